import { findPhrases, sentenceAround, type PhraseIndex, type Tokens } from "../text/index.ts";
import { isInName } from "./names.ts";
import { hasBetween } from "./rising.ts";
import type { Match, Place, Segment } from "./rule.ts";
import type { Role, SetRule } from "./rule-set.ts";

/** What the one pass over a document found of the phrases of one rule. */
export type RuleHits = {
  /** In text that counts for the rule. */
  readonly active: readonly Match[];
  /** The same phrases in text that goes away. */
  readonly removed: readonly Match[];
};

/** Everything the one pass over a document found. */
export type Hits = {
  /** The hits of a rule of the set, after its guards. */
  readonly of: (rule: SetRule) => RuleHits;
  /** Where a list of marks of a rule was found, by its name. */
  readonly marksOf: (rule: SetRule, name: string) => readonly Match[];
};

/** What was found for one rule, each kind in text order. */
type Found = {
  readonly norms: Hit[];
  readonly guards: Match[];
  /** First words of the phrases `stronger` and `weaker`. */
  readonly stronger: number[];
  readonly weaker: number[];
};

/** A phrase for a place, in any segment. */
type Hit = Match & { readonly use: Place };

/** Finds all phrases of all rules in one pass. */
export function findHits(index: PhraseIndex<Role>, tokens: Tokens, segments: readonly Segment[]): Hits {
  const byRule: (Found | undefined)[] = [];
  const marks: (Match[] | undefined)[] = [];
  for (const segment of segments) {
    for (const { value: role, from, to } of findPhrases(index, tokens, segment.from, segment.to)) {
      if (role.use === "mark") (marks[role.at] ??= []).push({ segment, from, to });
      else add((byRule[role.at] ??= nothingFound()), role.use, segment, from, to);
    }
  }
  const sorted: (RuleHits | undefined)[] = [];
  return {
    of: ({ at }) => {
      const found = byRule[at];
      return found ? (sorted[at] ??= sortOut(found, tokens)) : NO_HITS;
    },
    marksOf: (rule, name) => marks[rule.marks.get(name) ?? -1] ?? NO_MATCHES,
  };
}

function nothingFound(): Found {
  return { norms: [], guards: [], stronger: [], weaker: [] };
}

function add(found: Found, use: Exclude<Role["use"], "mark">, segment: Segment, from: number, to: number): void {
  if (use === "unless") found.guards.push({ segment, from, to });
  else if (use === "stronger") found.stronger.push(from);
  else if (use === "weaker") found.weaker.push(from);
  else found.norms.push({ segment, from, to, use });
}

const NO_MATCHES: readonly Match[] = [];
/** Most rules find nothing in most documents. */
const NO_HITS: RuleHits = { active: NO_MATCHES, removed: NO_MATCHES };

function sortOut({ norms, guards, stronger, weaker }: Found, tokens: Tokens): RuleHits {
  const open = guards.length === 0 ? norms : outside(norms, guards);
  const free = open.filter((hit) => hit.use === "opdracht" || !isInName(tokens, hit));
  const weighed = weigher(tokens, stronger, weaker);
  return {
    active: free.filter(({ use, segment }) => counts(use, segment.zone)).map(weighed),
    removed: free.filter(isGone).map(({ segment, from, to }) => ({ segment, from, to })),
  };
}

/** The hits that share no word with a guard. */
export function outside<T extends Match>(hits: readonly T[], guards: readonly Match[]): readonly T[] {
  const guarded = new Set<number>();
  for (const { from, to } of guards) for (let at = from; at < to; at += 1) guarded.add(at);
  return hits.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (guarded.has(at)) return false;
    return true;
  });
}

const usesOfZone: Readonly<Record<string, ReadonlySet<Role["use"]>>> = {
  nieuw: new Set(["overal", "nieuw"]),
  opdracht: new Set(["opdracht"]),
  geschrapt: new Set(["geschrapt"]),
  dictum: new Set(["overal", "dictum"]),
};

/** Does a phrase for this use count in this zone? */
export function counts(use: Role["use"], zone: string): boolean {
  return usesOfZone[zone]?.has(use) ?? false;
}

function isGone({ use, segment: { zone } }: Hit): boolean {
  return (use === "overal" || use === "nieuw") && (zone === "oud" || zone === "geschrapt");
}

/** Do two stretches share a word? */
export function overlaps(a: Match, b: Match): boolean {
  return a.from < b.to && b.from < a.to;
}

/** `stronger` and `weaker` are the first words of those phrases, rising. */
function weigher(tokens: Tokens, stronger: readonly number[], weaker: readonly number[]): (hit: Hit) => Match {
  const isPlain = stronger.length === 0 && weaker.length === 0;
  const strengthOf = ({ segment, from }: Hit): Match["strength"] => {
    const sentence = sentenceAround(tokens, from, segment.from, segment.to);
    if (hasBetween(stronger, sentence)) return "hoog";
    return hasBetween(weaker, sentence) ? "laag" : undefined;
  };
  // One shape for all, with or without a strength: what reads them stays fast.
  return (hit) => ({
    segment: hit.segment,
    from: hit.from,
    to: hit.to,
    strength: isPlain ? undefined : strengthOf(hit),
  });
}
