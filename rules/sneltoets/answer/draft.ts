import * as z from "zod/mini";
import { day, line, longest, prose, recordFields, requestedDocument, type SneltoetsRequest } from "../request.ts";
import { maxConditions, requestReference, type Organisation } from "./answer.ts";
import {
  agreedChoices,
  certaintyChoices,
  costChoices,
  disclosureChoices,
  idsOf,
  outcomeChoices,
  refusalChoices,
  signalVerdictChoices,
  termChoices,
  verdictChoices,
} from "./choices.ts";
import { detailFields } from "./details.ts";

const draftCondition = z.readonly(
  z.strictObject({
    /** Tells rows apart while they are edited; does not travel. */
    id: line,
    voorwaarde: prose,
    wie: line,
    /** "", "onbekend" or `YYYY-MM-DD`. */
    uiterlijk: z.union([day, z.literal("onbekend"), z.literal("")]),
  }),
);
export type DraftCondition = z.infer<typeof draftCondition>;

const draftDetail = z.readonly(z.strictObject({ keuze: z.nullable(line), toelichting: prose }));
export type DraftDetail = z.infer<typeof draftDetail>;

const draftTicks = z.readonly(
  z.strictObject({ keuzen: z.readonly(z.array(line).check(z.maxLength(20))), toelichting: prose }),
);
export type DraftTicks = z.infer<typeof draftTicks>;
const noTicks: DraftTicks = { keuzen: [], toelichting: "" };

const emptyOrDay = z.union([day, z.literal("")]);

/**
 * An answer in the making: every field may be empty, and what was typed under another choice stays. Kept by the
 * dienstverlener only; `notes` never leave because `SneltoetsAnswer` has no place for them.
 */
export const answerDraft = z.readonly(
  z.strictObject({
    ...recordFields,
    request: requestReference,
    stuk: requestedDocument,
    organisation: z.readonly(z.strictObject({ id: z.nullable(line), name: line })),
    outcome: z.enum(idsOf(outcomeChoices)),
    verdict: z.nullable(z.enum(idsOf(verdictChoices))),
    conditions: z.readonly(z.array(draftCondition).check(z.maxLength(maxConditions))),
    kosten: z.readonly(z.strictObject({ kind: z.nullable(z.enum(idsOf(costChoices))), eenmalig: line, perJaar: line })),
    termijn: z.readonly(
      z.strictObject({
        kind: z.nullable(z.enum(idsOf(termChoices))),
        datum: emptyOrDay,
        periode: line,
        aanname: prose,
      }),
    ),
    toelichting: prose,
    noodrem: prose,
    alBeantwoord: z.readonly(z.strictObject({ verwijzing: prose, url: line })),
    doorverwezen: z.readonly(z.strictObject({ naar: line, toelichting: prose })),
    afgewezen: z.readonly(z.strictObject({ reden: z.nullable(z.enum(idsOf(refusalChoices))), toelichting: prose })),
    details: z.readonly(z.partialRecord(z.enum(idsOf(detailFields)), draftDetail)),
    questions: z.readonly(
      z
        .array(z.strictObject({ id: line, vraag: z.string().check(z.maxLength(longest.question)), antwoord: prose }))
        .check(z.maxLength(longest.questions)),
    ),
    signals: z.readonly(
      z
        .array(
          z.strictObject({
            rule: line,
            title: line,
            quote: prose,
            verdict: z.nullable(z.enum(idsOf(signalVerdictChoices))),
          }),
        )
        .check(z.maxLength(longest.signals)),
    ),
    zekerheid: z.nullable(z.enum(idsOf(certaintyChoices))),
    tijdBesteed: line,
    afgestemd: z.nullable(z.enum(idsOf(agreedChoices))),
    openbaarheid: z.enum(idsOf(disclosureChoices)),
    status: z.readonly(z.strictObject({ kind: z.enum(["concept", "vastgesteld"]), functie: line, datum: emptyOrDay })),
    // A draft of before has none of these three.
    basis: z.prefault(draftTicks, noTicks),
    beroepen: z.prefault(draftTicks, noTicks),
    /** Marks of texts at hand that the writer saw and chose not to answer; see `about-text.ts`. Stays here. */
    passedOver: z.prefault(z.readonly(z.array(prose).check(z.maxLength(longest.steps))), []),
    /** Internal: for colleagues, never in a file, a mail or an export. */
    notes: prose,
  }),
);
export type AnswerDraft = z.infer<typeof answerDraft>;

/** The reference that ties an answer to its request. */
function referenceTo(request: SneltoetsRequest): AnswerDraft["request"] {
  const { id, askedOn, requester, forwards } = request;
  return { id, askedOn, askedBy: requester.organisation, reference: forwards.at(-1)?.reference ?? "" };
}

/** The questions of this request, without answers. */
export function askedQuestions({ questions }: SneltoetsRequest): AnswerDraft["questions"] {
  return questions.filter(({ text }) => text.trim() !== "").map(({ id, text }) => ({ id, vraag: text, antwoord: "" }));
}

/** The signals of this request, without a verdict. */
export function markedSignals({ signals }: SneltoetsRequest): AnswerDraft["signals"] {
  return signals.map(({ rule, title, quote }) => ({ rule, title, quote, verdict: null }));
}

/** An empty answer to this request; a concept, not public until somebody says so. `now` is an ISO moment in UTC. */
export function createDraft(
  request: SneltoetsRequest,
  options: { readonly id: string; readonly now: string; readonly organisation: Organisation | null },
): AnswerDraft {
  return {
    id: options.id,
    revision: 0,
    createdAt: options.now,
    updatedAt: options.now,
    request: referenceTo(request),
    stuk: request.stuk,
    organisation: options.organisation ?? { id: null, name: "" },
    outcome: "oordeel",
    verdict: null,
    conditions: [],
    kosten: { kind: null, eenmalig: "", perJaar: "" },
    termijn: { kind: null, datum: "", periode: "", aanname: "" },
    toelichting: "",
    noodrem: "",
    alBeantwoord: { verwijzing: "", url: "" },
    doorverwezen: { naar: "", toelichting: "" },
    afgewezen: { reden: null, toelichting: "" },
    details: {},
    questions: askedQuestions(request),
    signals: markedSignals(request),
    zekerheid: null,
    tijdBesteed: "",
    afgestemd: null,
    openbaarheid: "niet-openbaar",
    status: { kind: "concept", functie: "", datum: "" },
    basis: noTicks,
    beroepen: noTicks,
    passedOver: [],
    notes: "",
  };
}

/** What the dienstverlener may change. Request, stuk, id and times are not theirs to change. */
export type DraftChanges = Partial<
  Omit<AnswerDraft, "id" | "revision" | "createdAt" | "updatedAt" | "request" | "stuk" | "passedOver">
>;

/** A changed copy. `now` is an ISO moment in UTC. */
export function updateDraft(draft: AnswerDraft, changes: DraftChanges, now: string): AnswerDraft {
  return { ...draft, ...changes, updatedAt: now };
}

/** True when the verdict asks for conditions, so that the form shows the table. */
export function needsConditions({ outcome, verdict }: Pick<AnswerDraft, "outcome" | "verdict">): boolean {
  return outcome === "oordeel" && (verdict === "uitvoerbaar-mits" || verdict === "niet-uitvoerbaar-tenzij");
}

/** A row in which nothing was typed; it counts as not there. */
export function isBlankCondition({ voorwaarde, wie, uiterlijk }: DraftCondition): boolean {
  return voorwaarde.trim() === "" && wie.trim() === "" && uiterlijk === "";
}
