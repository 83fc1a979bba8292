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
    nieuw: [
      "(bevindingen|ervaringen|uitkomsten|resultaten) ..8 (aan|bij) ..3 (staten generaal|kamer|kamers|onze minister|raad)",
      "(doeltreffendheid|doelmatigheid|effectiviteit|werking|effecten|gevolgen) ..8 (onderzocht|onderzoekt|onderzoeken|beoordeeld|beoordeelt|bezien|gemeten|meet|nagegaan|getoetst|doorgelicht)",
      "(onderzoekt|beoordeelt|beziet|meet|toetst) ..8 (doeltreffendheid|doelmatigheid|effectiviteit|effecten|gevolgen|werking)",
      "(of|in hoeverre) ..8 (doel|doelen|doelstelling|doelstellingen) ..4 (bereikt|bereiken|beoogde)",
      "(wet|artikel|bepaling|regeling) ..8 (doorgelicht|heroverwogen|tegen het licht)",
      "(rapporteert|rapporteren|bericht) ..10 (onze minister|staten generaal|kamer|kamers|gemeenteraad)",
      "(monitort|gemonitord|monitoring|jaarverslag|tussenrapportage)",
      "(volgt|volgen) ..4 (effecten|gevolgen|werking) ..2 van",
      "maakt ..4 de balans op",
      "onderzoek ..3 naar de (werking|gevolgen|effecten|doeltreffendheid|doelmatigheid)",
      "(om de|elke|iedere|eens per|eens in de) (<periode>|<getal> jaar|jaar) ..12 (verslag|rapport|rapporteert|gepubliceerd|publiceert|onderzocht|onderzoekt|staten)",
      "(jaarlijks|tweejaarlijks|periodiek|halfjaarlijks) ..10 (gepubliceerd|publiceert|bekendgemaakt|openbaar gemaakt|maakt bekend|onderzocht|onderzoekt|gemeten)",
      "(legt|leggen) ..6 (verantwoording|rekenschap) ..3 af",
    ],
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
