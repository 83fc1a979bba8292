import type { Quote, Range } from "../document/index.ts";
import { CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK, type Tokens } from "../text/index.ts";
import type { Match } from "./rule.ts";

const MIN_WORDS = 5;
const MAX_WORDS = 18;
const AROUND = 40;

/** Words [from, to): the match, read on to the end of its clause, so that a quote can be understood on its own. */
export function readableWords(tokens: Tokens, { from, to, segment }: Match): [number, number] {
  let end = to;
  while (end < segment.to && end - from < MAX_WORDS && mayReadOn(tokens, end, end - from)) end += 1;
  let start = from;
  while (start > segment.from && end - start < MIN_WORDS && tokens.breaks[start] === NO_BREAK) start -= 1;
  return [start, end];
}

function mayReadOn(tokens: Tokens, at: number, length: number): boolean {
  const strength = tokens.breaks[at] ?? SENTENCE_BREAK;
  if (strength === SENTENCE_BREAK) return false;
  return strength < CLAUSE_BREAK || length < MIN_WORDS;
}

/** Offsets in the text of words [from, to). */
export function rangeOf(tokens: Tokens, from: number, to: number): Range {
  return [tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? tokens.text.length];
}

/** The exact words of a range with a few words around them. */
export function quoteOf(text: string, [start, end]: Range): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}
