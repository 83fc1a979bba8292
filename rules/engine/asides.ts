import { NO_BREAK, type Tokens } from "../text/index.ts";

/** The break before a word; a bracket alone ends no clause: "geen (toename van) vluchten toe te staan". */
export function breakAround(tokens: Tokens, index: number): number {
  const strength = tokens.breaks[index] ?? NO_BREAK;
  if (strength === NO_BREAK || index === 0) return strength;
  const mark = markBefore(tokens, index);
  return mark === "(" || mark === ")" ? NO_BREAK : strength;
}

/** Words of the longest aside that is passed over. */
const LONGEST_ASIDE = 40;

/** First word of the aside between brackets that ends before word `end`; `end` itself when none ends there. */
export function asideStart(tokens: Tokens, end: number, first: number): number {
  if (end <= first || markBefore(tokens, end) !== ")") return end;
  const least = Math.max(first, end - LONGEST_ASIDE);
  for (let at = end - 1; at > least; at -= 1) if (markBefore(tokens, at) === "(") return at;
  return end;
}

function markBefore({ text, starts, ends }: Tokens, index: number): string {
  return text.slice(ends[index - 1], starts[index]).trim();
}
