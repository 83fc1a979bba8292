import type { Match, Phrases, Reading } from "../../engine/index.ts";
import { sentenceAround } from "../../text/index.ts";

/** How the text of an act says from when it holds. Source: Aanwijzingen voor de regelgeving 4.16–4.22, and published amendments. */
export const writtenCommencements: Phrases = [
  "(treedt|treden) ... in werking",
  "in werking (treedt|treden) ... <datum>",
  "(treedt|treden) met ingang van",
  "met ingang van <datum> (in werking|wordt|worden)",
  "(bedraagt|beloopt|geldt|gelden|bedragen) ..4 (vanaf|met ingang van) <datum>",
  "(gaat|gaan) ..6 (later|eerder|<datum>) in",
  "(wordt|worden|is|zijn) van kracht (op|met ingang|per|vanaf)",
];

/** How a motion asks from when a rule must hold. Source: published motions. */
export const askedCommencements: Phrases = [
  "(in te voeren|in te laten gaan|te laten ingaan|in werking te laten treden|in werking treedt) ..2 (per|vanaf|met ingang van|op) <datum>",
  "(in te laten gaan|te laten ingaan|in werking te laten treden|in werking te doen treden)",
  "(per|vanaf|met ingang van) (<datum>|<jaartal>) ..15 (in te voeren|in te stellen|af te schaffen|te verlagen|te verhogen)",
  "(eerder|later|versneld|gefaseerd) in te (voeren|laten gaan)",
];

const LONGEST_CLAUSE = 60;
/** The model clause ends here; what follows makes a difference between parts or people. */
const differences = ["verschillend", "verschillende", "verstande", "uitzondering", "later", "latere"];

/** The model clause leaves the moment open and asks nothing yet. */
export function isStandardClause(tokens: Reading["tokens"], { from, segment }: Match): boolean {
  const [, end] = sentenceAround(tokens, from, segment.from, segment.to);
  const clause = new Set(tokens.words.slice(from, Math.min(from + LONGEST_CLAUSE, end)));
  return clause.has("koninklijk") && !differences.some((word) => clause.has(word));
}
