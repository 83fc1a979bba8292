import { passageAt, type ParliamentaryDocument, type Zone } from "../document/index.ts";
import { findPhrases, onOneLine, sentenceAround, tokensOf, type Tokens } from "../text/index.ts";
import { askedAt, type Request } from "./acts.ts";
import type { Finding } from "./finding.ts";
import { counts, overlaps } from "./hits.ts";
import { rangeOf } from "./quote.ts";
import type { Rule, Segment } from "./rule.ts";
import type { Role, RuleSet } from "./rule-set.ts";
import { requestsIn } from "./requests.ts";
import { indexFor, runRuleSet } from "./run.ts";
import { familyOf, readSegments, wholeText } from "./segments.ts";

/** Why words of a rule gave no finding. */
export type Silence =
  /** They stand where the rule does not look: toelichting, considerans, old text, anchor, … */
  | { readonly reason: "other-zone"; readonly zone: Zone }
  /** An `unless` phrase lies over them. */
  | { readonly reason: "guarded"; readonly by: string }
  /** The motion asks to find out or to take a position, not to do it. */
  | { readonly reason: "asked-to-investigate" }
  /** Another finding of the rule in the same sentence or dictum stands for them. */
  | { readonly reason: "found-elsewhere-in-the-change" }
  /** The code of the rule, or the limit of findings for one rule, left them out. */
  | { readonly reason: "dropped-by-rule" };

export type NearMiss = {
  readonly rule: string;
  readonly range: readonly [start: number, end: number];
  readonly words: string;
  readonly silence: Silence;
};

export type Explanation = { readonly findings: readonly Finding[]; readonly nearMisses: readonly NearMiss[] };

type Hit = { readonly role: Role; readonly segment: Segment; readonly from: number; readonly to: number };
type Context = {
  readonly tokens: Tokens;
  readonly requests: readonly Request[];
  readonly readSegmentStarts: ReadonlySet<number>;
  readonly guards: readonly Hit[];
  readonly findings: readonly Finding[];
  readonly passages: ParliamentaryDocument["passages"];
};

/** Findings of a set of rules, and the words that looked like one with the reason why they are not; in text order. */
export function explainRuleSet(set: RuleSet, document: ParliamentaryDocument): Explanation {
  const { findings } = runRuleSet(set, document);
  const tokens = tokensOf(document);
  const family = familyOf(document.facts.kind);
  const read = readSegments(document, tokens);
  const index = indexFor(set, document);
  const hits = wholeText(document, tokens).flatMap((segment) =>
    findPhrases(index, tokens, segment.from, segment.to).map(({ value, from, to }) => ({
      role: value,
      segment,
      from,
      to,
    })),
  );
  const context: Context = {
    tokens,
    requests: requestsIn(document),
    readSegmentStarts: new Set(read.map(({ from }) => from)),
    guards: hits.filter(({ role }) => role.use === "unless"),
    findings,
    passages: document.passages,
  };
  const isBudget = family === "begroting";
  const candidates = hits.filter(({ role }) => isNorm(role) && (role.rule.readsBudget ?? false) === isBudget);
  return { findings, nearMisses: onePerPlace(candidates.flatMap((hit) => nearMissOf(hit, context) ?? [])) };
}

/** Phrases that look for a signal where it counts; instructions and removals have words of their own. */
function isNorm({ use }: Role): boolean {
  return use === "overal" || use === "nieuw" || use === "dictum";
}

function nearMissOf(hit: Hit, context: Context): NearMiss | undefined {
  const range = rangeOf(context.tokens, hit.from, hit.to);
  const own = context.findings.filter(({ rule }) => rule === hit.role.rule.id);
  if (own.some((finding) => finding.range[0] < range[1] && range[0] < finding.range[1])) return undefined;
  const words = onOneLine(context.tokens.text.slice(...range));
  return { rule: hit.role.rule.id, range, words, silence: silenceOf(hit, own, context) };
}

function silenceOf(hit: Hit, own: readonly Finding[], context: Context): Silence {
  const { role, segment } = hit;
  if (!context.readSegmentStarts.has(segment.from) || !counts(role.use, segment.zone)) {
    return { reason: "other-zone", zone: segment.zone };
  }
  const guard = context.guards.find((other) => other.role.rule === role.rule && overlaps(other, hit));
  if (guard) return { reason: "guarded", by: wordsOf(context.tokens, guard) };
  if (isOnlyAskedAbout(role.rule, hit, context)) return { reason: "asked-to-investigate" };
  const isElsewhere = own.some((finding) => isSamePlace(finding, hit, context));
  return { reason: isElsewhere ? "found-elsewhere-in-the-change" : "dropped-by-rule" };
}

function wordsOf(tokens: Tokens, { from, to }: Hit): string {
  return onOneLine(tokens.text.slice(...rangeOf(tokens, from, to)));
}

function isOnlyAskedAbout(rule: Rule, { segment, from }: Hit, { requests }: Context): boolean {
  if (segment.zone !== "dictum" || rule.readsEveryRequest) return false;
  const asked = askedAt(requests, from);
  return asked !== "opdracht" && asked !== "stop";
}

/** A sentence of a change, or the dictum as a whole: the places that get one finding of a rule. */
function isSamePlace({ range: [start] }: Finding, { segment, to }: Hit, { tokens, passages }: Context): boolean {
  if (segment.change === undefined) return passageAt(passages, start)?.zone === segment.zone;
  const [first, end] = rangeOf(tokens, ...sentenceAround(tokens, to - 1, segment.from, segment.to));
  return first <= start && start < end;
}

/** Phrases of one rule that lie over each other are one near miss: the first. */
function onePerPlace(nearMisses: readonly NearMiss[]): readonly NearMiss[] {
  const ends = new Map<string, number>();
  return nearMisses
    .toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
    .filter(({ rule, range: [start, end] }) => {
      const isNew = start >= (ends.get(rule) ?? 0);
      if (isNew) ends.set(rule, end);
      return isNew;
    });
}
