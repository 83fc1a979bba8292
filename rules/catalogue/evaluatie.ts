import { defineRule } from "../engine/index.ts";
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
    overal: [
      "(verslag|rapport) ... (doeltreffendheid|staten-generaal|staten generaal|effecten)",
      "(zendt|zenden) ..8 een ..2 verslag",
      "(jaarlijks|ieder jaar|elk jaar|halfjaarlijks|periodiek) ..15 (verslag|rapport|rapportage|te rapporteren|rapporteren|toekomen|te informeren|te monitoren|monitor)",
      "(evaluatie|evalueert|evalueren|geëvalueerd|tussenevaluatie|evaluatiebepaling|invoeringstoets)",
      "(kamers|staten-generaal|staten generaal) ..8 (verslag|toekomen)",
      "(verslag|lijst|overzicht|rapportage) toekomen",
      "brengt ..8 verslag uit",
      "verslag uit over",
      "(verslag) ..3 waarin",
    ],
    dictum: [
      "te evalueren",
      "te monitoren",
      "(monitor|voortgangsrapportage|nulmeting|indicator|indicatoren)",
      "(monitoring|monitoren) van",
    ],
  },
  unless: ["evaluatie bedoeld in"],
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
