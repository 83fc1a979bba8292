import type { Strength } from "./finding.ts";
import type { Phrases } from "./rule.ts";

/** What must be true of the document around a finding; combine.ts says how each is worked out. */
export type Condition =
  | "geen einddatum"
  | "krap"
  | "binnen drie maanden"
  | "vaste datum"
  | "geen vast moment"
  | "meer dienstverleners"
  | "veel plaatsen";

/** Signals that weigh more, or less, together than alone. Rules are named by id; unknown ids do nothing. */
export type Combination = {
  readonly id: string;
  /** The findings that change. A finding that makes lighter never does. */
  readonly rules: readonly string[];
  readonly to: Exclude<Strength, "lichter">;
  /** One of these rules is found too … */
  readonly with?: readonly string[];
  /** … in the same change or dictum ("wijziging"), or anywhere in the document ("stuk"). */
  readonly where: "wijziging" | "stuk";
  readonly when?: Condition;
  /** Words in the sentence of the finding. */
  readonly says?: Phrases;
  readonly saysNot?: Phrases;
  readonly because: string;
};

const mayAct: Phrases = [
  "(college|gemeenteraad|gemeente|gemeenten|gemeentebestuur|staten|raad|bestuur|waterschap|waterschappen|burgemeester|provincie|provincies|wethouders) ..2 (kan|kunnen|mag|mogen)",
  "(kan|kunnen|mag|mogen) ..3 (college|gemeenteraad|gemeente|gemeenten|gemeentebestuur|staten|waterschap|waterschappen|burgemeester|provincie|provincies|wethouders)",
];

/** Raise. Each only counts for a finding that is weaker than `to`. */
export const combinations: readonly Combination[] = [
  {
    id: "C1",
    rules: ["uitzondering", "doelgroep"],
    to: "hoog",
    with: ["gegevensuitwisseling", "bijzondere-persoonsgegevens"],
    where: "wijziging",
    because: "Hoger, omdat voor dit onderscheid ook gegevens nodig zijn die in deze wijziging worden geregeld.",
  },
  {
    id: "C2",
    rules: ["overgangsrecht"],
    to: "hoog",
    where: "wijziging",
    when: "geen einddatum",
    because: "Hoger, omdat het oude recht doorloopt en er geen einddatum bij staat.",
  },
  {
    id: "C3",
    rules: ["berekening", "register", "gegevensuitwisseling", "doelgroep"],
    to: "hoog",
    where: "stuk",
    when: "krap",
    because: "Hoger, omdat systemen hiervoor moeten veranderen en de ingangsdatum dichtbij of al voorbij is.",
  },
  {
    id: "C4",
    rules: ["individuele-beoordeling", "hardheidsclausule", "open-norm"],
    to: "hoog",
    with: ["termijn"],
    where: "wijziging",
    because: "Hoger, omdat de beoordeling per geval binnen een vaste termijn klaar moet zijn.",
  },
  {
    id: "C5",
    rules: ["ambtshalve"],
    to: "hoog",
    with: ["doelgroep"],
    where: "wijziging",
    because: "Hoger, omdat de groep die dit zonder aanvraag krijgt nieuw is en misschien nog niet bekend.",
  },
  {
    id: "C6",
    rules: ["plicht"],
    to: "hoog",
    with: ["sanctie"],
    where: "stuk",
    because: "Hoger, omdat op deze plicht een sanctie kan staan.",
  },
  {
    id: "C7",
    rules: ["keten"],
    to: "hoog",
    where: "stuk",
    when: "meer dienstverleners",
    because: "Hoger, omdat twee of meer dienstverleners hieraan werken; de traagste bepaalt de datum.",
  },
  {
    id: "C8",
    rules: ["delegatie"],
    to: "hoog",
    where: "stuk",
    when: "vaste datum",
    because: "Hoger, omdat de ingangsdatum vaststaat terwijl de nadere regels er nog niet zijn.",
  },
  {
    id: "C9",
    rules: ["meerdere-wetten"],
    to: "hoog",
    where: "stuk",
    when: "veel plaatsen",
    because: "Hoger, omdat dezelfde wijziging in veel wetten of op veel plaatsen terugkomt.",
  },
  {
    id: "C10",
    rules: ["bedrag"],
    to: "middel",
    where: "stuk",
    when: "geen vast moment",
    because: "Hoger, omdat het bedrag niet op 1 januari of 1 juli verandert en dus buiten de vaste aanpassing valt.",
  },
  {
    id: "C11",
    rules: ["voorwaarde"],
    to: "hoog",
    with: ["terugvordering", "inkomenstoets"],
    where: "stuk",
    says: [
      "achteraf",
      "na afloop",
      "(in|over|gedurende) (dat|het betreffende|het desbetreffende) (jaar|kalenderjaar|studiejaar|schooljaar|belastingjaar|berekeningsjaar)",
      "(definitieve|nadere) (vaststelling|berekening)",
    ],
    because: "Hoger, omdat pas achteraf blijkt of aan de voorwaarde is voldaan; dan kan geld terug moeten.",
  },
  {
    id: "C12",
    rules: ["medeoverheden"],
    to: "hoog",
    where: "stuk",
    when: "binnen drie maanden",
    saysNot: mayAct,
    because: "Hoger, omdat medeoverheden meestal ten minste drie maanden krijgen om zich voor te bereiden.",
  },
];

/**
 * Lower. The other dampers are how the engine reads, not data: zones (D1 deleted text, D2 toelichting and considerans),
 * `askedAt` (D4 research, D9 views), `unless` (D5 standard clauses), `readsBudget` (D6), polarity (D7), certainty (D8).
 */
export const dampers: readonly Combination[] = [
  {
    id: "D3",
    rules: ["medeoverheden"],
    to: "laag",
    where: "wijziging",
    says: mayAct,
    because: "Lager, omdat medeoverheden dit mogen en niet moeten.",
  },
];
