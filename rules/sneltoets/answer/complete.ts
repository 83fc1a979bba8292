import { sneltoetsAnswer, type Kosten, type SneltoetsAnswer, type Termijn } from "./answer.ts";
import type { RequestedDocument } from "../request.ts";
import { unansweredText } from "./about-text.ts";
import { isBlankCondition, needsConditions, type AnswerDraft, type DraftTicks } from "./draft.ts";
import { findChoice, refusalChoices } from "./choices.ts";
import { detailFields } from "./details.ts";

/** A field that still needs something; `row` is the place in its list, from 0. */
export type MissingField = { readonly field: AnswerField; readonly row?: number; readonly message: string };

/** The fields that can be missing, as the form names them. */
export type AnswerField =
  | "stuk"
  | "organisation"
  | "verdict"
  | "conditions"
  | "conditions.voorwaarde"
  | "conditions.wie"
  | "conditions.uiterlijk"
  | "kosten"
  | "termijn"
  | "noodrem"
  | "alBeantwoord"
  | "doorverwezen"
  | "afgewezen"
  | "status"
  | `details.${(typeof detailFields)[number]["id"]}`
  | "antwoord";

export type CompleteResult =
  | { readonly ok: true; readonly answer: SneltoetsAnswer }
  | { readonly ok: false; readonly missing: readonly MissingField[] };

const blank = (text: string): boolean => text.trim() === "";
const when = (missing: boolean, field: AnswerField, message: string): readonly MissingField[] =>
  missing ? [{ field, message }] : [];

function conditionMissing(draft: AnswerDraft): readonly MissingField[] {
  if (!needsConditions(draft)) return [];
  const word = draft.verdict === "uitvoerbaar-mits" ? "mits" : "tenzij";
  if (draft.conditions.every(isBlankCondition)) {
    return [
      { field: "conditions", message: `Noem ten minste één voorwaarde: “${word}” zegt zonder voorwaarde niets.` },
    ];
  }
  return draft.conditions.flatMap((row, at): readonly MissingField[] => {
    if (isBlankCondition(row)) return [];
    return [
      ...when(blank(row.voorwaarde), "conditions.voorwaarde", "Schrijf op wat de voorwaarde is."),
      ...when(blank(row.wie), "conditions.wie", "Schrijf op wie hiervoor zorgt. “Onbekend” mag ook."),
      ...when(row.uiterlijk === "", "conditions.uiterlijk", "Kies een uiterste datum, of “onbekend”."),
    ].map((missing) => ({ ...missing, row: at }));
  });
}

function costMissing({ kosten }: AnswerDraft): readonly MissingField[] {
  if (kosten.kind === null) return [{ field: "kosten", message: "Kies wat dit kost. “Onbekend” mag ook." }];
  const empty = kosten.kind === "raming" && blank(kosten.eenmalig) && blank(kosten.perJaar);
  return when(empty, "kosten", "Vul een bedrag of bandbreedte in, of kies “onbekend”.");
}

function termMissing({ termijn }: AnswerDraft): readonly MissingField[] {
  if (termijn.kind === null) return [{ field: "termijn", message: "Kies wanneer het kan. “Onbekend” mag ook." }];
  const { kind, datum, periode } = termijn;
  return [
    ...when(kind === "vanaf" && datum === "", "termijn", "Vul de vroegst mogelijke datum in, of kies “onbekend”."),
    ...when(kind === "doorlooptijd" && blank(periode), "termijn", "Vul een periode in, of kies “onbekend”."),
  ];
}

function detailMissing({ details }: AnswerDraft): readonly MissingField[] {
  return detailFields.flatMap(({ id, title, choices }): readonly MissingField[] => {
    const { keuze, toelichting } = details[id] ?? { keuze: null, toelichting: "" };
    const chosen = findChoice(choices, keuze);
    if (chosen === undefined)
      return when(!blank(toelichting), `details.${id}`, `Kies ook een antwoord bij “${title}”.`);
    return when(chosen.needsText === true && blank(toelichting), `details.${id}`, `Leg “${chosen.title}” kort uit.`);
  });
}

/** Per outcome, what it needs before it can leave. */
const outcomeMissing: Readonly<Record<AnswerDraft["outcome"], (draft: AnswerDraft) => readonly MissingField[]>> = {
  oordeel: (draft) => [
    ...when(draft.verdict === null, "verdict", "Kies of het uitvoerbaar is. “Niet te beoordelen” mag ook."),
    ...conditionMissing(draft),
    ...costMissing(draft),
    ...termMissing(draft),
    ...detailMissing(draft),
  ],
  noodrem: ({ noodrem }) => when(blank(noodrem), "noodrem", "Schrijf in één zin waarom dit in de praktijk niet kan."),
  "al-beantwoord": ({ alBeantwoord: { verwijzing, url } }) => [
    ...when(blank(verwijzing), "alBeantwoord", "Schrijf op waar het antwoord staat."),
    ...when(!blank(url) && !/^https:\/\/\S+$/.test(url.trim()), "alBeantwoord", "Een adres begint met https://."),
  ],
  doorverwezen: ({ doorverwezen }) =>
    when(blank(doorverwezen.naar), "doorverwezen", "Noem de organisatie die dit kan beantwoorden."),
  afgewezen: ({ afgewezen: { reden, toelichting } }) => {
    const needsText = findChoice(refusalChoices, reden)?.needsText === true;
    return [
      ...when(reden === null, "afgewezen", "Kies waarom u dit niet beantwoordt."),
      ...when(needsText && blank(toelichting), "afgewezen", "Leg kort uit waarom u dit niet beantwoordt."),
    ];
  },
};

function statusMissing({ status }: AnswerDraft): readonly MissingField[] {
  const { kind, functie, datum } = status;
  const missing = kind === "vastgesteld" && (blank(functie) || datum === "");
  return when(missing, "status", "Vul de functie en de datum van vaststelling in, of kies “concept”.");
}

function costsFrom({ kosten: { kind, eenmalig, perJaar } }: AnswerDraft): Kosten | null {
  return kind === "raming" ? { kind, eenmalig: eenmalig.trim(), perJaar: perJaar.trim() } : kind && { kind };
}

function termFrom({ termijn: { kind, datum, periode, aanname } }: AnswerDraft): Termijn | null {
  if (kind === "vanaf") return { kind, datum, aanname: aanname.trim() };
  if (kind === "doorlooptijd") return { kind, periode: periode.trim(), aanname: aanname.trim() };
  return kind && { kind };
}

function conditionsFrom({ conditions }: AnswerDraft): readonly unknown[] {
  return conditions
    .filter((row) => !isBlankCondition(row))
    .map(({ voorwaarde, wie, uiterlijk }) => ({ voorwaarde: voorwaarde.trim(), wie: wie.trim(), uiterlijk }));
}

/** Nothing when nothing was ticked or typed: the field is then absent. */
function ticksFrom(name: string, { keuzen, toelichting }: DraftTicks): object {
  return keuzen.length === 0 && blank(toelichting) ? {} : { [name]: { keuzen, toelichting: toelichting.trim() } };
}

function judgementFrom(draft: AnswerDraft): unknown {
  const chosen = detailFields
    .map(({ id }) => [id, draft.details[id]] as const)
    .filter(([, detail]) => detail !== undefined && detail.keuze !== null)
    .map(([id, detail]) => [id, { ...detail, toelichting: detail?.toelichting.trim() }]);
  return {
    kind: "oordeel",
    verdict: {
      kind: draft.verdict,
      ...(needsConditions(draft) ? { conditions: conditionsFrom(draft) } : {}),
    },
    kosten: costsFrom(draft),
    termijn: termFrom(draft),
    toelichting: draft.toelichting.trim(),
    details: Object.fromEntries(chosen),
    ...ticksFrom("beroepen", draft.beroepen),
  };
}

/** The draft's fields as outcome; only the schema decides whether it is one. */
const outcomeFrom: Readonly<Record<AnswerDraft["outcome"], (draft: AnswerDraft) => unknown>> = {
  oordeel: judgementFrom,
  noodrem: ({ noodrem }) => ({ kind: "noodrem", zin: noodrem.trim() }),
  "al-beantwoord": ({ alBeantwoord: { verwijzing, url } }) => ({
    kind: "al-beantwoord",
    verwijzing: verwijzing.trim(),
    url: blank(url) ? null : url.trim(),
  }),
  doorverwezen: ({ doorverwezen: { naar, toelichting } }) => ({
    kind: "doorverwezen",
    naar: naar.trim(),
    toelichting: toelichting.trim(),
  }),
  afgewezen: ({ afgewezen: { reden, toelichting } }) => ({ kind: "afgewezen", reden, toelichting: toelichting.trim() }),
};

function candidateFrom(draft: AnswerDraft): unknown {
  const { id, revision, createdAt, updatedAt, request, stuk, zekerheid, tijdBesteed, afgestemd, openbaarheid } = draft;
  const { kind, functie, datum } = draft.status;
  return {
    id,
    revision,
    createdAt,
    updatedAt,
    request,
    stuk,
    organisation: { id: draft.organisation.id, name: draft.organisation.name.trim() },
    status: kind === "concept" ? { kind } : { kind, functie: functie.trim(), datum },
    openbaarheid,
    outcome: outcomeFrom[draft.outcome](draft),
    questions: draft.questions.filter(({ antwoord }) => !blank(antwoord)),
    signals: draft.signals.filter(({ verdict }) => verdict !== null),
    zekerheid,
    tijdBesteed,
    afgestemd,
    ...ticksFrom("basis", draft.basis),
  };
}

/**
 * The draft as an answer that can leave, or every field that still needs something with one sentence each. `texts` are
 * the texts at hand: that of the request and the one last read here. An answer about another text than these does not
 * leave before the writer said which one it is about.
 */
export function completeAnswer(draft: AnswerDraft, texts: readonly RequestedDocument[]): CompleteResult {
  const otherText = unansweredText(draft, texts) !== undefined;
  const missing = [
    ...when(otherText, "stuk", "De tekst is veranderd. Kies over welke tekst uw antwoord gaat."),
    ...when(blank(draft.organisation.name), "organisation", "Vul de naam van uw organisatie in."),
    ...outcomeMissing[draft.outcome](draft),
    ...statusMissing(draft),
  ];
  if (missing.length > 0) return { ok: false, missing };
  const answer = sneltoetsAnswer.safeParse(candidateFrom(draft));
  if (answer.success) return { ok: true, answer: answer.data };
  return {
    ok: false,
    missing: [{ field: "antwoord", message: "Dit antwoord is niet volledig. Kijk alle velden na." }],
  };
}

/** How many of the three mandatory fields are filled in; other outcomes than "oordeel" have one. */
export function mandatoryFields(draft: AnswerDraft): { readonly filled: number; readonly total: number } {
  if (draft.outcome !== "oordeel")
    return { filled: outcomeMissing[draft.outcome](draft).length === 0 ? 1 : 0, total: 1 };
  const groups = [
    draft.verdict === null || conditionMissing(draft).length > 0,
    costMissing(draft).length > 0,
    termMissing(draft).length > 0,
  ];
  return { filled: groups.filter((missing) => !missing).length, total: groups.length };
}
