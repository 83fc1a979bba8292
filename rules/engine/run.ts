import { certainties, type Certainty, type ParliamentaryDocument } from "../document/index.ts";
import { sentenceAround, tokensOf, type PhraseIndex, type Tokens } from "../text/index.ts";
import { askedAt } from "./acts.ts";
import { inOrder, rankOf, type Finding } from "./finding.ts";
import { findHits, type Hits, type RuleHits } from "./hits.ts";
import { placeFinder } from "./place.ts";
import { hasBetween } from "./rising.ts";
import { quoteOf, rangeOf, readableWords } from "./quote.ts";
import type { Match, Reading, Removal, Rule, Segment } from "./rule.ts";
import { requestsIn } from "./requests.ts";
import type { Role, RuleSet, SetRule } from "./rule-set.ts";
import { familyOf, readSegments } from "./segments.ts";

/** A rule that threw: it never hides the others. */
export type RuleFailure = { readonly rule: string; readonly error: string };

const MAX_PER_RULE = 3;
/** Words of a quote that holds two matches. */
const LONGEST_TOGETHER = 18;

type Outcome = { readonly findings: readonly Finding[]; readonly failures: readonly RuleFailure[] };

/** Findings of all rules, in the order of `inOrder`. Pure; a rule that throws becomes a failure. */
export function runRuleSet(set: RuleSet, document: ParliamentaryDocument): Outcome {
  const tokens = tokensOf(document);
  const segments = readSegments(document, tokens);
  // On a budget amendment amounts move between articles: only the budget rules say something there.
  const rules = familyOf(document.facts.kind) === "begroting" ? set.budgetRules : set.otherRules;
  const hits = findHits(indexFor(set, document), tokens, segments);
  const removals: Removal[] = [];
  for (const own of rules) {
    if (own.isSimplerWithout) addRemovals(removals, own.rule.id, hits.of(own));
  }
  const requests = requestsIn(document);
  const context: Context = { document, tokens, segments, removals, requests, hits, placeOf: placeFinder(document) };
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const own of rules) {
    if (!own.hasCode && hits.of(own).active.length === 0) continue;
    try {
      findings.push(...findingsOf(own, context));
    } catch (error) {
      failures.push({ rule: own.rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings: findings.toSorted(inOrder), failures };
}

type Context = Pick<Reading, "document" | "tokens" | "segments" | "removals" | "requests"> & {
  readonly hits: Hits;
  readonly placeOf: (segment: Segment, at: number) => string;
};

/** The phrases that a document of this family can hold. */
export function indexFor(set: RuleSet, document: ParliamentaryDocument): PhraseIndex<Role> {
  return familyOf(document.facts.kind) === "motie" ? set.motie() : set.amendement();
}

/** Worked out one by one, so that a rule that throws has no findings at all. */
function findingsOf(own: SetRule, context: Context): readonly Finding[] {
  const { rule } = own;
  return telling(rule, context.tokens, matchesOf(own, context)).map((match) => findingFrom(context, rule, match));
}

function matchesOf(own: SetRule, context: Context): readonly Match[] {
  const { document, tokens, segments, removals, requests, hits } = context;
  const { rule } = own;
  const found = hits.of(own);
  const matches = found.active.length === 0 ? found.active : ownMatches(rule, found, context);
  if (!rule.find) return matches;
  const marks: Reading["marks"] = (name) => hits.marksOf(own, name);
  return rule.find({ document, tokens, segments, removals, requests, matches, marks });
}

function ownMatches(rule: Rule, { active, removed }: RuleHits, context: Context): readonly Match[] {
  const oldChanges =
    removed.length === 0 ? NO_CHANGES : changesOf(removed.filter(({ segment }) => segment.zone === "oud"));
  return active
    .filter((match) => rule.readsEveryRequest || isAskedToAct(context, match))
    .map((match) => ({
      segment: match.segment,
      from: match.from,
      to: match.to,
      strength: match.strength,
      polarity: polarityOf(match, oldChanges),
    }));
}

const NO_CHANGES: ReadonlySet<number> = new Set();

/** A motion that asks to find out about an exception makes none. */
function isAskedToAct({ requests }: Context, { from, segment }: Match): boolean {
  if (segment.zone !== "dictum") return true;
  const asked = askedAt(requests, from);
  return asked === "opdracht" || asked === "stop";
}

/** Old and new words of one change both hold the signal: it changes, it is not new. */
function polarityOf({ segment }: Match, oldChanges: ReadonlySet<number>): Finding["polarity"] {
  return segment.change !== undefined && oldChanges.has(segment.change) ? "gewijzigd" : "nieuw";
}

function addRemovals(removals: Removal[], rule: string, { active, removed }: RuleHits): void {
  if (removed.length === 0) return;
  const kept = changesOf(active);
  for (const { segment, from, to } of removed) {
    if (segment.change === undefined || !kept.has(segment.change)) removals.push({ segment, from, to, rule });
  }
}

function changesOf(matches: readonly Match[]): ReadonlySet<number> {
  const changes = new Set<number>();
  for (const { segment } of matches) if (segment.change !== undefined) changes.add(segment.change);
  return changes;
}

/** One match per sentence of a change or per dictum, the most telling; at most three per rule, the strongest first. */
function telling(rule: Rule, tokens: Tokens, matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const best = new Map<unknown, Match>();
  for (const match of matches) {
    const key = placeKey(tokens, match);
    const known = best.get(key);
    if (!known || rank(rule, match) < rank(rule, known)) best.set(key, match);
    else if (rank(rule, match) === rank(rule, known)) best.set(key, joined(tokens, known, match));
  }
  return [...best.values()].toSorted((a, b) => rank(rule, a) - rank(rule, b)).slice(0, MAX_PER_RULE);
}

/** What carries one signal in one sentence is quoted together, when it stands close; two points of a dictum are not. */
function joined(tokens: Tokens, first: Match, second: Match): Match {
  const [from, to] = [Math.min(first.from, second.from), Math.max(first.to, second.to)];
  const isClose = first.segment === second.segment && to - from <= LONGEST_TOGETHER;
  return isClose && !hasBetween(tokens.sentences, [from + 1, to]) ? { ...first, from, to } : first;
}

/** First word of the sentence: what one lid says must not hide what the next one says. A dictum is one place. */
function placeKey(tokens: Tokens, { segment, to }: Match): unknown {
  return segment.change === undefined ? segment : sentenceAround(tokens, to - 1, segment.from, segment.to)[0];
}

function rank(rule: Rule, { strength = rule.strength }: Match): number {
  return rankOf(strength);
}

function findingFrom({ document, tokens, placeOf }: Context, rule: Rule, match: Match): Finding {
  const range = rangeOf(tokens, ...readableWords(tokens, match));
  return {
    rule: rule.id,
    strength: match.strength ?? rule.strength,
    certainty: certaintyOf(document, match),
    polarity: match.polarity ?? "nieuw",
    zone: match.segment.zone,
    range,
    quote: quoteOf(document.text, range),
    place: placeOf(match.segment, range[0]),
    message: rule.message,
    question: rule.question,
  };
}

/** The least certain of what is known about the document, the change and the match. */
function certaintyOf(document: ParliamentaryDocument, { segment, certainty }: Match): Certainty {
  if (document.uncertain) return "mogelijk";
  const ofChange = segment.change === undefined ? undefined : document.changes[segment.change]?.certainty;
  return leastCertain(ofChange ?? "zeker", certainty ?? "zeker");
}

function leastCertain(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}
