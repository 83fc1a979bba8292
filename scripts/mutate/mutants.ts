import { places, type Rule } from "../../rules/index.ts";

/** A rule with one piece taken out. */
export type Mutant = { readonly rule: Rule; readonly without: string };

const lists = ["unless", "stronger", "weaker"] as const;
const flags = ["readsEveryRequest", "isSimplerWithout", "readsBudget"] as const;

/** Every way to take one phrase, one guard, one mark or one switch out of a rule. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  return [...withoutPhrase(rule), ...withoutGuard(rule), ...withoutMark(rule), ...withoutFlag(rule)];
}

function withoutPhrase(rule: Rule): readonly Mutant[] {
  return places.flatMap((place) => {
    const phrases = rule.phrases[place] ?? [];
    return phrases.map((phrase) => ({
      rule: { ...rule, phrases: { ...rule.phrases, [place]: phrases.filter((other) => other !== phrase) } },
      without: `${place}: ${phrase}`,
    }));
  });
}

function withoutGuard(rule: Rule): readonly Mutant[] {
  return lists.flatMap((list) => {
    const phrases = rule[list] ?? [];
    return phrases.map((phrase) => ({
      rule: { ...rule, [list]: phrases.filter((other) => other !== phrase) },
      without: `${list}: ${phrase}`,
    }));
  });
}

function withoutMark(rule: Rule): readonly Mutant[] {
  return Object.entries(rule.marks ?? {}).flatMap(([name, phrases]) =>
    phrases.map((phrase) => ({
      rule: { ...rule, marks: { ...rule.marks, [name]: phrases.filter((other) => other !== phrase) } },
      without: `marks.${name}: ${phrase}`,
    })),
  );
}

function withoutFlag(rule: Rule): readonly Mutant[] {
  return flags.filter((flag) => rule[flag]).map((flag) => ({ rule: { ...rule, [flag]: false }, without: flag }));
}
