import type { Sentences } from "./index.ts";

export const plichtSentences: Sentences = {
  nieuw: [
    "De reiziger seint de rit door.",
    "Een veerhouder hangt de prijzen op.",
    "De kapitein leest de veiligheidsregels voor.",
    "Het pensioenfonds stuurt elk lid een overzicht.",
    "Scholen hangen de lijst op.",
    "Degene die een veer bezit, schildert het elk jaar.",
    "Wie een veer bezit, schildert het elk jaar.",
    "De huurder van een boot levert de sleutel in.",
    "Voor de afvaart hoort de kapitein de reizigers.",
  ],
  silent: [
    "De reiziger krijgt een stoel.",
    "De reiziger die zijn kaartje kwijt is, kan een nieuw kaartje kopen.",
    "Het bureau wijst de reiziger een stoel.",
    "Verliest de reiziger zijn kaartje, dan vervalt de stoel.",
  ],
};
