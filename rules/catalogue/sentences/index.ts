import type { Example } from "../../engine/index.ts";
import { aanvraagSentences } from "./aanvraag.ts";
import { afwijkingAlgemeneWetSentences } from "./afwijking-algemene-wet.ts";
import { ambtshalveSentences } from "./ambtshalve.ts";
import { bedragSentences } from "./bedrag.ts";
import { begrotingswijzigingSentences } from "./begrotingswijziging.ts";
import { berekeningSentences } from "./berekening.ts";
import { bijzonderePersoonsgegevensSentences } from "./bijzondere-persoonsgegevens.ts";
import { delegatieSentences } from "./delegatie.ts";
import { doelgroepSentences } from "./doelgroep.ts";
import { evaluatieSentences } from "./evaluatie.ts";
import { geautomatiseerdeBesluitvormingSentences } from "./geautomatiseerde-besluitvorming.ts";
import { gegevensuitwisselingSentences } from "./gegevensuitwisseling.ts";
import { grensoverschrijdendSentences } from "./grensoverschrijdend.ts";
import { hardheidsclausuleSentences } from "./hardheidsclausule.ts";
import { herbeoordelingSentences } from "./herbeoordeling.ts";
import { hoeVoorschriftSentences } from "./hoe-voorschrift.ts";
import { indexeringSentences } from "./indexering.ts";
import { individueleBeoordelingSentences } from "./individuele-beoordeling.ts";
import { inkomenstoetsSentences } from "./inkomenstoets.ts";
import { inwerkingtredingSentences } from "./inwerkingtreding.ts";
import { ketenSentences } from "./keten.ts";
import { medeoverhedenSentences } from "./medeoverheden.ts";
import { middelenSentences } from "./middelen.ts";
import { motieTermijnSentences } from "./motie-termijn.ts";
import { nieuwBegripSentences } from "./nieuw-begrip.ts";
import { nieuweTaakSentences } from "./nieuwe-taak.ts";
import { onderzoeksverzoekSentences } from "./onderzoeksverzoek.ts";
import { openNormSentences } from "./open-norm.ts";
import { overgangsrechtSentences } from "./overgangsrecht.ts";
import { plichtSentences } from "./plicht.ts";
import { rechtsbeschermingSentences } from "./rechtsbescherming.ts";
import { registerSentences } from "./register.ts";
import { samenloopSentences } from "./samenloop.ts";
import { sanctieSentences } from "./sanctie.ts";
import { standpuntSentences } from "./standpunt.ts";
import { stopzettingSentences } from "./stopzetting.ts";
import { termijnSentences } from "./termijn.ts";
import { terugvorderingSentences } from "./terugvordering.ts";
import { terugwerkendeKrachtSentences } from "./terugwerkende-kracht.ts";
import { tijdelijkSentences } from "./tijdelijk.ts";
import { toezichtSentences } from "./toezicht.ts";
import { uitvoeringsopdrachtSentences } from "./uitvoeringsopdracht.ts";
import { uitzonderingSentences } from "./uitzondering.ts";
import { vereenvoudigingSentences } from "./vereenvoudiging.ts";
import { voorhangSentences } from "./voorhang.ts";
import { voorlichtingSentences } from "./voorlichting.ts";
import { voorwaardeSentences } from "./voorwaarde.ts";

/** One short sentence a line for a phrase that the examples of a rule leave out: too many to show in the rule file. */
export type Sentences = {
  readonly nieuw?: readonly string[];
  /** New text cut down to the words of one phrase, for phrases that no sentence stands for alone. */
  readonly wordings?: readonly string[];
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
  "afwijking-algemene-wet": afwijkingAlgemeneWetSentences,
  ambtshalve: ambtshalveSentences,
  bedrag: bedragSentences,
  begrotingswijziging: begrotingswijzigingSentences,
  berekening: berekeningSentences,
  "bijzondere-persoonsgegevens": bijzonderePersoonsgegevensSentences,
  delegatie: delegatieSentences,
  doelgroep: doelgroepSentences,
  evaluatie: evaluatieSentences,
  "geautomatiseerde-besluitvorming": geautomatiseerdeBesluitvormingSentences,
  gegevensuitwisseling: gegevensuitwisselingSentences,
  grensoverschrijdend: grensoverschrijdendSentences,
  hardheidsclausule: hardheidsclausuleSentences,
  herbeoordeling: herbeoordelingSentences,
  "hoe-voorschrift": hoeVoorschriftSentences,
  indexering: indexeringSentences,
  "individuele-beoordeling": individueleBeoordelingSentences,
  inkomenstoets: inkomenstoetsSentences,
  inwerkingtreding: inwerkingtredingSentences,
  keten: ketenSentences,
  medeoverheden: medeoverhedenSentences,
  middelen: middelenSentences,
  "motie-termijn": motieTermijnSentences,
  "nieuw-begrip": nieuwBegripSentences,
  "nieuwe-taak": nieuweTaakSentences,
  onderzoeksverzoek: onderzoeksverzoekSentences,
  "open-norm": openNormSentences,
  overgangsrecht: overgangsrechtSentences,
  plicht: plichtSentences,
  rechtsbescherming: rechtsbeschermingSentences,
  register: registerSentences,
  samenloop: samenloopSentences,
  sanctie: sanctieSentences,
  standpunt: standpuntSentences,
  stopzetting: stopzettingSentences,
  termijn: termijnSentences,
  terugvordering: terugvorderingSentences,
  "terugwerkende-kracht": terugwerkendeKrachtSentences,
  tijdelijk: tijdelijkSentences,
  toezicht: toezichtSentences,
  uitvoeringsopdracht: uitvoeringsopdrachtSentences,
  uitzondering: uitzonderingSentences,
  vereenvoudiging: vereenvoudigingSentences,
  voorhang: voorhangSentences,
  voorlichting: voorlichtingSentences,
  voorwaarde: voorwaardeSentences,
};

/** The sentences of a rule as examples; each has exactly one finding, or none. */
export function sentenceExamples(ruleId: string): readonly Example[] {
  const {
    nieuw = [],
    wordings = [],
    opdracht = [],
    dictum = [],
    silent = [],
    silentDictum = [],
    more = [],
  } = sentencesOfRule[ruleId] ?? {};
  return [
    ...[...nieuw, ...wordings].map((text) => ({ nieuw: text, finds: [""] })),
    ...opdracht.map((text) => ({ opdracht: text, finds: [""] })),
    ...dictum.map((text) => ({ dictum: text, finds: [""] })),
    ...silent.map((text) => ({ nieuw: text, finds: [] })),
    ...silentDictum.map((text) => ({ dictum: text, finds: [] })),
    ...more,
  ];
}
