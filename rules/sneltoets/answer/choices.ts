/**
 * The choices of an answer as data: the form, the oplegger and every text are made from these lists. Ids travel in
 * files and never change. "onbekend" is a valid choice everywhere.
 */

export type Choice<Id extends string = string> = {
  readonly id: Id;
  readonly title: string;
  /** One line for the form: when to choose this. */
  readonly meaning: string;
  /** True when the choice says nothing without a few words. */
  readonly needsText?: boolean;
};

export const verdictChoices = [
  {
    id: "uitvoerbaar",
    title: "Uitvoerbaar",
    meaning: "Het kan zoals het er staat.",
  },
  {
    id: "uitvoerbaar-mits",
    title: "Uitvoerbaar, mits",
    meaning: "Het kan, als aan de voorwaarden is voldaan.",
  },
  {
    id: "niet-uitvoerbaar-tenzij",
    title: "Niet uitvoerbaar, tenzij",
    meaning: "Het kan niet, behalve als aan de voorwaarden is voldaan.",
  },
  {
    id: "niet-uitvoerbaar",
    title: "Niet uitvoerbaar",
    meaning: "Het kan in deze vorm niet.",
  },
  {
    id: "niet-te-beoordelen",
    title: "Niet te beoordelen binnen een sneltoets",
    meaning: "Er is meer tijd of informatie nodig.",
  },
] as const satisfies readonly Choice[];

export const outcomeChoices = [
  { id: "oordeel", title: "Oordeel", meaning: "U kunt de vraag beantwoorden." },
  { id: "noodrem", title: "Noodrem", meaning: "In de praktijk niet uitvoerbaar. Eén zin is genoeg." },
  { id: "al-beantwoord", title: "Al beantwoord", meaning: "U heeft dit eerder beantwoord." },
  { id: "doorverwezen", title: "Doorverwezen", meaning: "Een andere organisatie moet dit beantwoorden." },
  { id: "afgewezen", title: "Niet in behandeling", meaning: "U kunt of mag dit niet beantwoorden." },
] as const satisfies readonly Choice[];

export const refusalChoices = [
  { id: "niet-onze-taak", title: "Niet onze taak", meaning: "Uw organisatie voert dit niet uit." },
  { id: "geen-capaciteit", title: "Geen capaciteit", meaning: "Niemand kan dit op tijd beantwoorden." },
  {
    id: "volledige-toets-nodig",
    title: "Volledige uitvoeringstoets nodig",
    meaning: "De vraag is te groot voor een sneltoets.",
  },
  { id: "andere-reden", title: "Andere reden", meaning: "Leg kort uit waarom.", needsText: true },
] as const satisfies readonly Choice[];

export const costChoices = [
  { id: "onbekend", title: "Onbekend", meaning: "De kosten zijn nu niet te geven." },
  { id: "geen", title: "Geen extra kosten", meaning: "Het past in het bestaande werk." },
  { id: "raming", title: "Raming", meaning: "Een bedrag of bandbreedte, eenmalig of per jaar." },
] as const satisfies readonly Choice[];

export const termChoices = [
  { id: "onbekend", title: "Onbekend", meaning: "De termijn is nu niet te geven." },
  { id: "gevraagde-datum", title: "Op de gevraagde datum", meaning: "Het kan op de datum uit het stuk." },
  { id: "vanaf", title: "Vanaf een datum", meaning: "De vroegst mogelijke dag." },
  { id: "doorlooptijd", title: "Na een periode", meaning: "Bijvoorbeeld: 12 maanden na publicatie." },
] as const satisfies readonly Choice[];

export const certaintyChoices = [
  { id: "hoog", title: "hoog", meaning: "Nagegaan met de mensen die het uitvoeren." },
  { id: "middel", title: "middel", meaning: "Deels nagegaan." },
  { id: "laag", title: "laag", meaning: "Een snelle inschatting." },
] as const satisfies readonly Choice[];

/** The strictest first. */
export const disclosureChoices = [
  { id: "niet-openbaar", title: "Niet openbaar", meaning: "Alleen voor wie het kreeg." },
  { id: "na-debat", title: "Openbaar na het debat", meaning: "Tot het debat alleen voor wie het kreeg." },
  { id: "openbaar", title: "Openbaar", meaning: "Iedereen mag dit antwoord lezen." },
] as const satisfies readonly Choice[];

export const agreedChoices = [
  { id: "ja", title: "ja", meaning: "Het ministerie kent dit antwoord." },
  { id: "nee", title: "nee", meaning: "Het ministerie kent dit antwoord nog niet." },
  { id: "nvt", title: "niet van toepassing", meaning: "Afstemmen hoeft hier niet." },
] as const satisfies readonly Choice[];

export const signalVerdictChoices = [
  { id: "klopt", title: "klopt", meaning: "Dit heeft gevolgen voor de uitvoering." },
  { id: "klopt-niet", title: "klopt niet", meaning: "Dit heeft geen gevolgen voor de uitvoering." },
  { id: "nvt", title: "n.v.t.", meaning: "Niet te zeggen, of niet voor ons." },
] as const satisfies readonly Choice[];

/** The ids of a list of choices, with their literal types. */
export function idsOf<Id extends string>(choices: readonly { readonly id: Id }[]): readonly Id[] {
  return choices.map(({ id }) => id);
}

export function findChoice(choices: readonly Choice[], id: string | null): Choice | undefined {
  return choices.find((choice) => choice.id === id);
}

/** Title of a choice; the id itself when the list does not hold it. */
export function choiceTitle(choices: readonly Choice[], id: string): string {
  return findChoice(choices, id)?.title ?? id;
}
