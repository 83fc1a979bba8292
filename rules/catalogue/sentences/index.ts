import type { Example } from "../../engine/index.ts";
import { nieuwBegripSentences } from "./nieuw-begrip.ts";
import { nieuweTaakSentences } from "./nieuwe-taak.ts";
import { openNormSentences } from "./open-norm.ts";
import { overgangsrechtSentences } from "./overgangsrecht.ts";
import { plichtSentences } from "./plicht.ts";
import { uitzonderingSentences } from "./uitzondering.ts";

/** One short sentence a line for a phrase that the examples of a rule leave out: too many to show in the rule file. */
export type Sentences = {
  readonly nieuw?: readonly string[];
  readonly opdracht?: readonly string[];
  readonly dictum?: readonly string[];
  /** New text the rule stays silent at. */
  readonly silent?: readonly string[];
  readonly silentDictum?: readonly string[];
  /** What does not fit in one line: old and new words, a strength. */
  readonly more?: readonly Example[];
};

const sentencesOfRule: Readonly<Record<string, Sentences>> = {
  "nieuw-begrip": nieuwBegripSentences,
  "nieuwe-taak": nieuweTaakSentences,
  "open-norm": openNormSentences,
  overgangsrecht: overgangsrechtSentences,
  plicht: plichtSentences,
  uitzondering: uitzonderingSentences,
};

/** The sentences of a rule as examples; each has exactly one finding, or none. */
export function sentenceExamples(ruleId: string): readonly Example[] {
  const {
    nieuw = [],
    opdracht = [],
    dictum = [],
    silent = [],
    silentDictum = [],
    more = [],
  } = sentencesOfRule[ruleId] ?? {};
  return [
    ...nieuw.map((text) => ({ nieuw: text, finds: [""] })),
    ...opdracht.map((text) => ({ opdracht: text, finds: [""] })),
    ...dictum.map((text) => ({ dictum: text, finds: [""] })),
    ...silent.map((text) => ({ nieuw: text, finds: [] })),
    ...silentDictum.map((text) => ({ dictum: text, finds: [] })),
    ...more,
  ];
}
