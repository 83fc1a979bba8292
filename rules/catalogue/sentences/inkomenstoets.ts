import type { Sentences } from "./index.ts";

export const inkomenstoetsSentences: Sentences = {
  nieuw: [
    "De prijs is inkomensafhankelijk.",
    "De inkomensgrens is laag.",
    "De prijs telt als inkomen.",
    "Zijn inkomen is laag.",
    "Zijn vermogen is laag.",
    "Het vermogen van de reiziger is laag.",
    "De hoogte van de verdiensten telt.",
    "De prijs is afhankelijk van de draagkracht.",
    "Een inkomen boven de grens telt.",
    "De bijstandsnorm is laag.",
    "De bijdrage is afhankelijk van het inkomen.",
    "Wie meer verdient dan het minimumloon, betaalt een eigen bijdrage.",
    "Geen recht bestaat bij een vermogen van meer dan € 30.000.",
    "Het inkomen van de partner telt mee.",
    "De eigen bijdrage wordt naar draagkracht vastgesteld.",
    "Huishoudens met een inkomen tot 130 procent van het sociaal minimum komen in aanmerking.",
    "Inkomsten uit arbeid worden gekort.",
    "Het recht vervalt bij een inkomen boven € 40.000.",
    "Bij de berekening wordt uitgegaan van het gezamenlijke inkomen van de partners.",
  ],
};
