import type { Sentences } from "./index.ts";

export const registerSentences: Sentences = {
  nieuw: [
    "De namen worden gepubliceerd in een openbaar overzicht.",
    "Er komt een centraal meldpunt.",

    "Er is een openbaar register van bemiddelaars.",
    "Onze Minister houdt een lijst bij van erkende bureaus.",
    "De vergunningen worden geplaatst op een openbare internetpagina.",
    "De gegevens worden opgeslagen in een centraal bestand.",
    "Er komt een loket waar burgers terechtkunnen.",
    "Via een beveiligde digitale omgeving kan de patiënt zijn dossier inzien.",
    "De meldingen worden vastgelegd in een systeem dat de autoriteit beheert.",
    "Bij het centrale punt kunnen klachten worden gemeld.",
    "Het register, bedoeld in artikel 4, bevat voortaan ook de datum.",
    "Er wordt een landelijk overzicht bijgehouden.",
    "De notaris schrijft de akte in het testamentenregister in.",
    "Onze Minister richt een meldpunt in.",
    "De uitspraken worden op een website geplaatst.",
    "Het CIBG beheert een lijst met erkende opleiders.",
    "De aanvraag verloopt via een digitaal portaal.",
  ],
};
