import type { Sentences } from "./index.ts";

export const inwerkingtredingSentences: Sentences = {
  more: [{ oud: "een bij koninklijk besluit te bepalen tijdstip", nieuw: "1 januari 2031", finds: ["1 januari 2031"] }],
  nieuw: [
    "De verhoging gaat in per 1 juli 2027.",
    "De wet gaat in met ingang van het schooljaar 2027-2028.",
    "Dit artikel begint te werken op 1 januari 2028.",
    "Artikel 5 gaat in op 1 juli 2027.",
    "Dit artikel wordt met ingang van 1 januari 2028 toegepast.",
    "Een regel die in werking treedt met de pas op 1 maart 2031, telt.",
    "Artikel 3 treedt met ingang van de zomer in.",
    "Artikel 3 is met ingang van 1 maart 2031 in werking.",
    "De prijs geldt vanaf 1 mei 2031.",
    "Artikel 3 gaat een jaar later in.",
    "Artikel 3 wordt van kracht op 1 mei 2031.",
  ],
  opdracht: ["In het slot treden de regels over passen in werking, wordt ingevoegd."],
  dictum: [
    "verzoekt de regering de pas in te voeren per 1 maart 2031,",
    "verzoekt de regering per 1 maart 2031 de pas in te voeren,",
    "verzoekt de regering de pas in te laten gaan,",
    "verzoekt de regering per 2031 de prijs te verlagen,",
    "verzoekt de regering de pas versneld in te voeren,",
    "verzoekt de regering de bus vanaf 2031 voor te behouden aan reizigers,",
    "verzoekt de regering de pas te verplichten per 2031,",
  ],
  silent: [
    "De verzekering gaat in op de dag van het verzoek, bedoeld in het derde lid.",
    "Artikel 4 houdt op te gelden met ingang van 1 januari 2031.",
    "De dag waarop dit artikel treedt in werking is vrij.",
    "Artikel 3 treedt in werking op bij koninklijk besluit te bepalen wijze.",
    "De pas is geldig op het tijdstip waarop artikel 3 in werking treedt op 1 maart 2031.",
  ],
};
