import { defineRule } from "../engine/index.ts";
import { rijksbegrotingsvoorschriften } from "./sources.ts";

export const begrotingswijziging = defineRule({
  id: "begrotingswijziging",
  title: "Verschuift geld in de begroting",
  dimensions: ["C"],
  why: "Een begrotingsamendement verschuift geld en verandert zelf geen regels. Wat ermee moet gebeuren, staat vaak alleen in de toelichting.",
  sources: [rijksbegrotingsvoorschriften],
  message: "De tekst wijzigt bedragen in een begrotingsstaat. Of dit werk vraagt, blijkt uit de toelichting.",
  question: "Vraagt het doel in de toelichting iets nieuws van u, en past dat bij dit bedrag?",
  strength: "laag",
  readsBudget: true,
  phrases: {
    opdracht: [
      "(verplichtingenbedrag|uitgavenbedrag|verplichtingen bedrag|uitgaven bedrag|ontvangstenbedrag|verplichtingenbedragen|uitgavenbedragen) ... (verhoogd|verlaagd)",
      "(verhoogd|verlaagd) met (<bedrag>|<getal>)",
      "(bedrag|bedragen) ..6 (verhoogd|verlaagd) met",
      "(de|in de) staat ..8 (vervangen|gewijzigd)",
    ],
    nieuw: ["(verhoogd|verlaagd) met <bedrag>"],
  },
  marks: {
    staat: ["begrotingsstaat ..6 gewijzigd", "begrotingsstaat"],
    bedrag: ["in plaats van ... gelezen", "vervangen door"],
  },
  find: ({ matches, marks }) => [...matches, ...marks("staat"), ...marks("bedrag")].slice(0, 1),
  examples: [
    {
      opdracht:
        "In artikel 4 Musea worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 900 (x € 1.000).",
      finds: ["verplichtingenbedrag en het uitgavenbedrag verhoogd"],
    },
    {
      opdracht: "In artikel 4 Musea wordt het uitgavenbedrag verlaagd met € 900 (x € 1.000).",
      finds: ["uitgavenbedrag verlaagd"],
    },
    {
      opdracht: "Het bedrag genoemd in artikel 12 wordt verlaagd met f 250 000 en gebracht op f 750 000.",
      finds: ["bedrag genoemd in artikel 12 wordt verlaagd"],
    },
    { nieuw: "De bijdrage wordt verhoogd voor gezinnen.", finds: [] },
    { nieuw: "De begroting van de vereniging wordt jaarlijks vastgesteld.", finds: [] },
    {
      opdracht: "De departementale begrotingsstaat wordt als volgt gewijzigd:",
      finds: ["begrotingsstaat wordt als volgt gewijzigd"],
      polarity: "nieuw",
    },
  ],
});
