/**
 * The optional fields of an answer in which several choices hold at once, with free words beside them, as data: like
 * `details.ts`, the form and every export are made from this list.
 */
export type TickField = {
  readonly id: string;
  readonly title: string;
  /** Row of the kader of the uitvoeringstoets of Belastingdienst, Toeslagen and Douane that it belongs to, or "". */
  readonly row: string;
  /** Name of the field for free words, and what to write there. */
  readonly words: string;
  readonly hint: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
};

/** Professions of which there are too few, as the dienstverleners name them themselves (Werk aan Uitvoering fase 2, 4.5.3.1). */
export const beroepen = {
  id: "beroepen",
  title: "Schaarse beroepen",
  row: "Personele gevolgen",
  words: "Toelichting bij de beroepen",
  hint: "Hoeveel, voor hoe lang, en welke beroepen hier niet staan?",
  choices: [
    { id: "verzekeringsarts", title: "verzekeringsartsen" },
    { id: "arbeidsdeskundige", title: "arbeidsdeskundigen" },
    { id: "ict", title: "ICT’ers" },
    { id: "data", title: "dataspecialisten" },
    { id: "financieel", title: "financieel specialisten" },
  ],
} as const satisfies TickField;

export const basis = {
  id: "basis",
  title: "Waarop berust dit antwoord?",
  row: "",
  words: "Toelichting bij de basis",
  hint: "Bijvoorbeeld welke gegevens, of welke toets van wanneer.",
  choices: [
    { id: "inschatting", title: "oordeel van deskundigen" },
    { id: "ict", title: "nagegaan met ICT" },
    { id: "gegevens", title: "gegevens" },
    { id: "proef", title: "een proef" },
    { id: "eerdere-toets", title: "een eerdere toets" },
  ],
} as const satisfies TickField;
