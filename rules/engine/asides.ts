import { NO_BREAK, type Tokens } from "../text/index.ts";

/** The break before a word; a bracket alone ends no clause: "geen (toename van) vluchten toe te staan". */
export function breakAround({ text, starts, ends, breaks }: Tokens, index: number): number {
  const strength = breaks[index] ?? NO_BREAK;
  if (strength === NO_BREAK || index === 0) return strength;
  const between = text.slice(ends[index - 1], starts[index]).trim();
  return between === "(" || between === ")" ? NO_BREAK : strength;
}
