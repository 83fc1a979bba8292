import {
  completeAnswer,
  createDraft,
  createKnelpunt,
  createRequest,
  emptyKnelpunt,
  noFacts,
  type AnswerDraft,
  type Knelpunt,
  type SneltoetsAnswer,
  type SneltoetsRequest,
} from "@/rules";
import type { Draft } from "./db/drafts.ts";
import type { StoredCounts } from "./db/overview.ts";

/** Test data with readable defaults; every name, dossier and sentence is invented. */

export function aRequest(changes: Partial<SneltoetsRequest> = {}): SneltoetsRequest {
  const request = createRequest(
    {
      key: "99123-VIII/12",
      url: "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99002",
      source: "docx",
      facts: {
        ...noFacts,
        kind: "amendement",
        version: "gewijzigd",
        replaces: "9",
        dossier: "99123-VIII",
        nr: "12",
        date: "2026-11-20",
        indieners: ["Van Zomeren"],
        title: "Wijziging van de Wet op de streekbibliotheken",
      },
    },
    [],
    [],
    { id: "verzoek-1", now: "2026-11-24T09:30:00.000Z", titleOf: (rule) => rule },
  );
  return { ...request, ...changes };
}

export function aDraft(changes: Partial<Draft> = {}): Draft {
  return {
    id: "concept-1",
    revision: 0,
    createdAt: "2026-11-24T09:30:00.000Z",
    updatedAt: "2026-11-24T09:30:00.000Z",
    title: "Concept over leesgeld",
    text: "In artikel 4 wordt na het tweede lid een lid ingevoegd.",
    ...changes,
  };
}

/** A complete draft of an answer: "uitvoerbaar, mits" with one condition, and a note that must stay here. */
export function anAnswerDraft(changes: Partial<AnswerDraft> = {}): AnswerDraft {
  return {
    ...createDraft(aRequest(), {
      id: "antwoord-1",
      now: "2026-11-26T13:00:00.000Z",
      organisation: { id: "bibliotheekdienst", name: "Bibliotheekdienst" },
    }),
    verdict: "uitvoerbaar-mits",
    conditions: [
      { id: "v1", voorwaarde: "De leeftijd komt uit de basisregistratie", wie: "ministerie", uiterlijk: "2027-03-01" },
    ],
    kosten: { kind: "onbekend", eenmalig: "", perJaar: "" },
    termijn: { kind: "onbekend", datum: "", periode: "", aanname: "" },
    notes: "Alleen voor collega's",
    ...changes,
  };
}

export function anAnswer(changes: Partial<SneltoetsAnswer> = {}): SneltoetsAnswer {
  const result = completeAnswer(anAnswerDraft(), []);
  if (!result.ok) throw new Error(result.missing.map(({ message }) => message).join(" "));
  return { ...result.answer, ...changes };
}

export function aKnelpunt(changes: Partial<Knelpunt> = {}): Knelpunt {
  const fields = { ...emptyKnelpunt, titel: "Het begrip lid verschilt per regeling" };
  return { ...createKnelpunt(fields, { id: "knelpunt-1", now: "2026-11-24T09:30:00.000Z" }), ...changes };
}

/** How much is kept: of everything that is not named, nothing. */
export const countsOf = (kept: Partial<StoredCounts>): StoredCounts => ({
  requests: 0,
  drafts: 0,
  documents: 0,
  stukken: 0,
  dismissals: 0,
  marks: 0,
  scans: 0,
  answers: 0,
  answerDrafts: 0,
  judgements: 0,
  corrections: 0,
  contacts: 0,
  knelpunten: 0,
  ...kept,
});
