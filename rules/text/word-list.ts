import { bitOf, letterBit, type Spelling } from "./spelling.ts";

/** Many words that are looked for at once. Phrases with the same list share it. */
export type WordList = {
  readonly words: ReadonlySet<string>;
  /** The bits of all its words. */
  readonly mask: number;
  /** The bits of their first letters. */
  readonly initials: number;
};

/** Puts folded words in a list. */
export function wordListOf(words: readonly string[]): WordList {
  return {
    words: new Set(words),
    mask: words.reduce((mask, word) => mask | bitOf(word), 0),
    initials: words.reduce((mask, word) => mask | letterBit(word, 0), 0),
  };
}

/** Whether a list holds a word; for most words their bit tells. */
export function holds({ words, mask }: WordList, { word, bit }: Spelling): boolean {
  return (mask & bit) !== 0 && words.has(word);
}
