/** How strongly two neighbouring words are apart. */
export const NO_BREAK = 0;
export const CLAUSE_BREAK = 1;
export const SENTENCE_BREAK = 2;

export const LOWER = 0;
export const CAPITALISED = 1;
export const ALL_CAPITALS = 2;

/** The words of a text, as parallel columns: word `i` is `text.slice(starts[i], ends[i])`. Offsets count UTF-16 units. */
export type Tokens = {
  readonly text: string;
  readonly length: number;
  /** Folded: lower case, ĳ→ij, ﬁ→fi, curly apostrophe straight, soft and line-end hyphens gone; diacritics stay. */
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Break before word `i`: NO_BREAK, CLAUSE_BREAK (comma, colon, bracket, quote mark) or SENTENCE_BREAK. */
  readonly breaks: Uint8Array;
  /** 1 when a hyphen ties word `i` to the one before it: "AOW-leeftijd" is two words. */
  readonly hyphens: Uint8Array;
  /** LOWER, CAPITALISED or ALL_CAPITALS (two capitals or more): tells "IND" from "ind". */
  readonly shapes: Uint8Array;
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
