import type { Quote, Range } from "../document/index.ts";
import { NO_BREAK, SENTENCE_BREAK, type Tokens } from "../text/index.ts";
import type { Match } from "./rule.ts";

const MIN_WORDS = 5;
/** A shorter quote starts earlier in its clause: "wordt verdubbeld" says little without what comes before. */
const ENOUGH_WORDS = 7;
const MAX_WORDS = 18;
/** After a long match something of what it is about: "in overleg met de sector te onderzoeken of …". */
const TAIL_WORDS = 8;
const LONGEST = MAX_WORDS + TAIL_WORDS;
const AROUND = 40;

/** Words [from, to): the match and the rest of its clause, so that a quote can be understood on its own. */
export function readableWords(tokens: Tokens, { from, to, segment }: Match): [number, number] {
  const longest = Math.min(LONGEST, Math.max(MAX_WORDS, to - from + TAIL_WORDS));
  let end = to;
  while (end < segment.to && end - from < longest && tokens.breaks[end] === NO_BREAK) end += 1;
  let start = from;
  while (start > segment.from && end - start < ENOUGH_WORDS && tokens.breaks[start] === NO_BREAK) start -= 1;
  while (end < segment.to && end - start < MIN_WORDS && tokens.breaks[end] !== SENTENCE_BREAK) end += 1;
  return [start, end];
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
