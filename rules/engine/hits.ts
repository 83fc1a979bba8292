import { findPhrases, sentenceAround, type PhraseIndex, type Tokens } from "../text/index.ts";
import type { Match, Place, Rule, Segment } from "./rule.ts";
import type { Role } from "./rule-set.ts";

/** Everything the one pass over a document found for one rule. */
export type RuleHits = {
  /** In text that counts for the rule. */
  readonly active: readonly Match[];
  /** The same phrases in text that goes away. */
  readonly removed: readonly Match[];
  readonly marks: (name: string) => readonly Match[];
};

type Hit = Match & { readonly role: Role };

/** Finds all phrases of all rules in one pass; the result gives the hits of one rule after its guards. */
export function findHits(
  index: PhraseIndex<Role>,
  tokens: Tokens,
  segments: readonly Segment[],
): (rule: Rule) => RuleHits {
  const byRule = new Map<Rule, Hit[]>();
  for (const segment of segments) {
    for (const { value: role, from, to } of findPhrases(index, tokens, segment.from, segment.to)) {
      const hits = byRule.get(role.rule) ?? [];
      byRule.set(role.rule, hits);
      hits.push({ role, segment, from, to });
    }
  }
  return (rule) => sortOut(rule, byRule.get(rule) ?? [], tokens);
}

function sortOut(rule: Rule, hits: readonly Hit[], tokens: Tokens): RuleHits {
  const guards = hits.filter(({ role }) => role.use === "unless");
  const isFree = (hit: Hit): boolean => !guards.some((guard) => overlaps(guard, hit));
  const weighed = (hit: Hit): Match => weigh(rule, hit, hits, tokens);
  return {
    active: hits.filter((hit) => counts(hit.role.use, hit.segment.zone) && isFree(hit)).map(weighed),
    removed: hits.filter((hit) => isGone(hit) && isFree(hit)),
    marks: remembered((name) => hits.filter(({ role }) => role.use === "mark" && role.name === name)),
  };
}

const placesOfZone: Readonly<Record<string, readonly Place[]>> = {
  nieuw: ["overal", "nieuw"],
  opdracht: ["opdracht"],
  geschrapt: ["geschrapt"],
  dictum: ["overal", "dictum"],
};

function counts(use: Role["use"], zone: string): boolean {
  return placesOfZone[zone]?.some((place) => place === use) ?? false;
}

function isGone({ role, segment }: Hit): boolean {
  const isNorm = role.use === "overal" || role.use === "nieuw";
  return isNorm && (segment.zone === "oud" || segment.zone === "geschrapt");
}

function overlaps(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to;
}

function weigh(rule: Rule, hit: Hit, hits: readonly Hit[], tokens: Tokens): Match {
  const { segment, from, to } = hit;
  if (!rule.stronger && !rule.weaker) return { segment, from, to };
  const [start, end] = sentenceAround(tokens, from, segment.from, segment.to);
  const sees = (use: Role["use"]): boolean =>
    hits.some(({ role, from: at }) => role.use === use && at >= start && at < end);
  if (sees("stronger")) return { segment, from, to, strength: "hoog" };
  return sees("weaker") ? { segment, from, to, strength: "laag" } : { segment, from, to };
}

/** Rules ask for the same marks at every segment; finding them once keeps the time in proportion to the text. */
function remembered(find: (name: string) => readonly Match[]): (name: string) => readonly Match[] {
  const known = new Map<string, readonly Match[]>();
  return (name) => {
    const marks = known.get(name) ?? find(name);
    known.set(name, marks);
    return marks;
  };
}
