import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const rechtsbescherming = defineRule({
  id: "rechtsbescherming",
  title: "Bezwaar en beroep",
  dimensions: ["J", "C"],
  why: "Bezwaar en beroep beschermen mensen tegen een verkeerde beslissing. Ze vragen juristen en tijd, soms met een dwangsom als het te lang duurt.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst raakt bezwaar, beroep of hoorplicht. Dat vraagt juristen en heeft gevolgen voor termijnen.",
  question: "Hoeveel zaken verwacht u, en wat betekent dit voor uw termijnen?",
  strength: "middel",
  phrases: {
    overal: [
      "(bezwaar|beroep) ..4 (instellen|ingesteld|maken|gemaakt|aantekenen|aangetekend|openstaat|open)",
      "(bezwaarschrift|beroepschrift|bezwaarprocedure|beroepsprocedure|hoorplicht|klachtrecht|klachtprocedure)",
      "(hoger beroep|beroep in cassatie|bezwaar en beroep|bezwaar of beroep)",
      "rechtsbescherming",
      "(staat|staan) ..4 (beroep|bezwaar) open",
      "(in de gelegenheid|gelegenheid) ..6 (zienswijze|zienswijzen|te worden gehoord|gehoord te worden)",
      "(schorsende werking|administratief beroep)",
      "(wordt|worden|is|zijn) ..6 van rechtswege",
      "(in de gelegenheid gesteld) ..6 (zienswijze|gehoord)",
      "(rechter|rechtbank) ..6 (verzoeken|vorderen|beroep)",
      "(geschillencommissie|geschillenbeslechting)",
    ],
  },
  unless: ["geen bezwaar (heeft|hebben|bestaat)", "daartegen geen bezwaar", "een beroep (te doen|doen|doet) op"],
  examples: [
    { nieuw: "Tegen het besluit kan de ouder bezwaar maken.", finds: ["bezwaar maken"] },
    { nieuw: "Tegen de uitspraak staat hoger beroep open.", finds: ["hoger beroep open"] },
    { nieuw: "De buurman heeft daartegen geen bezwaar gemaakt.", finds: [] },
    { dictum: "verzoekt de regering rechtsbescherming te onderzoeken,", finds: [] },
    {
      oud: "hoger beroep binnen zes weken",
      nieuw: "hoger beroep binnen vier weken",
      finds: ["hoger beroep binnen vier weken"],
      polarity: "gewijzigd",
    },
  ],
});
