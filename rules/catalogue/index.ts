import { compileRules, runRuleSet, type Finding, type Rule, type RuleFailure } from "../engine/index.ts";
import type { ParliamentaryDocument } from "../document/index.ts";
import { begrotingswijziging } from "./begrotingswijziging.ts";
import { delegatie } from "./delegatie.ts";
import { gegevensuitwisseling } from "./gegevensuitwisseling.ts";
import { inwerkingtreding } from "./inwerkingtreding.ts";
import { nieuwBegrip } from "./nieuw-begrip.ts";
import { nieuweTaak } from "./nieuwe-taak.ts";
import { onderzoeksverzoek } from "./onderzoeksverzoek.ts";
import { overgangsrecht } from "./overgangsrecht.ts";
import { termijn } from "./termijn.ts";
import { uitvoeringsopdracht } from "./uitvoeringsopdracht.ts";
import { uitzondering } from "./uitzondering.ts";
import { vereenvoudiging } from "./vereenvoudiging.ts";

/** Every rule, alphabetical by id; catalogue.test.ts keeps this list equal to the files. */
export const catalogue = [
  begrotingswijziging,
  delegatie,
  gegevensuitwisseling,
  inwerkingtreding,
  nieuwBegrip,
  nieuweTaak,
  onderzoeksverzoek,
  overgangsrecht,
  termijn,
  uitvoeringsopdracht,
  uitzondering,
  vereenvoudiging,
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
