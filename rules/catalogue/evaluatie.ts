import { defineRule } from "../engine/index.ts";
import { outsideActsOf, privateAgents } from "./lexicon/agents.ts";
import { askedEvaluations, evaluations, writtenEvaluations } from "./lexicon/evaluations.ts";
import { aanwijzingen } from "./sources.ts";

export const evaluatie = defineRule({
  id: "evaluatie",
  title: "Evaluatie of rapportage",
  dimensions: ["C", "G"],
  why: "Evalueren laat zien of een regel werkt. Daarvoor moeten vanaf het begin gegevens worden verzameld.",
  sources: [aanwijzingen],
  message:
    "De tekst vraagt een evaluatie, monitor of jaarlijkse rapportage. Daarvoor moeten gegevens worden verzameld.",
  question: "Welke gegevens moet u hiervoor verzamelen, en heeft u die nu al?",
  strength: "laag",
  readsEveryRequest: true,
  phrases: {
    nieuw: writtenEvaluations,
    overal: evaluations,
    dictum: askedEvaluations,
  },
  unless: [
    "evaluatie bedoeld in",
    "(naar aanleiding van|op basis van|op grond van|gelijktijdig met|parallel aan|in afwachting van|vooruitlopend op|uitkomst van|uitkomsten van|resultaten van) (de|deze|die) [eerste|tweede|laatste|recente] *evaluatie",
    "(in|bij|via) (de|het|deze|zijn|haar) ..2 (monitor|voortgangsrapportage)",
    "(aanbevelingen|conclusies|lessen|uitkomsten|resultaten) (van|uit) (de|deze|die) ..1 *evaluatie",
    "op basis van de monitoring en evaluatie",
    "bij (een|de) (volgende|eerstvolgende|komende) (monitor|voortgangsrapportage)",
    "(als|indien) ..4 evaluatie (aanleiding|uitwijst|laat zien)",
  ],
  marks: { wie: privateAgents },
  find: (reading) => outsideActsOf(reading, "wie"),
  examples: [
    {
      nieuw: "Onze Minister zendt binnen drie jaar een verslag over de doeltreffendheid van deze wet.",
      finds: ["een verslag over de doeltreffendheid"],
    },
    { dictum: "verzoekt de regering de regeling na twee jaar te evalueren,", finds: ["te evalueren"] },
    { nieuw: "Van de vergadering wordt een verslag gemaakt.", finds: [] },
    { dictum: "verzoekt de regering een loket te openen,", finds: [] },
    {
      oud: "een evaluatie na drie jaar",
      nieuw: "een evaluatie na vijf jaar",
      finds: ["evaluatie na vijf jaar"],
      polarity: "gewijzigd",
    },
  ],
});
