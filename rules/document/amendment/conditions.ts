import type { Token } from "../tokens.ts";
import { instructionVerbs } from "./clauses.ts";

const openings = new Set("indien als wanneer".split(" "));
// A condition names a whole bill: "het bij koninklijke boodschap van … ingediende voorstel van wet tot wijziging van …".
const longest = 150;

/**
 * Index of the token with which an instruction begins behind its condition: "Indien het voorstel van wet … tot wet is of
 * wordt verheven, wordt artikel I van die wet …". 0 without such a condition; other sentences with "indien" are law text.
 */
export function endOfCondition(tokens: readonly Token[]): number {
  if (!openings.has(tokens[0]?.lower ?? "")) return 0;
  const words = tokens.slice(0, longest).map(({ lower }) => lower);
  const fulfilled = words.findIndex(
    (word, at) => word === "verheven" || (word === "werking" && words[at - 1] === "in"),
  );
  if (fulfilled < 0) return 0;
  return Math.max(
    0,
    words.findIndex((word, at) => at > fulfilled && words[at - 1] === "," && instructionVerbs.has(word)),
  );
}
