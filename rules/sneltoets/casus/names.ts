/** Stands where a name stood. */
export const hidden = "[naam]";

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Shorter ones are words as often as names. */
const shortest = 3;

/** Where this name stands as words of its own, from `from`; -1 when it does not. Both texts are in lower case. */
function findName(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return at;
  }
  return -1;
}

function withoutName(text: string, name: string): string {
  const [lower, sought] = [text.toLowerCase(), name.toLowerCase()];
  // Lower case may be longer than what was written; positions would then point at other letters.
  if (lower.length !== text.length) return text.replaceAll(name, hidden);
  let result = "";
  let from = 0;
  for (let at = findName(lower, sought, 0); at >= 0; at = findName(lower, sought, from)) {
    result += text.slice(from, at) + hidden;
    from = at + name.length;
  }
  return result + text.slice(from);
}

/** The text with each of these names left out, whatever its case; the longest first, so that no part of one stays. */
export function withoutNames(text: string, names: readonly string[]): string {
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    .reduce(withoutName, text);
}
