import type { Sentences } from "./index.ts";

export const bedragSentences: Sentences = {
  nieuw: [
    "De prijs beloopt in de zomer 5%.",
    "De korting is ten hoogste 5%.",
    "De prijs wordt verhoogd met 5%.",
    "De dienst stelt een bedrag van die hoogte vast.",
    "De prijs is € 4.",
    "De korting is 5 procent.",
    "De bus rijdt als het aantal hoger is dan 30.",
    "De reiziger verliest 3 punten.",
  ],
  dictum: [
    "verzoekt de regering de maximumsnelheid in de zomer te verlagen,",
    "verzoekt de regering te zorgen voor verlaging van de aow-leeftijd,",
    "verzoekt de regering een meerprijs van € 4 te regelen,",
    "verzoekt de regering het hanteren van lage tarieven te borgen,",
    "verzoekt de regering de leeftijdsgrenzen in beide wetten gelijk te stellen,",
    "verzoekt de regering de hondenbelasting te begrenzen,",
    "verzoekt de regering de prijs op te hogen met € 4,",
    "verzoekt de regering minimaal 5 procent van de bussen te verven,",
    "verzoekt de regering te zorgen voor halvering van de hondenbelasting,",
  ],
  silent: ["De tabel (x € 1.000) telt."],
  more: [
    { nieuw: "De prijs beloopt in de zomer € 5.", finds: ["beloopt in de zomer € 5"] },
    { nieuw: "De prijs is niet hoger dan € 5.", finds: ["niet hoger dan € 5"] },
    { nieuw: "De prijs wordt opgehoogd tot maximaal € 5.", finds: ["opgehoogd tot maximaal € 5"] },
    { oud: "€ 4", nieuw: "€ 5", finds: ["€ 5"] },
    { oud: "4 procent", nieuw: "5 procent", finds: ["5 procent"] },
    { oud: "4", nieuw: "5", finds: ["5"] },
    { oud: "1 maart", nieuw: "1 april", finds: [] },
    { oud: "2031", nieuw: "2032", finds: [] },
    { oud: "artikel 4", nieuw: "artikel 5", finds: [] },
    { oud: "4 weken", nieuw: "5 weken", finds: [] },
    { oud: "4 leden", nieuw: "5 leden", finds: [] },
  ],
};
