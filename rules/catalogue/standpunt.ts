import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { actsOfKind } from "./lexicon/acts.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const standpunt = defineRule({
  id: "standpunt",
  title: "Neemt een standpunt in",
  dimensions: ["J"],
  why: "Deze motie zegt wat de Kamer vindt of vraagt een inzet in overleg met anderen. Zij vraagt zelf geen handeling van een dienstverlener.",
  sources: [schrijfwijzerUitvoering],
  message: "De motie spreekt een standpunt uit of vraagt een inzet elders. Zij vraagt zelf geen uitvoering.",
  question: "Verwacht u hier later wel werk van, en zo ja, welk?",
  strength: "laag",
  phrases: {},
  find: (reading) => [...statements(reading), ...actsOfKind(reading, "standpunt")],
  examples: [
    { dictum: "spreekt uit dat water van iedereen is,", finds: ["spreekt uit dat water van iedereen is"] },
    { dictum: "verzoekt de regering in Europees verband te pleiten voor schoon water,", finds: ["te pleiten"] },
    {
      dictum: "verzoekt de regering in Europees verband strengere regels op te stellen,",
      finds: ["in Europees verband strengere regels op te stellen"],
    },
    {
      dictum: "verzoekt de regering zich in de Raad hard te maken voor schoon water,",
      finds: ["hard te maken"],
    },
    { dictum: "verzoekt de regering zich hard te maken voor schoon water,", finds: [] },
    {
      dictum: "verzoekt de regering zich in te spannen voor een verbod binnen de EU,",
      finds: ["zich in te spannen voor een verbod binnen de EU"],
    },
    {
      dictum: "verzoekt de regering tijdens de Raad een voorstel voor schoon water te verdedigen,",
      finds: ["tijdens de Raad een voorstel voor schoon water te verdedigen"],
    },
    {
      dictum: "verzoekt de regering met gelijkgestemde landen regels te maken,",
      finds: ["gelijkgestemde landen regels te maken"],
    },
    {
      dictum: "verzoekt de regering de Verenigde Staten op het lozen aan te spreken,",
      finds: ["Verenigde Staten op het lozen aan te spreken"],
    },
    {
      dictum: "verzoekt de regering in te blijven zetten op regels in Europees verband,",
      finds: ["in te blijven zetten op regels in Europees verband"],
    },
    {
      dictum: "verzoekt de regering te pleiten om het lozen te verbieden en de havens te sluiten,",
      finds: ["te pleiten om het lozen te verbieden"],
    },
    { dictum: "verzoekt de regering niet in te stemmen met dit verdrag,", finds: ["niet in te stemmen"] },
    {
      dictum: "verzoekt de regering aan de eilanden kenbaar te maken dat het water schoon is,",
      finds: ["kenbaar te maken"],
    },
    { dictum: "verzoekt de regering aan de Kamer kenbaar te maken dat het water schoon is,", finds: [] },
    { dictum: "verzoekt de regering de regels die in Europees verband gelden toe te passen,", finds: [] },
    { dictum: "verzoekt de regering bij de Europese Commissie een aanvraag in te dienen,", finds: [] },
    { dictum: "verzoekt de regering gemeenten op te roepen het water te zuiveren,", finds: [] },
    { dictum: "verzoekt de regering het water te zuiveren,", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of het water schoon is,", finds: [] },
    {
      dictum: "verzoekt de regering bij de Europese Commissie aan te dringen op schoon water,",
      finds: ["aan te dringen"],
      polarity: "nieuw",
    },
  ],
});

const STATEMENT_WORDS = 14;

/** "spreekt uit dat …": the Kamer itself says something. */
function statements({ requests }: Reading): readonly Match[] {
  return requests
    .filter(({ opening }) => opening === "standpunt")
    .map(({ segment, from, to }) => ({ segment, from, to: Math.min(to, from + STATEMENT_WORDS) }));
}
