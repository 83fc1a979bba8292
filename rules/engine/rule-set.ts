import { compilePhrases, type PhraseIndex } from "../text/index.ts";
import { places, type Phrases, type Place, type Rule } from "./rule.ts";

/** What a phrase is for: a place where it counts, or a named use. */
export type Role = {
  readonly rule: Rule;
  readonly use: Place | "unless" | "stronger" | "weaker" | "mark";
  readonly name: string;
};

/** Rules with all their phrases in one index. Make it once. */
export type RuleSet = { readonly rules: readonly Rule[]; readonly index: PhraseIndex<Role> };

/** Throws an Error that names rule and phrase when a phrase is not written well. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  return { rules, index: compilePhrases(rules.flatMap(entriesOf)) };
}

type Entry = { readonly phrase: string; readonly value: Role };

function entriesOf(rule: Rule): Entry[] {
  return [
    ...places.flatMap((use) => entries(rule.phrases[use], { rule, use, name: "" })),
    ...(["unless", "stronger", "weaker"] as const).flatMap((use) => entries(rule[use], { rule, use, name: "" })),
    ...Object.entries(rule.marks ?? {}).flatMap(([name, phrases]) => entries(phrases, { rule, use: "mark", name })),
  ];
}

function entries(phrases: Phrases | undefined, value: Role): Entry[] {
  return (phrases ?? []).map((phrase) => ({ phrase, value }));
}
