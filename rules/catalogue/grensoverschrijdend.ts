import { defineRule, marksBeforeVerb } from "../engine/index.ts";
import { together } from "./lexicon/cooperation.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const grensoverschrijdend = defineRule({
  id: "grensoverschrijdend",
  title: "Over de grens",
  dimensions: ["J", "G", "K"],
  why: "Over de grens gelden andere regels en systemen, en de gegevens staan elders. Caribisch Nederland heeft eigen organisaties en eigen wetten.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst raakt Caribisch Nederland, het buitenland of Europese regels. Daar gelden andere systemen.",
  question: "Welke buitenlandse of Caribische organisatie moet meewerken, en is dat geregeld?",
  strength: "middel",
  phrases: {
    overal: [
      "(bonaire|sint eustatius|saba|caribisch nederland|curaçao|aruba|sint maarten)",
      "(buiten nederland|in het buitenland) ..2 (woonachtig|wonend|wonen|gevestigd|woont|verblijf*|zetel)",
      "(woonplaats|zetel) ..4 (buiten|in) nederland",
      "(andere|een andere|aangrenzende) (lidstaat|lidstaten) van de europese",
      "(grensoverschrijdend|grensoverschrijdende|grenswerkers|grensarbeiders|grensregio)",
      "verordening (eu|eg) nr",
      "bij de europese commissie ..6 (aanvraag|aan te vragen|melden|notificeren)",
    ],
    opdracht: ["=BES"],
    nieuw: [
      "europese (economische ruimte)",
      "(andere|ander|derde) (lidstaat|lidstaten|staat|staten|land|landen)",
      "(in|uit|naar) (belgië|duitsland|frankrijk|luxemburg|engeland|polen|marokko|turkije|suriname)",
      "(andere|vreemde) (mogendheid|mogendheden)",
    ],
  },
  marks: {
    samen: [
      `(${together}) ..4 (bonaire|saba|sint eustatius|curaçao|aruba|sint maarten|bes eilanden|eilanden|landen van het koninkrijk)`,
    ],
  },
  find: (reading) => [...reading.matches, ...marksBeforeVerb(reading, "samen")],
  examples: [
    {
      dictum: "verzoekt de regering samen met de BES-eilanden te onderzoeken hoe de veerboot kan varen,",
      finds: ["samen met de BES-eilanden"],
    },
    { nieuw: "Dit artikel geldt ook op Bonaire.", finds: ["Bonaire"] },
    {
      nieuw: "De houder met woonplaats buiten Nederland wijst een gemachtigde aan.",
      finds: ["woonplaats buiten Nederland"],
    },
    { nieuw: "De Nederlandse vlag hangt uit.", finds: [] },
    { dictum: "verzoekt de regering in kaart te brengen wat dit voor Saba betekent,", finds: [] },
    {
      oud: "op Bonaire en Saba",
      nieuw: "op Bonaire, Sint Eustatius en Saba",
      finds: ["Bonaire, Sint Eustatius"],
      polarity: "gewijzigd",
    },
  ],
});
