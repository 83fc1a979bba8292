import { noFacts } from "../rules/document/model.ts";
import { createRequest } from "../rules/sneltoets/create.ts";
import { maxSignalQuestions, type SneltoetsRequest } from "../rules/sneltoets/request.ts";

/**
 * A request with as many signals as are asked about, their questions and the three standard ones. The lengths are those
 * that nine of ten real quotes, places, reasons and questions do not exceed. All names, dossiers and sentences are invented.
 */

const subjects = ["voorrang", "loopbaan", "register", "termijn", "begrip", "boete", "regeling"] as const;

const signals = subjects.slice(0, maxSignalQuestions).map((subject) => ({
  rule: subject,
  strength: "hoog" as const,
  certainty: "waarschijnlijk" as const,
  quote: {
    exact: `In afwijking van het eerste lid geldt de ${subject} niet voor wie korter dan een jaar werkt en daarvoor geen vergoeding kreeg`,
    prefix: "",
    suffix: "",
  },
  place: "Art. I, onderdeel B → art. 4a, derde lid, onder b",
  message: `De tekst bevat een ${subject}. Elke ${subject} vraagt een eigen pad in de beslissing, in de uitleg en in de test.`,
  question: `Kunt u de ${subject} vaststellen met gegevens die u al heeft, en hoeveel mensen vallen er dan onder?`,
}));

/** The stuk that the longest request and the fullest answer are about. */
export const bikeStuk = {
  key: "99104/12",
  url: "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99001",
  source: "docx",
  facts: {
    ...noFacts,
    kind: "amendement",
    version: "gewijzigd",
    replaces: "9",
    dossier: "99104",
    nr: "12",
    date: "2026-11-14",
    indieners: ["Van Veenendaal-Prins", "Oosterlaak"],
    title: "Wijziging van de Wet op de fietsvergoeding in verband met een eenvoudiger aanvraag",
  },
} as const;

export const longRequest: SneltoetsRequest = {
  ...createRequest(bikeStuk, signals, [], {
    id: "verzoek-lang",
    now: "2026-11-24T09:30:00.000Z",
    titleOf: (rule) => `Nieuwe ${rule} in de wet`,
    voteDate: "2026-12-01",
    requester: {
      name: "Kim Proef",
      role: "beleidsmedewerker",
      organisation: "Fractie Streek",
      email: "kim@voorbeeld.nl",
    },
  }),
  recipients: [{ id: "uwv", name: "Uitvoeringsinstituut Werknemersverzekeringen" }],
  ministry: "Ministerie van Fietszaken en Werkgelegenheid",
  aim: "Wie korter werkt, krijgt dezelfde vergoeding, zonder dat werkgevers meer formulieren invullen.\nMensen met een korte baan vallen nu vaak buiten de regeling.",
};

/** What a dienstverlener looks for first: which stuk, which passage, what is asked, by when, who decides. */
export const lookedFor: readonly string[] = [
  "Gewijzigd amendement nr. 12",
  "geldt de regeling niet voor wie korter dan een jaar werkt",
  "Kunt u de regeling vaststellen",
  "eenvoudiger variant",
  "uiterlijk dinsdag 1 december 2026",
  "beslist wat er als antwoord naar de Kamer gaat",
];
