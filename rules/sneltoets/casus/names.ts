import { spellingsOfOrganisation, spellingsOfPerson, type Spelling } from "./spellings.ts";

/** Stands where a name stood. */
export const hidden = "[naam]";

/** Who and what a text must not name. */
export type Names = {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** Functions, addresses and references: only as they were written. */
  readonly others: readonly string[];
};

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Shorter ones are words as often as names; with the very capitals one letter less will do. */
const shortest = (isExact: boolean): number => (isExact ? 2 : 3);

/** Where these words stand on their own, from `from`; -1 when they do not. */
function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  }
  return -1;
}

function withoutSpelling(text: string, { words, isExact }: Spelling): string {
  const lower = isExact ? text : text.toLowerCase();
  // Lower case may be longer than what was written; positions would then point at other letters.
  const asIs = isExact || lower.length !== text.length;
  const [searched, sought] = asIs ? [text, words] : [lower, words.toLowerCase()];
  let result = "";
  let from = 0;
  for (let at = findWords(searched, sought, 0); at >= 0; at = findWords(searched, sought, from)) {
    result += text.slice(from, at) + hidden;
    from = at + sought.length;
  }
  return result + text.slice(from);
}

/** Every way to write these names, each once, the longest first, so that no part of one stays. */
function spellingsOf({ people, organisations, others }: Names): readonly Spelling[] {
  const all = [
    ...people.flatMap(spellingsOfPerson),
    ...organisations.flatMap(spellingsOfOrganisation),
    ...others.map((words) => ({ words, isExact: false })),
  ].map(({ words, isExact }) => ({ words: words.trim(), isExact }));
  return [...new Map(all.map((one) => [`${one.isExact} ${one.words}`, one])).values()]
    .filter(({ words, isExact }) => words.length >= shortest(isExact))
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** The way to leave these names out of a text, also when they are written short. */
export function hiding(names: Names): (text: string) => string {
  const spellings = spellingsOf(names);
  return (text) => spellings.reduce(withoutSpelling, text);
}
