import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { askedConditions, conditions, writtenConditions } from "./lexicon/conditions.ts";
import { aanwijzingen, doenvermogentoets } from "./sources.ts";

export const voorwaarde = defineRule({
  id: "voorwaarde",
  title: "Nieuwe voorwaarde",
  dimensions: ["B", "I"],
  why: "Elke voorwaarde moet iemand vaststellen, met bewijs en op het juiste moment. Mensen moeten de voorwaarde kennen en ernaar kunnen handelen.",
  sources: [aanwijzingen, doenvermogentoets],
  message: "De tekst bevat een voorwaarde. Iemand moet vaststellen of daaraan is voldaan.",
  question: "Wanneer en waarmee stelt u vast of aan deze voorwaarde is voldaan?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    overal: conditions,
    nieuw: writtenConditions,
    dictum: askedConditions,
  },
  unless: [
    "slechts van toepassing op ..8 (na|voor|vóór) ..4 inwerkingtreding",
    "(die|dat|wie) ..12 (langer|korter) dan <periode> in (behandeling|bewaring|gebruik)",
    "zonder dat ..5 (vereist|nodig)",
    "<periode> voorafgaand aan ..2 inwerkingtreding",
    "met dien verstande dat ..8 gelezen",
    "met dien verstande dat ..12 in werking treedt",
    "met dien verstande dat ..8 niet ..2 begrepen",
    "(behoeft|behoeven|vereist|vereisen) (geen|niet)",
    "of ..8 (voldoet|voldoen) aan",
    "voldaan aan (onze minister|de ontvanger|het rijk|de staat|hem|haar)",
    "zonder ..2 toestemming van ..8 (betreden|binnentreden|binnen te treden|te betreden|doorzoeken|te doorzoeken)",
    "(mededeling|kennis|kamer|kamers|staten-generaal) ..8 (onder|op) overlegging van",
    "(onder|op) overlegging van ..8 (mededeling|kennis|kamer|kamers|staten-generaal)",
    "in werking dan nadat",
    "(gedaan|voorgedragen) dan nadat",
    "zonder ..2 voorwaarden",
    "geen ..4 (vereist|nodig)",
    "niet (langer|meer) (vereist|nodig)",
    "voor zover van toepassing",
    "(alleen|slechts) al",
    "niet (alleen|slechts|uitsluitend)",
    "(die|dat|wie) ..3 (langer|korter|meer|minder) dan",
    "die niet voldoet ..5 aan",
    "voldoen aan (zijn|haar|hun) verplichtingen",
    "voldoen aan (een|het) verzoek",
    "geacht ..4 geweigerd",
    "(programma|plan) van eisen",
  ],
  marks: {
    begin: [
      "en (wanneer|indien|als|ingeval|voor zover)",
      "en (een|de|het) ..8 (is|zijn|wordt) (afgegeven|overgelegd|verleend|vastgesteld|gebleken)",
    ],
  },
  find: (reading) => [...reading.matches, ...added(reading)],
  examples: [
    {
      nieuw:
        "Dit hoofdstuk is slechts van toepassing op leningen die na de inwerkingtreding van dit hoofdstuk zijn verkocht.",
      finds: [],
    },
    {
      nieuw: "Dit hoofdstuk is slechts van toepassing indien de winkel een kassa heeft.",
      finds: ["slechts van toepassing indien"],
    },
    {
      nieuw: "Het college verleent de bijdrage, mits de aanvrager in de gemeente woont.",
      finds: ["mits de aanvrager"],
    },
    {
      nieuw: "De subsidie wordt slechts verleend indien de vereniging leden heeft.",
      finds: ["slechts verleend indien"],
    },
    { nieuw: "en wanneer de vereniging leden heeft.", finds: ["en wanneer de vereniging"] },
    { nieuw: "Hij vertrekt en wanneer hij komt, meldt hij dat.", finds: [] },
    { nieuw: "Indien de aanvrager verhuist, eindigt de bijdrage.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of dit kan, mits het betaalbaar is,", finds: [] },
    {
      oud: "mits hij twee jaar lid is",
      nieuw: "mits hij drie jaar lid is",
      finds: ["mits hij drie jaar lid is"],
      polarity: "gewijzigd",
    },
  ],
});

/** Words added to a sentence that go on with "en wanneer": one condition more. */
function added({ marks }: Reading): readonly Match[] {
  return marks("begin").filter(({ segment, from }) => segment.zone === "nieuw" && from === segment.from);
}
