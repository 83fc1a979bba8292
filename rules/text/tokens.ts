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
  /** Indexes of the words that open a sentence, rising. */
  readonly sentences: readonly number[];
};

/** Index of the first word that ends after `offset`; `tokens.length` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstAbove(tokens.ends, offset);
}

/** Index of the first of rising numbers that is above a limit; their length when there is none. */
function firstAbove(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Word indexes [from, to) of the sentence that holds word `index`, kept inside [first, last). */
export function sentenceAround(tokens: Tokens, index: number, first = 0, last = tokens.length): [number, number] {
  const { sentences } = tokens;
  const next = firstAbove(sentences, index);
  return [Math.max(first, sentences[next - 1] ?? 0), Math.min(last, sentences[next] ?? tokens.length)];
}

/** Word indexes [from, to) of the clause that holds word `index`, kept inside [first, last). */
export function clauseAround(tokens: Tokens, index: number, first = 0, last = tokens.length): [number, number] {
  let from = index;
  let to = index + 1;
  while (from > first && (tokens.breaks[from] ?? 0) < CLAUSE_BREAK) from -= 1;
  while (to < last && (tokens.breaks[to] ?? 0) < CLAUSE_BREAK) to += 1;
  return [from, Math.min(to, last)];
}
