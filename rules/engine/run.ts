import { certainties, type Certainty, type ParliamentaryDocument } from "../document/index.ts";
import { sentenceAround, tokensOf, type PhraseIndex, type Tokens } from "../text/index.ts";
import { askedAt } from "./acts.ts";
import { strengths, type Finding } from "./finding.ts";
import { findHits, type RuleHits } from "./hits.ts";
import { placeOf } from "./place.ts";
import { quoteOf, rangeOf, readableWords } from "./quote.ts";
import type { Match, Reading, Removal, Rule } from "./rule.ts";
import { requestsIn } from "./requests.ts";
import type { Role, RuleSet } from "./rule-set.ts";
import { familyOf, readSegments } from "./segments.ts";

/** A rule that threw: it never hides the others. */
export type RuleFailure = { readonly rule: string; readonly error: string };

const MAX_PER_RULE = 3;

type Outcome = { readonly findings: readonly Finding[]; readonly failures: readonly RuleFailure[] };
type Candidate = { readonly rule: Rule; readonly match: Match };

/** Findings of all rules, strongest first, then in the order of the text. Pure; a rule that throws becomes a failure. */
export function runRuleSet(set: RuleSet, document: ParliamentaryDocument): Outcome {
  const tokens = tokensOf(document);
  const segments = readSegments(document, tokens);
  const rules = rulesFor(set, document);
  const hitsOf = findHits(indexFor(set, document), tokens, segments);
  const removals = rules.filter((rule) => rule.isSimplerWithout).flatMap((rule) => removalsOf(rule, hitsOf(rule)));
  const requests = requestsIn(document);
  const failures: RuleFailure[] = [];
  const speaking = rules.filter((rule) => rule.find !== undefined || hitsOf(rule).active.length > 0);
  const findings = speaking.flatMap((rule) => {
    try {
      const matches = matchesOf(rule, hitsOf(rule), { document, tokens, segments, removals, requests });
      return mergeDuplicates(
        tokens,
        matches.map((match) => ({ rule, match })),
      ).map((candidate) => findingFrom(document, tokens, candidate));
    } catch (error) {
      failures.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
  return { findings: findings.toSorted(byStrengthThenPlace), failures };
}

/** On a budget amendment amounts move between articles: only the budget rules say something there. */
function rulesFor(set: RuleSet, document: ParliamentaryDocument): readonly Rule[] {
  const isBudget = familyOf(document.facts.kind) === "begroting";
  return set.rules.filter((rule) => (rule.readsBudget ?? false) === isBudget);
}

/** The phrases that a document of this family can hold. */
export function indexFor(set: RuleSet, document: ParliamentaryDocument): PhraseIndex<Role> {
  return familyOf(document.facts.kind) === "motie" ? set.motie() : set.amendement();
}

function matchesOf(
  rule: Rule,
  hits: RuleHits,
  context: Pick<Reading, "document" | "tokens" | "segments" | "removals" | "requests">,
): readonly Match[] {
  const oldChanges = changesOf(hits.removed.filter(({ segment }) => segment.zone === "oud"));
  const matches = hits.active
    .filter((match) => rule.readsEveryRequest || isAskedToAct(context, match))
    .map((match) => ({ ...match, polarity: polarityOf(match, oldChanges) }));
  return rule.find ? rule.find({ ...context, matches, marks: hits.marks }) : matches;
}

/** A motion that asks to find out about an exception makes none. */
function isAskedToAct({ requests }: Pick<Reading, "requests">, { from, segment }: Match): boolean {
  if (segment.zone !== "dictum") return true;
  const asked = askedAt(requests, from);
  return asked === "opdracht" || asked === "stop";
}

/** Old and new words of one change both hold the signal: it changes, it is not new. */
function polarityOf({ segment }: Match, oldChanges: ReadonlySet<number>): Finding["polarity"] {
  return segment.change !== undefined && oldChanges.has(segment.change) ? "gewijzigd" : "nieuw";
}

function removalsOf(rule: Rule, { active, removed }: RuleHits): readonly Removal[] {
  const kept = changesOf(active);
  return removed
    .filter(({ segment: { change } }) => change === undefined || !kept.has(change))
    .map((match) => ({ ...match, rule: rule.id }));
}

function changesOf(matches: readonly Match[]): ReadonlySet<number> {
  return new Set(matches.flatMap(({ segment: { change } }) => (change === undefined ? [] : [change])));
}

/** One finding per sentence of a change or per dictum, the most telling; at most three per rule. */
function mergeDuplicates(tokens: Tokens, candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<unknown, Candidate>();
  for (const candidate of candidates) {
    const key = placeKey(tokens, candidate.match);
    const known = best.get(key);
    if (!known || rank(candidate) < rank(known)) best.set(key, candidate);
  }
  return [...best.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, MAX_PER_RULE);
}

/** First word of the sentence: what one lid says must not hide what the next one says. A dictum is one place. */
function placeKey(tokens: Tokens, { segment, to }: Match): unknown {
  return segment.change === undefined ? segment : sentenceAround(tokens, to - 1, segment.from, segment.to)[0];
}

function rank({ rule, match }: Candidate): number {
  return strengths.indexOf(match.strength ?? rule.strength);
}

function findingFrom(document: ParliamentaryDocument, tokens: Tokens, { rule, match }: Candidate): Finding {
  const range = rangeOf(tokens, ...readableWords(tokens, match));
  return {
    rule: rule.id,
    strength: match.strength ?? rule.strength,
    certainty: certaintyOf(document, match),
    polarity: match.polarity ?? "nieuw",
    zone: match.segment.zone,
    range,
    quote: quoteOf(document.text, range),
    place: placeOf(document, match.segment),
    message: rule.message,
    question: rule.question,
  };
}

/** The least certain of what is known about the document, the change and the match. */
function certaintyOf(document: ParliamentaryDocument, { segment, certainty }: Match): Certainty {
  const ofChange = segment.change === undefined ? undefined : document.changes[segment.change]?.certainty;
  const known = [document.uncertain ? "mogelijk" : "zeker", ofChange ?? "zeker", certainty ?? "zeker"] as const;
  return certainties[Math.max(...known.map((value) => certainties.indexOf(value)))] ?? "mogelijk";
}

export function byStrengthThenPlace(a: Finding, b: Finding): number {
  return strengths.indexOf(a.strength) - strengths.indexOf(b.strength) || a.range[0] - b.range[0];
}
