import { defineRule } from "../engine/index.ts";
import { removedRules, removedText } from "./lexicon/removals.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const vereenvoudiging = defineRule({
  id: "vereenvoudiging",
  title: "Wordt eenvoudiger",
  dimensions: ["B", "I", "C"],
  why: "Minder regels scheelt werk en uitleg. Ook schrappen vraagt invoering: mensen informeren en lopende gevallen afhandelen.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst schrapt een regel, uitzondering of stap. Dat kan de uitvoering eenvoudiger maken.",
  question: "Wordt dit voor u en voor mensen eenvoudiger, en is er al iets in voorbereiding dat dan vervalt?",
  strength: "lichter",
  phrases: {
    nieuw: [
      "(behoeft|behoeven) ..2 (niet|geen) ... (goedkeuring|toestemming|instemming|vergunning)",
      "(is|zijn) ..3 niet [langer|meer] (verplicht|vereist)",
      "niet (langer|meer) nodig",
      "(hoeft|hoeven|behoeft|behoeven) niet (langer|meer)",
      "(hoeft|hoeven|behoeft|behoeven) ..6 (geen|niet) ..4 meer",
      "zonder (aanvraag|vergunning|toestemming)",
    ],
    dictum: [
      "(regeldruk|administratieve lasten|lastendruk) ... te (verlagen|verminderen|beperken)",
      "(plicht|*plicht|verplichting|eis|eisen|bijdrage|meerprijs|heffing|leges|formulier|regels|vergunning*) ... (af te schaffen|te schrappen|te laten vervallen)",
      "te vereenvoudigen",
      "(eigen risico|*toets|*eis|*eisen|*verplichting|*verplichtingen|*regels|voorschrift|voorschriften|*voorwaarde|*voorwaarden|*criterium|*register) ..4 (af te schaffen|te schrappen|te laten vervallen|los te laten)",
      "(mogelijkheid|onderdeel|bepaling|aanwijzing) ..12 te schrappen",
      "uit (de|het|een) ..3 (*kader|*besluit|*regeling|*wet|wet|*voorstel|*protocol|voorwaarden|*richtlijn) te (halen|schrappen|verwijderen)",
      "te versimpelen",
      "zonder tussenkomst van",
      "(*vrijstelling|*ontheffing|*uitzondering|uitzonderingen|vrijstellingen) ..15 (af te schaffen|te schrappen|in te trekken|op te heffen|te laten vervallen|te beëindigen)",
      "niet (langer|meer) ..2 (vrij te stellen|uit te zonderen)",
      "niet (langer|meer) ..2 verplicht te stellen",
      "*verbod ..12 (in te trekken|af te schaffen|op te heffen)",
    ],
  },
  unless: [
    "zonder ..4 los te laten",
    "niet verplicht ..8 (verklaringen|verklaring|antwoorden|antwoord)",
    "in afwijking van ..15 niet verplicht",
  ],
  marks: {
    schrapt: ["(vervalt|vervallen|geschrapt)"],
    bijzaak: ["(considerans|beweegreden|opschrift|aanhef|aanduiding|citeertitel)"],
    bijkomend: ["alsmede [de|het] (aanduiding|opschrift)"],
    verwijzing: ["<artikel>", "(artikel|artikelen) <getal>"],
  },
  find: (reading) => [...reading.matches, ...removedRules(reading), ...removedText(reading)],
  examples: [
    {
      geschrapt: "tenzij de aanvrager een verklaring van de gemeente overlegt",
      finds: ["tenzij de aanvrager"],
      polarity: "geschrapt",
    },
    {
      nieuw: "Besluiten van het bestuur behoeven niet de goedkeuring van Onze Minister.",
      finds: ["behoeven niet de goedkeuring"],
    },
    { nieuw: "De aanvrager overlegt een verklaring, tenzij het college daarvan afziet.", finds: [] },
    { opdracht: "Artikel 12, derde lid, vervalt.", finds: ["Artikel 12, derde lid, vervalt"], polarity: "geschrapt" },
    {
      opdracht: "In artikel 7 vervalt het tweede lid, alsmede de aanduiding",
      geschrapt: "1.",
      finds: ["vervalt"],
    },
    { opdracht: "In de considerans vervalt:", geschrapt: "zorgvuldige", finds: [] },
    { opdracht: "In het tweede lid vervalt", geschrapt: "artikel 3, eerste lid,", finds: [] },
    { oud: "kan de gemeenteraad een meldpunt instellen", nieuw: "stelt de gemeenteraad een meldpunt in", finds: [] },
    { oud: "kan een aanbestedende dienst", nieuw: "stelt een aanbestedende dienst", finds: [] },
    {
      oud: "tenzij de aanvrager een verklaring overlegt",
      nieuw: "en de aanvrager",
      finds: ["tenzij de aanvrager"],
      polarity: "geschrapt",
    },
    { oud: "tenzij het college anders beslist", nieuw: "tenzij het bestuur anders beslist", finds: [] },
  ],
});
