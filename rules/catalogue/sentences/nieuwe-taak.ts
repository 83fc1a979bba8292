import type { Sentences } from "./index.ts";

export const nieuweTaakSentences: Sentences = {
  nieuw: [
    "De inspecteur zoekt de veerman thuis op.",
    "Binnen een week wijst het agentschap een halte aan.",
    "Het college van burgemeester en wethouders plaatst bankjes bij de halte.",
    "Op verzoek van de reiziger hangt de gezaghebber de dienstregeling op.",
    "Het bureau roept jaarlijks tien veermannen op.",
    "Waterschappen meten de stand van het water.",
    "Het CBR neemt het examen af.",
    "De Autoriteit Persoonsgegevens licht het model door.",
    "Het Commissariaat voor de Media ordent de meldingen.",
    "De Kansspelautoriteit meet het geluid.",
    "De Rijksdienst voor Ondernemend Nederland houdt de ritten bij.",
    "De Nederlandse Voedsel- en Warenautoriteit weegt de vracht.",
    "Het Centraal orgaan opvang asielzoekers regelt het vervoer.",
    "Een medewerker, belast met de uitgifte, tekent de pas.",
  ],
  silent: [
    "De inspecteur ontvangt een afschrift.",
    "De veerman vraagt de inspecteur om advies.",
    "Het agentschap is een rechtspersoon.",
    "Stelt het bureau een veer in gebruik, dan is de halte open.",
  ],
};
