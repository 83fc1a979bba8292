import { defineRule } from "../engine/index.ts";
import { aanwijzingen } from "./sources.ts";

export const afwijkingAlgemeneWet = defineRule({
  id: "afwijking-algemene-wet",
  title: "Wijkt af van een algemene wet",
  dimensions: ["J", "S"],
  why: "Een algemene wet geeft overal dezelfde regels, ook in systemen en brieven. Afwijken vraagt een eigen werkwijze naast de gewone.",
  sources: [aanwijzingen],
  message: "De tekst wijkt af van een algemene wet, zoals de Awb. Dat vraagt een eigen werkwijze.",
  question: "Wat moet u anders inrichten door deze afwijking van de algemene wet?",
  strength: "hoog",
  phrases: {
    overal: [
      "(in afwijking van|anders dan|niet van toepassing|buiten toepassing) ..12 (algemene wet bestuursrecht|awb|algemene wet inkomensafhankelijke regelingen|awir|algemene wet inzake rijksbelastingen|algemene verordening gegevensbescherming|avg|uitvoeringswet algemene verordening gegevensbescherming|wet open overheid|woo|archiefwet|kaderwet zelfstandige bestuursorganen)",
      "(algemene wet bestuursrecht|awb|algemene wet inkomensafhankelijke regelingen|awir|algemene wet inzake rijksbelastingen|algemene verordening gegevensbescherming|avg|uitvoeringswet algemene verordening gegevensbescherming|wet open overheid|woo|archiefwet|kaderwet zelfstandige bestuursorganen) ..8 (niet van toepassing|buiten toepassing|mist toepassing|missen toepassing|geldt niet|gelden niet)",
    ],
  },
  unless: [
    "onverminderd ..8 (algemene wet bestuursrecht|awb|algemene wet inkomensafhankelijke regelingen|awir|algemene wet inzake rijksbelastingen|algemene verordening gegevensbescherming|avg|uitvoeringswet algemene verordening gegevensbescherming|wet open overheid|woo|archiefwet|kaderwet zelfstandige bestuursorganen)",
  ],
  examples: [
    {
      nieuw: "In afwijking van artikel 4:13 van de Algemene wet bestuursrecht beslist het college binnen een week.",
      finds: ["In afwijking van artikel 4:13"],
    },
    {
      nieuw: "Afdeling 3.4 van de Algemene wet bestuursrecht is niet van toepassing.",
      finds: ["Algemene wet bestuursrecht is niet van toepassing"],
    },
    { nieuw: "Het college past de Algemene wet bestuursrecht toe.", finds: [] },
    { nieuw: "In afwijking van het eerste lid beslist het college.", finds: [] },
    {
      oud: "in afwijking van artikel 3 van de Wet open overheid",
      nieuw: "in afwijking van artikel 5 of 6 van de Wet open overheid",
      finds: ["in afwijking van artikel 5"],
      polarity: "gewijzigd",
    },
  ],
});
