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
};

/** What a phrase is for: a place where it counts, or a named use. */
export type Role = {
  readonly rule: Rule;
  /** Place of the rule in the set. */
  readonly at: number;
  readonly use: Place | "unless" | "stronger" | "weaker" | "mark";
  readonly name: string;
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
  const without = (other: readonly Place[]): (() => PhraseIndex<Role>) =>
    once(() => compilePhrases(rules.flatMap((rule, at) => entriesOf(rule, at, new Set(other)))));
  const all = rules.map(inSet);
  return {
    budgetRules: all.filter(({ rule }) => rule.readsBudget === true),
    otherRules: all.filter(({ rule }) => rule.readsBudget !== true),
    amendement: without(["dictum"]),
    motie: without(["nieuw", "opdracht", "geschrapt"]),
  };
}

function inSet(rule: Rule, at: number): SetRule {
  return { rule, at, hasCode: rule.find !== undefined, isSimplerWithout: rule.isSimplerWithout === true };
}

type Entry = { readonly phrase: string; readonly value: Role };

function entriesOf(rule: Rule, at: number, skipped: ReadonlySet<Place>): Entry[] {
  const used = places.filter((use) => !skipped.has(use));
  const active = used.flatMap((use) => entries(rule.phrases[use], { rule, at, use, name: "" }));
  const guards = active.length === 0 ? [] : (["unless", "stronger", "weaker"] as const);
  return [
    ...active,
    ...guards.flatMap((use) => entries(rule[use], { rule, at, use, name: "" })),
    ...Object.entries(rule.marks ?? {}).flatMap(([name, phrases]) => entries(phrases, { rule, at, use: "mark", name })),
  ];
}

function entries(phrases: Phrases | undefined, value: Role): Entry[] {
  return (phrases ?? []).map((phrase) => ({ phrase, value }));
}
