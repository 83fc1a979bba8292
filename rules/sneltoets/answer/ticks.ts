import type { Choice } from "./choices.ts";

/**
 * The optional fields of an answer in which several choices hold at once, with free words beside them, as data: like
 * `details.ts`, the form and every export are made from this list.
 */
export type TickField = {
  readonly id: string;
  readonly title: string;
  /** Row of the kader of the uitvoeringstoets of Belastingdienst, Toeslagen and Douane that it belongs to, or "". */
  readonly row: string;
  /** What to write in the explanation. */
  readonly hint: string;
  readonly choices: readonly Choice[];
};

/** Professions of which there are too few, as the dienstverleners name them themselves (Werk aan Uitvoering fase 2, 4.5.3.1). */
export const beroepen = {
  id: "beroepen",
  title: "Schaarse beroepen",
  row: "Personele gevolgen",
  hint: "Hoeveel, voor hoe lang, en welke beroepen hier niet staan?",
  choices: [
    { id: "verzekeringsarts", title: "verzekeringsartsen", meaning: "Voor medische beoordelingen." },
    { id: "arbeidsdeskundige", title: "arbeidsdeskundigen", meaning: "Voor beoordeling van werk en herstel." },
    { id: "ict", title: "ICT’ers", meaning: "Voor bouw, test en beheer van systemen." },
    { id: "data", title: "dataspecialisten", meaning: "Voor gegevens en analyse." },
    {
      id: "financieel",
      title: "financieel specialisten",
      meaning: "Voor uitkeren, heffen en verantwoorden.",
    },
  ],
} as const satisfies TickField;

export const basis = {
  id: "basis",
  title: "Waarop berust dit antwoord?",
  row: "",
  hint: "Bijvoorbeeld welke gegevens, of welke toets van wanneer.",
  choices: [
    { id: "inschatting", title: "oordeel van deskundigen", meaning: "Wie het werk doet, schatte dit in." },
    { id: "ict", title: "nagegaan met ICT", meaning: "Wie de systemen beheert, keek mee." },
    { id: "gegevens", title: "gegevens", meaning: "Cijfers uit uw administratie of onderzoek." },
    { id: "proef", title: "een proef", meaning: "U probeerde of testte het." },
    { id: "eerdere-toets", title: "een eerdere toets", meaning: "Een uitvoeringstoets over dit of iets dergelijks." },
  ],
} as const satisfies TickField;
