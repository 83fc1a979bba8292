import { defineRule, type Match, type Reading } from "../engine/index.ts";
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
      "(is|zijn) ..3 niet [langer] (verplicht|vereist)",
      "zonder (aanvraag|vergunning|toestemming)",
    ],
    dictum: [
      "(regeldruk|administratieve lasten|lastendruk) ... te (verlagen|verminderen|beperken)",
      "(plicht|*plicht|verplichting|eis|eisen|bijdrage|regels|vergunning*) ... (af te schaffen|te schrappen|te laten vervallen)",
      "te vereenvoudigen",
    ],
  },
  find: (reading) => [...reading.matches, ...removedRules(reading)],
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
    { oud: "tenzij het college anders beslist", nieuw: "tenzij het bestuur anders beslist", finds: [] },
  ],
});

/** What another rule would mark goes away, and nothing of the kind comes back. */
function removedRules({ removals, document }: Reading): readonly Match[] {
  return removals.map(({ segment, from, to }) => {
    const target = segment.change === undefined ? undefined : document.changes[segment.change]?.target;
    // On the level of the bill it only cancels a plan: existing law stays as it is.
    const cancelsPlan = target?.level !== "wet";
    return {
      segment,
      from,
      to,
      strength: "lichter",
      polarity: "geschrapt",
      certainty: cancelsPlan ? "mogelijk" : "zeker",
    };
  });
}
