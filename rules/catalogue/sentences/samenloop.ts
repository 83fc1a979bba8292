import type { Sentences } from "./index.ts";

export const samenloopSentences: Sentences = {
  nieuw: [
    "Een reiziger krijgt niet meer dan eenmaal een pas toegekend.",
    "Dit artikel vindt eerst toepassing nadat de prijs is bekend.",
    "De prijs stijgt nadat artikel 3 van de buswet is toegepast.",
    "De passen worden niet gelijktijdig verstrekt.",
    "Indien het voorstel tot wijziging van de Buswet tot wet is of wordt verheven, vervalt dit lid.",
    "Indien het bij brief van 1 mei 2031 ingediende voorstel van wet tot wijziging van de Wet op de bus in verband met de rit naar de haven (Kamerstukken 91 234) tot wet wordt verheven, vervalt artikel 3.",
    "De regel vervalt als artikel 3 eerder in werking treedt dan artikel 4.",
    "Indien het voorstel van wet over de bus tot wet wordt, vervalt artikel 3.",
    "De reiziger die uit anderen hoofde korting krijgt, betaalt meer.",
    "De reiziger heeft geen recht op meer dan één vergoeding.",
    "Wie ook recht heeft op een andere toeslag, kiest.",
    "Indien dat wetsvoorstel eerder in werking treedt, vervalt artikel 3.",
  ],
  silent: [
    "Dit artikel treedt niet eerder in werking dan na de proef.",
    "Dit artikel treedt eerder in werking dan op 1 januari 2031.",
  ],
  opdracht: [
    "Indien het voorstel tot wijziging van de Buswet tot wet wordt verheven, wordt in artikel 3 van die wet «bus» vervangen door «tram».",
  ],
};
