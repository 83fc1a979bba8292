import type { Certainty, Quote, Range, Zone } from "../document/model.ts";

export const strengths = ["hoog", "middel", "laag", "lichter"] as const;
/** How much a signal usually asks of the uitvoering; "lichter" becomes simpler. Never added up to one score. */
export type Strength = (typeof strengths)[number];

const ranks: Readonly<Record<Strength, number>> = { hoog: 0, middel: 1, laag: 2, lichter: 3 };

/** The place of a strength among all, from 0 for the strongest. */
export function rankOf(strength: Strength): number {
  return ranks[strength];
}

/** One signal: the words, where they stand, and what a rule says about them. */
export type Finding = {
  readonly rule: string;
  readonly strength: Strength;
  readonly certainty: Certainty;
  /** "nieuw" by default; "gewijzigd" when old and new text both hold it; "geschrapt" when the text removes it. */
  readonly polarity: "nieuw" | "gewijzigd" | "geschrapt";
  readonly zone: Zone;
  readonly range: Range;
  readonly quote: Quote;
  /** Where it stands, for people: "Art. I, onderdeel B → art. 10d, lid 4a" or "dictum". */
  readonly place: string;
  /** One sentence: what the text holds and why that matters. */
  readonly message: string;
  /** One question for the dienstverlener. */
  readonly question: string;
  /** Why the strength is higher or lower than the rule alone would say: whole sentences, "Hoger, omdat …". */
  readonly because?: readonly string[];
  /** Something to think of beside the message, as a sentence: "Inkomen: welke definitie?". */
  readonly note?: string;
};

/** What weighs most in the uitvoering stands before other signals of the same strength. */
const core: ReadonlySet<string> = new Set(["uitzondering", "overgangsrecht", "nieuw-begrip"]);

/** The order in which findings are shown: the strongest first, of those the core rules, then by place in the text. */
export function inOrder(a: Finding, b: Finding): number {
  return rankOf(a.strength) - rankOf(b.strength) || coreRank(a) - coreRank(b) || a.range[0] - b.range[0];
}

function coreRank({ rule }: Finding): number {
  return core.has(rule) ? 0 : 1;
}
