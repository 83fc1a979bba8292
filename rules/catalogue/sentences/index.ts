import type { Example } from "../../engine/index.ts";
import { aanvraagSentences } from "./aanvraag.ts";
import { ambtshalveSentences } from "./ambtshalve.ts";
import { bijzonderePersoonsgegevensSentences } from "./bijzondere-persoonsgegevens.ts";
import { delegatieSentences } from "./delegatie.ts";
import { doelgroepSentences } from "./doelgroep.ts";
import { evaluatieSentences } from "./evaluatie.ts";
import { geautomatiseerdeBesluitvormingSentences } from "./geautomatiseerde-besluitvorming.ts";
import { gegevensuitwisselingSentences } from "./gegevensuitwisseling.ts";
import { hardheidsclausuleSentences } from "./hardheidsclausule.ts";
import { herbeoordelingSentences } from "./herbeoordeling.ts";
import { indexeringSentences } from "./indexering.ts";
import { individueleBeoordelingSentences } from "./individuele-beoordeling.ts";
import { inkomenstoetsSentences } from "./inkomenstoets.ts";
import { ketenSentences } from "./keten.ts";
import { medeoverhedenSentences } from "./medeoverheden.ts";
import { nieuwBegripSentences } from "./nieuw-begrip.ts";
import { nieuweTaakSentences } from "./nieuwe-taak.ts";
import { openNormSentences } from "./open-norm.ts";
import { overgangsrechtSentences } from "./overgangsrecht.ts";
import { plichtSentences } from "./plicht.ts";
import { rechtsbeschermingSentences } from "./rechtsbescherming.ts";
import { registerSentences } from "./register.ts";
import { sanctieSentences } from "./sanctie.ts";
import { termijnSentences } from "./termijn.ts";
import { terugvorderingSentences } from "./terugvordering.ts";
import { tijdelijkSentences } from "./tijdelijk.ts";
import { toezichtSentences } from "./toezicht.ts";
import { uitzonderingSentences } from "./uitzondering.ts";
import { voorhangSentences } from "./voorhang.ts";
import { voorlichtingSentences } from "./voorlichting.ts";
import { voorwaardeSentences } from "./voorwaarde.ts";

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
  aanvraag: aanvraagSentences,
  ambtshalve: ambtshalveSentences,
  "bijzondere-persoonsgegevens": bijzonderePersoonsgegevensSentences,
  delegatie: delegatieSentences,
  doelgroep: doelgroepSentences,
  evaluatie: evaluatieSentences,
  "geautomatiseerde-besluitvorming": geautomatiseerdeBesluitvormingSentences,
  gegevensuitwisseling: gegevensuitwisselingSentences,
  hardheidsclausule: hardheidsclausuleSentences,
  herbeoordeling: herbeoordelingSentences,
  indexering: indexeringSentences,
  "individuele-beoordeling": individueleBeoordelingSentences,
  inkomenstoets: inkomenstoetsSentences,
  keten: ketenSentences,
  medeoverheden: medeoverhedenSentences,
  "nieuw-begrip": nieuwBegripSentences,
  "nieuwe-taak": nieuweTaakSentences,
  "open-norm": openNormSentences,
  overgangsrecht: overgangsrechtSentences,
  plicht: plichtSentences,
  rechtsbescherming: rechtsbeschermingSentences,
  register: registerSentences,
  sanctie: sanctieSentences,
  termijn: termijnSentences,
  terugvordering: terugvorderingSentences,
  tijdelijk: tijdelijkSentences,
  toezicht: toezichtSentences,
  uitzondering: uitzonderingSentences,
  voorhang: voorhangSentences,
  voorlichting: voorlichtingSentences,
  voorwaarde: voorwaardeSentences,
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
