import { noFacts, type Facts } from "../document/model.ts";
import type { ProviderMatch } from "../providers/match-result.ts";
import type { SneltoetsAnswer } from "./answer/answer.ts";
import { completeAnswer } from "./answer/complete.ts";
import { createDraft, type AnswerDraft } from "./answer/draft.ts";
import { createRequest, type CheckedDocument, type ChosenFinding, type CreateOptions } from "./create.ts";
import type { SneltoetsRequest } from "./request.ts";

/** Test data with readable defaults; every name, dossier and sentence is invented. */

export const facts: Facts = {
  ...noFacts,
  kind: "amendement",
  version: "gewijzigd",
  replaces: "9",
  dossier: "99123-VIII",
  nr: "12",
  date: "2026-11-20",
  indieners: ["Van Zomeren", "Kastelijn"],
  title: "Wijziging van de Wet op de streekbibliotheken",
};

export const checked: CheckedDocument = {
  facts,
  key: "99123-VIII/12",
  url: "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99002",
  source: "docx",
};

export function aFinding(changes: Partial<ChosenFinding> = {}): ChosenFinding {
  return {
    rule: "uitzondering",
    strength: "hoog",
    certainty: "zeker",
    quote: {
      exact: "In afwijking van het eerste lid geldt de eigen bijdrage niet voor leden jonger dan 21 jaar",
      prefix: "luidende: 3. ",
      suffix: ".",
    },
    place: "Art. I, onderdeel B → art. 4, lid 3",
    message: "De tekst bevat een uitzondering. Elke uitzondering vraagt een eigen pad in beslissing, uitleg en test.",
    question: "Kunt u deze groep vaststellen met gegevens die u al heeft?",
    ...changes,
  };
}

export function aProvider(changes: Partial<ProviderMatch> = {}): ProviderMatch {
  return {
    id: "bibliotheekdienst",
    name: "Bibliotheekdienst",
    abbreviation: null,
    ministry: "Ministerie van Lezen",
    role: "voert-uit",
    because: [{ basis: "genoemd", words: "de Bibliotheekdienst", where: "nieuwe tekst" }],
    ...changes,
  };
}

const titles: Readonly<Record<string, string>> = {
  uitzondering: "Nieuwe uitzondering",
  overgangsrecht: "Overgangsrecht",
};

export const options: CreateOptions = {
  id: "verzoek-1",
  // A Tuesday morning.
  now: "2026-11-24T09:30:00.000Z",
  titleOf: (rule) => titles[rule] ?? rule,
  requester: {
    name: "S. de Wit",
    role: "beleidsmedewerker",
    organisation: "Fractie Streek",
    email: "s.dewit@voorbeeld.nl",
  },
  voteDate: "2026-12-08",
};

export function aRequest(changes: Partial<SneltoetsRequest> = {}): SneltoetsRequest {
  const findings = [
    aFinding(),
    aFinding({
      rule: "overgangsrecht",
      strength: "middel",
      quote: { exact: "blijft het oude artikel 4 van toepassing tot 1 januari 2028", prefix: "", suffix: "" },
      place: "Art. II",
      message: "De tekst bevat overgangsrecht. De oude en de nieuwe regels lopen dan naast elkaar.",
      question: "Hoe lang moet het oude systeem naast het nieuwe blijven werken?",
    }),
  ];
  return { ...createRequest(checked, findings, [aProvider()], options), ...changes };
}

/** A complete draft: "uitvoerbaar, mits" with two conditions. */
export function aDraft(changes: Partial<AnswerDraft> = {}): AnswerDraft {
  const request = aRequest();
  const empty = createDraft(request, {
    id: "antwoord-1",
    now: "2026-11-26T13:00:00.000Z",
    organisation: { id: "bibliotheekdienst", name: "Bibliotheekdienst" },
  });
  return {
    ...empty,
    verdict: "uitvoerbaar-mits",
    conditions: [
      {
        id: "v1",
        voorwaarde: "De leeftijd komt uit de basisregistratie",
        wie: "Ministerie van Lezen",
        uiterlijk: "2027-03-01",
      },
      { id: "v2", voorwaarde: "De kassa's krijgen een nieuwe versie", wie: "Bibliotheekdienst", uiterlijk: "onbekend" },
    ],
    kosten: { kind: "raming", eenmalig: "€ 200.000", perJaar: "" },
    termijn: { kind: "vanaf", datum: "2027-07-01", periode: "", aanname: "De gegevens zijn er in maart" },
    details: { impact: { keuze: "beperkt", toelichting: "" } },
    notes: "Alleen voor collega's: nog navragen bij team kassa",
    ...changes,
  };
}

export function anAnswer(changes: Partial<SneltoetsAnswer> = {}): SneltoetsAnswer {
  const result = completeAnswer(aDraft(), []);
  if (!result.ok) throw new Error(result.missing.map(({ message }) => message).join(" "));
  return { ...result.answer, ...changes };
}
