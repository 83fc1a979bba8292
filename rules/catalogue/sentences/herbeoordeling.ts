import type { Sentences } from "./index.ts";

export const herbeoordelingSentences: Sentences = {
  nieuw: [
    "De dossiers zijn herzien.",
    "De dienst doet aan herstel van fouten.",
    "De slachtoffers krijgen compensatie.",
    "De dienst zal met terugwerkende kracht vergoeden.",
    "De dienst beziet de pas opnieuw.",
    "De afgewezen aanvragen worden opnieuw beoordeeld.",
    "Besluiten die voor die datum zijn genomen, worden herzien.",
    "De Belastingdienst betaalt het verschil alsnog uit.",
    "De uitkering wordt over de verstreken jaren herberekend.",
    "Gedupeerde ouders ontvangen een tegemoetkoming.",
    "Het UWV beziet ambtshalve alle sinds 2020 geweigerde uitkeringen.",
    "De schade wordt vergoed.",
    "Eerder afgewezen verzoeken worden op verzoek opnieuw in behandeling genomen.",
    "Het UWV corrigeert de vastgestelde uitkeringen.",
    "De te weinig betaalde bedragen worden nabetaald.",
    "De dienst neemt een nieuw besluit.",
    "De dienst neemt de pas opnieuw onder de loep.",
  ],
  silent: ["De herbeoordeling, bedoeld in artikel 3, is blauw.", "De bus rijdt opnieuw."],
  wordings: [
    "Besluiten herziening.",
    "Herstellen voor.",
    "Gedupeerden te compenseren.",
    "Met terugwerkende kracht uitkeren.",
    "Beoordeelt opnieuw.",
  ],
};
