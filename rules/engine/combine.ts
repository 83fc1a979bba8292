import type { ParliamentaryDocument } from "../document/index.ts";
import { passageOf, sentenceOf, wordList, wordsAfter, type Words } from "./around.ts";
import { combinations, dampers, type Combination, type Condition } from "./combinations.ts";
import { dayIn, daysUntil, isFixedMoment, type Day } from "./days.ts";
import { lacksEndDate } from "./end-date.ts";
import { inOrder, rankOf, type Finding } from "./finding.ts";
import { saysOneOf } from "./says.ts";

/** What the engine cannot see for itself. */
export type Surroundings = { readonly executors: number };

type Context = Surroundings & {
  readonly document: ParliamentaryDocument;
  readonly findings: readonly Finding[];
  /** The rules that say something which adds to others. */
  readonly active: ReadonlySet<string>;
};
type Ready = Combination & { readonly fits: (sentence: () => Words) => boolean };

const raising = byRule(combinations);
const lowering = byRule(dampers);

/** Findings with their strength raised or lowered by what stands beside them, each with the reasons; strongest first. */
export function combineFindings(
  document: ParliamentaryDocument,
  findings: readonly Finding[],
  surroundings: Surroundings,
): readonly Finding[] {
  const active = new Set(findings.filter(isActive).map(({ rule }) => rule));
  const context = { ...surroundings, document, findings, active };
  return findings.map((finding) => weigh(finding, context)).toSorted(inOrder);
}

/** The combinations that can change a finding of each rule. */
function byRule(all: readonly Combination[]): ReadonlyMap<string, readonly Ready[]> {
  const found = new Map<string, Ready[]>();
  for (const one of all.map(ready)) for (const rule of one.rules) found.set(rule, [...(found.get(rule) ?? []), one]);
  return found;
}

const NONE: readonly Ready[] = [];

function ready(combination: Combination): Ready {
  const says = combination.says && saysOneOf(combination.says);
  const saysNot = combination.saysNot && saysOneOf(combination.saysNot);
  return { ...combination, fits: (sentence) => (says?.(sentence()) ?? true) && !(saysNot?.(sentence()) ?? false) };
}

/** A reason to raise outweighs one to lower. */
function weigh(finding: Finding, context: Context): Finding {
  if (finding.strength === "lichter" || finding.polarity === "geschrapt") return finding;
  const own = rankOf(finding.strength);
  const raised = (raising.get(finding.rule) ?? NONE).filter((one) => rank(one) < own && holds(one, finding, context));
  const isRaised = raised.length > 0;
  const reasons = isRaised
    ? raised
    : (lowering.get(finding.rule) ?? NONE).filter((one) => rank(one) > own && holds(one, finding, context));
  const best = isRaised ? raised.toSorted((a, b) => rank(a) - rank(b))[0] : reasons[0];
  if (!best) return finding;
  return { ...finding, strength: best.to, because: reasons.map(({ because }) => because) };
}

function rank({ to }: Ready): number {
  return rankOf(to);
}

function holds(one: Ready, finding: Finding, context: Context): boolean {
  return (
    hasCompany(one, finding, context) &&
    (one.when === undefined || conditions[one.when](context, finding)) &&
    one.fits(() => sentenceOf(context.document, finding))
  );
}

function hasCompany({ with: others, where }: Combination, finding: Finding, context: Context): boolean {
  const { document, findings, active } = context;
  if (others === undefined) return true;
  const isInDocument = others.some((rule) => active.has(rule));
  if (where === "stuk" || !isInDocument) return isInDocument;
  const own = placeKey(document, finding);
  return findings.some((other) => others.includes(other.rule) && isActive(other) && placeKey(document, other) === own);
}

function isActive({ strength, polarity }: Finding): boolean {
  return strength !== "lichter" && polarity !== "geschrapt";
}

/** The change, or without one the passage itself. */
function placeKey(document: ParliamentaryDocument, finding: Finding): unknown {
  const passage = passageOf(document, finding);
  return passage?.change ?? passage;
}

/** Days between document and commencement that leave no room for a normal release, and what local authorities usually get. */
const HALF_YEAR = 183;
const THREE_MONTHS = 92;
const MANY_CHANGES = 10;
const MANY_ACTS = 3;

const conditions: Readonly<Record<Condition, (context: Context, finding: Finding) => boolean>> = {
  "geen einddatum": ({ document }, finding) => lacksEndDate(document, finding),
  krap: (context) => isSoon(context, HALF_YEAR) || context.findings.some(({ rule }) => rule === "terugwerkende-kracht"),
  "binnen drie maanden": (context) => isSoon(context, THREE_MONTHS),
  "vaste datum": (context) => startDays(context).length > 0,
  "geen vast moment": (context, finding) => {
    const own = ownStartDay(context.document, finding);
    return (own ? [own] : startDays(context)).some((day) => !isFixedMoment(day));
  },
  "meer dienstverleners": ({ executors }) => executors > 1,
  "veel plaatsen": ({ document: { changes } }) =>
    changes.length >= MANY_CHANGES || new Set(changes.flatMap(({ target }) => target.act ?? [])).size >= MANY_ACTS,
};

/** Commencement dates that the document names. */
export function startDays({ document, findings }: Pick<Context, "document" | "findings">): readonly Day[] {
  return findings
    .filter((finding) => finding.rule === "inwerkingtreding" && isActive(finding))
    .flatMap((finding) => dayIn(wordList(wordsAfter(document, finding))) ?? []);
}

function isSoon(context: Context, limit: number): boolean {
  return startDays(context).some((day) => {
    const days = daysUntil(context.document.facts.date, day);
    return days !== undefined && days < limit;
  });
}

/** "bedraagt met ingang van 1 april 2027 € 40": the date in the sentence itself. */
function ownStartDay(document: ParliamentaryDocument, finding: Finding): Day | undefined {
  const words = wordList(sentenceOf(document, finding));
  const at = words.findIndex((word, index) => word === "ingang" && words[index + 1] === "van");
  return at < 0 ? undefined : dayIn(words, at, at + 6);
}
