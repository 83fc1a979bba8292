/**
 * Small work on characters by hand. A regular expression such as `\s+$` looks harmless, but tries every space in a long
 * run of spaces again; these loops look at each character once.
 */

/** The text without any of these characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without any of these characters at its start. */
export function trimStartOf(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Whether there is nothing but the letters, figures and signs of a plain keyboard. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** The text with each part between brackets replaced by a space: "Vos (VVD)" becomes "Vos  ". An open bracket stays. */
export function withoutBrackets(text: string): string {
  let kept = "";
  let at = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", at)) {
    const close = text.indexOf(")", open);
    if (close < 0) break;
    kept += `${text.slice(at, open)} `;
    at = close + 1;
  }
  return kept + text.slice(at);
}

/** The items of "a, b en c" or "a, b, en c", without the white space around them; empty items are left out. */
export function splitList(list: string): readonly string[] {
  return list.split(",").flatMap((part) => splitAtEn(part.split(/\s+/)));
}

function splitAtEn(words: readonly string[]): readonly string[] {
  const items: string[][] = [[]];
  for (const word of words) {
    if (word.toLowerCase() === "en") items.push([]);
    else if (word !== "") items.at(-1)?.push(word);
  }
  return items.filter((item) => item.length > 0).map((item) => item.join(" "));
}
