import { findPhrases, sentenceAround, type PhraseIndex, type Tokens } from "../text/index.ts";
import { hasBetween } from "./rising.ts";
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
  return remembered((rule) => {
    const hits = byRule.get(rule);
    return hits ? sortOut(hits, tokens) : NO_HITS;
  });
}

/** Most rules find nothing in most documents. */
const NO_HITS: RuleHits = { active: [], removed: [], marks: () => [] };

function sortOut(hits: readonly Hit[], tokens: Tokens): RuleHits {
  const guarded = new Set(hits.filter(({ role }) => role.use === "unless").flatMap(wordsOf));
  const isFree = (hit: Hit): boolean => guarded.size === 0 || !wordsOf(hit).some((word) => guarded.has(word));
  const startsOf = (use: Role["use"]): number[] => hits.filter(({ role }) => role.use === use).map(({ from }) => from);
  const weighed = weigher(tokens, startsOf("stronger"), startsOf("weaker"));
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

/** Does a phrase for this use count in this zone? */
export function counts(use: Role["use"], zone: string): boolean {
  return placesOfZone[zone]?.some((place) => place === use) ?? false;
}

function isGone({ role, segment }: Hit): boolean {
  const isNorm = role.use === "overal" || role.use === "nieuw";
  return isNorm && (segment.zone === "oud" || segment.zone === "geschrapt");
}

/** Do two stretches share a word? */
export function overlaps(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Indexes of the words of a match. */
function wordsOf({ from, to }: Match): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** `stronger` and `weaker` are the first words of those phrases, rising. */
function weigher(tokens: Tokens, stronger: readonly number[], weaker: readonly number[]): (hit: Hit) => Match {
  return ({ segment, from, to }) => {
    if (stronger.length === 0 && weaker.length === 0) return { segment, from, to };
    const sentence = sentenceAround(tokens, from, segment.from, segment.to);
    if (hasBetween(stronger, sentence)) return { segment, from, to, strength: "hoog" };
    return hasBetween(weaker, sentence) ? { segment, from, to, strength: "laag" } : { segment, from, to };
  };
}

/** Rules ask for the same thing more than once; finding it once keeps the time in proportion to the text. */
function remembered<K, V extends object>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
