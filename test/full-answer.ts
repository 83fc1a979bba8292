import {
  basis,
  beroepen,
  completeAnswer,
  createDraft,
  detailFields,
  maxConditions,
  type AnswerDraft,
  type SneltoetsAnswer,
} from "../rules/sneltoets/answer/index.ts";
import { createRequest } from "../rules/sneltoets/create.ts";
import { bikeStuk } from "./long-request.ts";

/** An answer in which every field is filled in, for what is printed. All names, dossiers and sentences are invented. */

export const fullConditions: readonly string[] = [
  "De gegevens komen uit de polisadministratie, zonder extra uitvraag bij werkgevers",
  "Het oude recht loopt hooguit twee jaar naast het nieuwe door",
  "De ministeriële regeling is een half jaar voor de ingangsdatum gepubliceerd",
];

/** As many conditions as an answer can hold, each two lines long: more than a page. */
export const manyConditions: readonly string[] = Array.from(
  { length: maxConditions },
  (_, at) => `Voorwaarde ${at + 1} van velen, met genoeg woorden om op papier meer dan een enkele regel te vullen`,
);

const request = {
  ...createRequest(
    bikeStuk,
    ["uitzondering", "overgangsrecht", "gegevensdeling"].map((rule) => ({
      rule,
      strength: "hoog",
      certainty: "zeker",
      quote: { exact: `woorden over ${rule} in de tekst van het amendement`, prefix: "", suffix: "" },
      place: "Art. I, onderdeel B",
      message: "De tekst bevat dit.",
      question: `Wat vraagt ${rule} van uw organisatie?`,
    })),
    [],
    { id: "verzoek-vol", now: "2026-11-24T09:30:00.000Z", titleOf: (rule) => rule, voteDate: "2026-12-08" },
  ),
  requester: {
    name: "Kim Proef",
    role: "beleidsmedewerker",
    organisation: "Fractie Streek",
    email: "kim@voorbeeld.nl",
  },
};

const sentence = "Dit raakt de uitbetaling en het klantcontact; wij verwachten vooral in het eerste jaar extra vragen.";

type Options = {
  readonly conditions?: readonly string[];
  /** Also an answer to every question and signal: what comes after the page. */
  readonly perQuestion?: boolean;
};

/** "Uitvoerbaar, mits" with every field filled in. */
export function fullAnswer({ conditions = fullConditions, perQuestion = false }: Options = {}): SneltoetsAnswer {
  const empty = createDraft(request, {
    id: "antwoord-vol",
    now: "2026-11-26T13:00:00.000Z",
    organisation: { id: "uwv", name: "Uitvoeringsinstituut Werknemersverzekeringen" },
  });
  const details = Object.fromEntries(
    detailFields.map(({ id, choices }) => [id, { keuze: choices[1].id, toelichting: sentence }]),
  );
  const draft: AnswerDraft = {
    ...empty,
    verdict: "uitvoerbaar-mits",
    conditions: conditions.map((voorwaarde, at) => ({
      id: `v${at}`,
      voorwaarde,
      wie: "Ministerie van Fietszaken",
      uiterlijk: "2027-03-01",
    })),
    kosten: { kind: "raming", eenmalig: "€ 2 tot 4 miljoen", perJaar: "€ 300.000" },
    termijn: { kind: "vanaf", datum: "2027-07-01", periode: "", aanname: "De release van maart 2027 is vol" },
    toelichting: sentence,
    details,
    questions: empty.questions.map((question) => ({ ...question, antwoord: perQuestion ? sentence : "" })),
    signals: empty.signals.map((signal) => ({ ...signal, verdict: perQuestion ? "klopt" : null })),
    zekerheid: "middel",
    basis: { keuzen: basis.choices.map(({ id }) => id), toelichting: "uitvoeringstoets van maart 2025" },
    beroepen: { keuzen: beroepen.choices.map(({ id }) => id), toelichting: "samen 12 fte, twee jaar lang" },
    tijdBesteed: "een middag met ICT en juristen",
    afgestemd: "ja",
    openbaarheid: "na-debat",
    status: { kind: "vastgesteld", functie: "directeur Uitkeren", datum: "2026-11-26" },
  };
  const result = completeAnswer(draft, []);
  if (!result.ok) throw new Error(result.missing.map(({ message }) => message).join(" "));
  return result.answer;
}
