import { defineRule } from "../engine/index.ts";
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
    "of ..8 (voldoet|voldoen) aan",

    "in werking dan nadat",
    "(gedaan|voorgedragen) dan nadat",
    "zonder ..2 voorwaarden",
    "voor zover van toepassing",
    "(alleen|slechts) al",
    "niet (alleen|slechts|uitsluitend)",
    "zolang na",
    "(die|dat|wie) ..3 (langer|korter|meer|minder) dan",
  ],
  examples: [
    {
      nieuw: "Het college verleent de bijdrage, mits de aanvrager in de gemeente woont.",
      finds: ["mits de aanvrager"],
    },
    {
      nieuw: "De subsidie wordt slechts verleend indien de vereniging leden heeft.",
      finds: ["slechts verleend indien"],
    },
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
