import { compilePhrases, once, type PhraseIndex } from "../text/index.ts";
import { places, type Phrases, type Place, type Rule } from "./rule.ts";

/** A rule of a set, with what every document asks of it: rules differ in shape, and these do not. */
export type SetRule = {
  readonly rule: Rule;
  /** Its place in the set. */
  readonly at: number;
  /** It has code that looks at more than its own phrases. */
  readonly hasCode: boolean;
  readonly isSimplerWithout: boolean;
  /** The number of each of its lists of marks; rules that mark the same list share it. */
  readonly marks: ReadonlyMap<string, number>;
};

/** What a phrase is for: a place where it counts, or a named use. */
export type Role = {
  /** The only one that uses it; of a mark the first. */
  readonly rule: Rule;
  /** Place of the rule in the set; of a mark the number of its list. */
  readonly at: number;
  readonly use: Place | "unless" | "stronger" | "weaker" | "mark";
};

/**
 * Rules with all their phrases, in one index for each family of documents: a motion has no use for instructions.
 * An index is made when the first document of its family comes.
 */
export type RuleSet = {
  /** Rules that read budget amendments and nothing else, and all the others. */
  readonly budgetRules: readonly SetRule[];
  readonly otherRules: readonly SetRule[];
  readonly amendement: () => PhraseIndex<Role>;
  readonly motie: () => PhraseIndex<Role>;
};

/** Puts the phrases of all rules together once; what it gives reads any number of documents. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const lists = markLists(rules);
  const without = (other: readonly Place[]): (() => PhraseIndex<Role>) =>
    once(() => compilePhrases(entriesOf(rules, lists, new Set(other))));
  const all = rules.map((rule, at) => inSet(rule, at, lists));
  return {
    budgetRules: all.filter(({ rule }) => rule.readsBudget === true),
    otherRules: all.filter(({ rule }) => rule.readsBudget !== true),
    amendement: without(["dictum"]),
    motie: without(["nieuw", "opdracht", "geschrapt"]),
  };
}

type MarkLists = ReadonlyMap<Phrases, { readonly at: number; readonly rule: Rule }>;

/** Many rules ask who does something: what they all mark is looked for once. */
function markLists(rules: readonly Rule[]): MarkLists {
  const lists = new Map<Phrases, { at: number; rule: Rule }>();
  for (const rule of rules)
    for (const phrases of Object.values(rule.marks ?? {}))
      if (!lists.has(phrases)) lists.set(phrases, { at: lists.size, rule });
  return lists;
}

function inSet(rule: Rule, at: number, lists: MarkLists): SetRule {
  const marks = Object.entries(rule.marks ?? {}).map(
    ([name, phrases]) => [name, lists.get(phrases)?.at ?? -1] as const,
  );
  return {
    rule,
    at,
    hasCode: rule.find !== undefined,
    isSimplerWithout: rule.isSimplerWithout === true,
    marks: new Map(marks),
  };
}

type Entry = { readonly phrase: string; readonly value: Role };

function entriesOf(rules: readonly Rule[], lists: MarkLists, skipped: ReadonlySet<Place>): Entry[] {
  return [
    ...rules.flatMap((rule, at) => ownEntries(rule, at, skipped)),
    ...[...lists].flatMap(([phrases, { at, rule }]) => entries(phrases, { rule, at, use: "mark" })),
  ];
}

function ownEntries(rule: Rule, at: number, skipped: ReadonlySet<Place>): Entry[] {
  const used = places.filter((use) => !skipped.has(use));
  const active = used.flatMap((use) => entries(rule.phrases[use], { rule, at, use }));
  const guards = active.length === 0 ? [] : (["unless", "stronger", "weaker"] as const);
  return [...active, ...guards.flatMap((use) => entries(rule[use], { rule, at, use }))];
}

function entries(phrases: Phrases | undefined, value: Role): Entry[] {
  return (phrases ?? []).map((phrase) => ({ phrase, value }));
}
