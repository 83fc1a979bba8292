import { compileRules, runRuleSet, type Finding, type Rule, type RuleFailure } from "../engine/index.ts";
import type { ParliamentaryDocument } from "../document/index.ts";
import { aanvraag } from "./aanvraag.ts";
import { afwijkingAlgemeneWet } from "./afwijking-algemene-wet.ts";
import { ambtshalve } from "./ambtshalve.ts";
import { bedrag } from "./bedrag.ts";
import { begrotingNieuweRegeling } from "./begroting-nieuwe-regeling.ts";
import { begrotingswijziging } from "./begrotingswijziging.ts";
import { berekening } from "./berekening.ts";
import { bijzonderePersoonsgegevens } from "./bijzondere-persoonsgegevens.ts";
import { delegatie } from "./delegatie.ts";
import { doelgroep } from "./doelgroep.ts";
import { evaluatie } from "./evaluatie.ts";
import { geautomatiseerdeBesluitvorming } from "./geautomatiseerde-besluitvorming.ts";
import { gegevensuitwisseling } from "./gegevensuitwisseling.ts";
import { grensoverschrijdend } from "./grensoverschrijdend.ts";
import { hardheidsclausule } from "./hardheidsclausule.ts";
import { herbeoordeling } from "./herbeoordeling.ts";
import { hoeVoorschrift } from "./hoe-voorschrift.ts";
import { indexering } from "./indexering.ts";
import { individueleBeoordeling } from "./individuele-beoordeling.ts";
import { inkomenstoets } from "./inkomenstoets.ts";
import { inwerkingtreding } from "./inwerkingtreding.ts";
import { keten } from "./keten.ts";
import { medeoverheden } from "./medeoverheden.ts";
import { meerdereWetten } from "./meerdere-wetten.ts";
import { middelen } from "./middelen.ts";
import { motieTermijn } from "./motie-termijn.ts";
import { nieuwBegrip } from "./nieuw-begrip.ts";
import { nieuweTaak } from "./nieuwe-taak.ts";
import { onderzoeksverzoek } from "./onderzoeksverzoek.ts";
import { openNorm } from "./open-norm.ts";
import { overgangsrecht } from "./overgangsrecht.ts";
import { plicht } from "./plicht.ts";
import { rechtsbescherming } from "./rechtsbescherming.ts";
import { register } from "./register.ts";
import { samenloop } from "./samenloop.ts";
import { sanctie } from "./sanctie.ts";
import { standpunt } from "./standpunt.ts";
import { stopzetting } from "./stopzetting.ts";
import { termijn } from "./termijn.ts";
import { terugvordering } from "./terugvordering.ts";
import { terugwerkendeKracht } from "./terugwerkende-kracht.ts";
import { tijdelijk } from "./tijdelijk.ts";
import { toezicht } from "./toezicht.ts";
import { uitvoeringsopdracht } from "./uitvoeringsopdracht.ts";
import { uitzondering } from "./uitzondering.ts";
import { vereenvoudiging } from "./vereenvoudiging.ts";
import { voorhang } from "./voorhang.ts";
import { voorlichting } from "./voorlichting.ts";
import { voorwaarde } from "./voorwaarde.ts";

/** Every rule, alphabetical by id; catalogue.test.ts keeps this list equal to the files. */
export const catalogue = [
  aanvraag,
  afwijkingAlgemeneWet,
  ambtshalve,
  bedrag,
  begrotingNieuweRegeling,
  begrotingswijziging,
  berekening,
  bijzonderePersoonsgegevens,
  delegatie,
  doelgroep,
  evaluatie,
  geautomatiseerdeBesluitvorming,
  gegevensuitwisseling,
  grensoverschrijdend,
  hardheidsclausule,
  herbeoordeling,
  hoeVoorschrift,
  indexering,
  individueleBeoordeling,
  inkomenstoets,
  inwerkingtreding,
  keten,
  medeoverheden,
  meerdereWetten,
  middelen,
  motieTermijn,
  nieuwBegrip,
  nieuweTaak,
  onderzoeksverzoek,
  openNorm,
  overgangsrecht,
  plicht,
  rechtsbescherming,
  register,
  samenloop,
  sanctie,
  standpunt,
  stopzetting,
  termijn,
  terugvordering,
  terugwerkendeKracht,
  tijdelijk,
  toezicht,
  uitvoeringsopdracht,
  uitzondering,
  vereenvoudiging,
  voorhang,
  voorlichting,
  voorwaarde,
] as const satisfies readonly Rule[];

export type RuleId = (typeof catalogue)[number]["id"];

const ruleSet = compileRules(catalogue);

/** Findings of the whole catalogue, strongest first, then in the order of the text; a rule that throws is a failure. */
export function runRules(document: ParliamentaryDocument): {
  findings: readonly Finding[];
  failures: readonly RuleFailure[];
} {
  return runRuleSet(ruleSet, document);
}

/** The rule with this id; undefined for an id from a newer version. */
export function findRule(id: string): Rule | undefined {
  return catalogue.find((rule) => rule.id === id);
}
