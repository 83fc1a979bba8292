import { defineRule } from "../engine/index.ts";
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
    overal: [
      "mits",
      "(op|onder) [de] (voorwaarde|voorwaarden) dat",
      "op voorwaarde dat",
      "met dien verstande dat",
      "(slechts|uitsluitend|alleen|enkel) ..5 (indien|als|wanneer|voor zover|na|nadat)",
      "(voldoet|voldoen) aan",
      "(in het bezit is|in het bezit zijn) van",
      "onder voorbehoud",
      "na voorafgaande (toestemming|instemming|goedkeuring)",
      "(tenzij|indien) en voor zover",
    ],
    nieuw: [
      "(gedurende|sedert|sinds) ..4 (ten minste|tenminste|minimaal) <periode>",
      "(ten minste|tenminste|minimaal) <periode> ..4 (heeft|hebben|geduurd|was|is|woont|werkte)",
      "reeds <periode>",
      "niet ..3 dan (indien|nadat|wanneer|voor zover)",
      "(eis|eisen|vereiste|vereisten) ..4 (voldoet|voldoen|gesteld|voldaan)",
      "(kan|kunnen|mag|mogen) ..2 (slechts|uitsluitend|alleen|enkel)",
      "wordt ..2 (alleen|slechts|uitsluitend)",
      "toestemming (nodig|vereist)",
    ],
    dictum: [
      "(voorwaarde|voorwaarden|subsidievoorwaarde|subsidievoorwaarden|eisen) ..6 te (stellen|verbinden|laten|schrappen)",
      "als (voorwaarde|subsidievoorwaarde)",
      "voorafgaande toestemming",
    ],
  },
  unless: ["voor zover van toepassing", "(alleen|slechts) al", "niet (alleen|slechts|uitsluitend)"],
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
