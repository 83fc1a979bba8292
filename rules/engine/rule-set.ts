import { compilePhrases, once, type PhraseIndex } from "../text/index.ts";
import { places, type Phrases, type Place, type Rule } from "./rule.ts";

/** What a phrase is for: a place where it counts, or a named use. */
export type Role = {
  readonly rule: Rule;
  readonly use: Place | "unless" | "stronger" | "weaker" | "mark";
  readonly name: string;
};

/**
 * Rules with all their phrases, in one index for each family of documents: a motion has no use for instructions.
 * An index is made when the first document of its family comes.
 */
export type RuleSet = {
  /** Rules that read budget amendments and nothing else, and all the others. */
  readonly budgetRules: readonly Rule[];
  readonly otherRules: readonly Rule[];
  readonly amendement: () => PhraseIndex<Role>;
  readonly motie: () => PhraseIndex<Role>;
};

export function compileRules(rules: readonly Rule[]): RuleSet {
  const without = (other: readonly Place[]): (() => PhraseIndex<Role>) =>
    once(() => compilePhrases(rules.flatMap((rule) => entriesOf(rule, new Set(other)))));
  return {
    budgetRules: rules.filter(({ readsBudget }) => readsBudget === true),
    otherRules: rules.filter(({ readsBudget }) => readsBudget !== true),
    amendement: without(["dictum"]),
    motie: without(["nieuw", "opdracht", "geschrapt"]),
  };
}

type Entry = { readonly phrase: string; readonly value: Role };

function entriesOf(rule: Rule, skipped: ReadonlySet<Place>): Entry[] {
  const used = places.filter((use) => !skipped.has(use));
  const active = used.flatMap((use) => entries(rule.phrases[use], { rule, use, name: "" }));
  const guards = active.length === 0 ? [] : (["unless", "stronger", "weaker"] as const);
  return [
    ...active,
    ...guards.flatMap((use) => entries(rule[use], { rule, use, name: "" })),
    ...Object.entries(rule.marks ?? {}).flatMap(([name, phrases]) => entries(phrases, { rule, use: "mark", name })),
  ];
}

function entries(phrases: Phrases | undefined, value: Role): Entry[] {
  return (phrases ?? []).map((phrase) => ({ phrase, value }));
}
