import type { Source } from "../engine/index.ts";

/** Public documents that the rules lean on; a reader can open each of them. */
export const aanwijzingen: Source = {
  title: "Aanwijzingen voor de regelgeving",
  url: "https://wetten.overheid.nl/BWBR0005730",
};
export const schrijfwijzerUitvoering: Source = {
  title: "Schrijfwijzer memorie van toelichting, hoofdstuk 7: uitvoering",
  url: "https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting/7-uitvoering",
};
export const schrijfwijzerToezicht: Source = {
  title: "Schrijfwijzer memorie van toelichting, hoofdstuk 8: toezicht en handhaving",
  url: "https://www.kcbr.nl/beleid-en-regelgeving-ontwikkelen/schrijfwijzer-memorie-van-toelichting/8-toezicht-en-handhaving",
};
export const kaderOvergangsrecht: Source = {
  title: "Rijksbreed kader overgangsrecht: uitvoerbaarheid van overgangsrecht",
  url: "https://www.kcwj.nl/rijksbreed-kader-overgangsrecht/formuleringinhoud-overgangsrecht/uitvoerbaarheid-overgangsrecht",
};
export const doenvermogentoets: Source = {
  title: "WRR, Doenvermogentoets",
  url: "https://www.wrr.nl/publicaties/rapporten/2017/04/24/doenvermogentoets",
};
export const balieEnBeleid: Source = {
  title: "Tijdelijke commissie Uitvoeringsorganisaties, Klem tussen balie en beleid (35 387, nr. 2)",
  url: "https://zoek.officielebekendmakingen.nl/kst-35387-2.html",
};
export const rijksbegrotingsvoorschriften: Source = {
  title: "Rijksbegrotingsvoorschriften, modellen voor amendementen",
  url: "https://rbv.rijksfinancien.nl",
};
