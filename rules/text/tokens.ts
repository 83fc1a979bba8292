import type { Spelling } from "./spelling.ts";

/** How strongly two neighbouring words are apart. */
export const NO_BREAK = 0;
export const CLAUSE_BREAK = 1;
export const SENTENCE_BREAK = 2;

/** The words of a text, as parallel columns: word `i` is `text.slice(starts[i], ends[i])`. Offsets count UTF-16 units. */
export type Tokens = {
  readonly text: string;
  readonly length: number;
  readonly spellings: readonly Spelling[];
  /** The folded form of each: `spellings[i].word`. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Break before word `i`: NO_BREAK, CLAUSE_BREAK (comma, colon, bracket, quote mark) or SENTENCE_BREAK. */
  readonly breaks: readonly number[];
};

/** Index of the first word that ends after `offset`; `tokens.length` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Word indexes [from, to) of the sentence that holds word `index`, kept inside [first, last). */
export function sentenceAround(tokens: Tokens, index: number, first = 0, last = tokens.length): [number, number] {
  return around(tokens, index, SENTENCE_BREAK, first, last);
}

/** Word indexes [from, to) of the clause that holds word `index`, kept inside [first, last). */
export function clauseAround(tokens: Tokens, index: number, first = 0, last = tokens.length): [number, number] {
  return around(tokens, index, CLAUSE_BREAK, first, last);
}

function around(tokens: Tokens, index: number, strength: number, first: number, last: number): [number, number] {
  let from = index;
  let to = index + 1;
  while (from > first && (tokens.breaks[from] ?? 0) < strength) from -= 1;
  while (to < last && (tokens.breaks[to] ?? 0) < strength) to += 1;
  return [from, Math.min(to, last)];
}
