import * as z from "zod/mini";
import { day, line, longest, prose, recordFields, requestedDocument, web } from "../request.ts";
import {
  agreedChoices,
  certaintyChoices,
  disclosureChoices,
  idsOf,
  refusalChoices,
  signalVerdictChoices,
  type Choice,
} from "./choices.ts";
import {
  alternatief,
  capaciteit,
  gegevens,
  handhaving,
  ict,
  impact,
  keten,
  mensen,
  overgang,
  reikwijdte,
  uitleg,
  werk,
} from "./details.ts";
import { basis, beroepen } from "./ticks.ts";

/** Most conditions on one answer; a page holds fewer. */
export const maxConditions = 30;

const someLine = line.check(z.regex(/\S/));
const someProse = prose.check(z.regex(/\S/));

/** One condition. Its number is its place in the list, from 1. */
export const condition = z.readonly(
  z.strictObject({
    voorwaarde: someProse,
    /** Organisation or function that has to see to it, or "onbekend". */
    wie: someLine,
    uiterlijk: z.union([day, z.literal("onbekend")]),
  }),
);
export type Condition = z.infer<typeof condition>;

const conditions = z.readonly(z.tuple([condition], condition).check(z.maxLength(maxConditions)));
/** At least one: "mits" and "tenzij" say nothing without their conditions. */
export type Conditions = z.infer<typeof conditions>;

export const verdict = z.readonly(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("uitvoerbaar") }),
    z.strictObject({ kind: z.literal("uitvoerbaar-mits"), conditions }),
    z.strictObject({ kind: z.literal("niet-uitvoerbaar-tenzij"), conditions }),
    z.strictObject({ kind: z.literal("niet-uitvoerbaar") }),
    z.strictObject({ kind: z.literal("niet-te-beoordelen") }),
  ]),
);
export type Verdict = z.infer<typeof verdict>;
export type VerdictKind = Verdict["kind"];

export const kosten = z.readonly(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("onbekend") }),
    z.strictObject({ kind: z.literal("geen") }),
    // An amount or band in words ("€ 2 tot 4 miljoen"); at least one of the two.
    z
      .strictObject({ kind: z.literal("raming"), eenmalig: line, perJaar: line })
      .check(z.refine(({ eenmalig, perJaar }) => /\S/.test(eenmalig + perJaar), "geen bedrag")),
  ]),
);
export type Kosten = z.infer<typeof kosten>;

export const termijn = z.readonly(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("onbekend") }),
    z.strictObject({ kind: z.literal("gevraagde-datum") }),
    /** aanname: what the date rests on (release, AMvB, tender); may be empty. */
    z.strictObject({ kind: z.literal("vanaf"), datum: day, aanname: prose }),
    z.strictObject({ kind: z.literal("doorlooptijd"), periode: someLine, aanname: prose }),
  ]),
);
export type Termijn = z.infer<typeof termijn>;

function detail<Id extends string>(field: { readonly choices: readonly (Choice & { readonly id: Id })[] }) {
  const needsText = new Set<string>(field.choices.filter((choice) => choice.needsText === true).map(({ id }) => id));
  return z.optional(
    z.readonly(
      z
        .strictObject({ keuze: z.enum(idsOf<Id>(field.choices)), toelichting: prose })
        .check(z.refine(({ keuze, toelichting }) => !needsText.has(keuze) || /\S/.test(toelichting), "geen uitleg")),
    ),
  );
}

/** The optional fields; one that was not filled in is absent. */
export const details = z.readonly(
  z.strictObject({
    impact: detail(impact),
    mensen: detail(mensen),
    ict: detail(ict),
    gegevens: detail(gegevens),
    handhaving: detail(handhaving),
    overgang: detail(overgang),
    uitleg: detail(uitleg),
    keten: detail(keten),
    werk: detail(werk),
    capaciteit: detail(capaciteit),
    alternatief: detail(alternatief),
    reikwijdte: detail(reikwijdte),
  }),
);
export type Details = z.infer<typeof details>;

/** Several choices with free words; absent when neither is there. */
function ticked<Id extends string>(field: { readonly choices: readonly { readonly id: Id }[] }) {
  const keuzen = z.readonly(z.array(z.enum(idsOf<Id>(field.choices))).check(z.maxLength(field.choices.length)));
  return z.exactOptional(
    z.readonly(
      z
        .strictObject({ keuzen, toelichting: prose })
        .check(z.refine(({ keuzen, toelichting }) => keuzen.length > 0 || /\S/.test(toelichting), "niets gekozen"))
        .check(z.refine(({ keuzen }) => new Set(keuzen).size === keuzen.length, "dubbel gekozen")),
    ),
  );
}

/** What the dienstverlener says. Only "oordeel" has a verdict, and then always with costs and term. */
export const outcome = z.readonly(
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("oordeel"),
      verdict,
      kosten,
      termijn,
      toelichting: prose,
      details,
      // Since the fourth version of the exchange file.
      beroepen: ticked(beroepen),
    }),
    /** In practice it cannot be done; one sentence that stands first everywhere. */
    z.strictObject({ kind: z.literal("noodrem"), zin: someProse }),
    z.strictObject({ kind: z.literal("al-beantwoord"), verwijzing: someProse, url: z.nullable(web) }),
    z.strictObject({ kind: z.literal("doorverwezen"), naar: someLine, toelichting: prose }),
    z.strictObject({ kind: z.literal("afgewezen"), reden: z.enum(idsOf(refusalChoices)), toelichting: prose }),
  ]),
);
export type Outcome = z.infer<typeof outcome>;
export type OutcomeKind = Outcome["kind"];

/** Who stands for the answer: a function, never a person. */
export const answerStatus = z.readonly(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("concept") }),
    z.strictObject({ kind: z.literal("vastgesteld"), functie: someLine, datum: day }),
  ]),
);
export type AnswerStatus = z.infer<typeof answerStatus>;

/** Enough about the request to read an answer alone. */
export const requestReference = z.readonly(
  z.strictObject({
    id: line.check(z.minLength(1)),
    askedOn: day,
    /** Organisation that asked; empty when not known. */
    askedBy: line,
    /** Reference of the departement that passed it on; empty when there is none. */
    reference: line,
  }),
);
export type RequestReference = z.infer<typeof requestReference>;

export const organisation = z.readonly(
  z.strictObject({
    /** Id in the list of dienstverleners, or null for one that is not in it. */
    id: z.nullable(line),
    name: someLine,
  }),
);
export type Organisation = z.infer<typeof organisation>;

export const signalVerdict = z.readonly(
  z.strictObject({
    rule: line,
    title: line,
    quote: prose,
    verdict: z.enum(idsOf(signalVerdictChoices)),
  }),
);
export type SignalVerdict = z.infer<typeof signalVerdict>;

export const answeredQuestion = z.readonly(
  z.strictObject({ id: line, vraag: z.string().check(z.maxLength(longest.question)), antwoord: someProse }),
);
export type AnsweredQuestion = z.infer<typeof answeredQuestion>;

/**
 * A complete answer to one request about one text, as it travels. Internal notes are not in it: they live in the
 * draft (`AnswerDraft`) and cannot leave. Its revision is that of the draft when it was completed; who receives it keeps
 * every revision, side by side.
 */
export const sneltoetsAnswer = z.readonly(
  z.strictObject({
    ...recordFields,
    request: requestReference,
    /** The text that was answered; key, version and textHash tell whether it is still the text. */
    stuk: requestedDocument,
    organisation,
    status: answerStatus,
    openbaarheid: z.enum(idsOf(disclosureChoices)),
    outcome,
    questions: z.readonly(z.array(answeredQuestion).check(z.maxLength(longest.questions))),
    signals: z.readonly(z.array(signalVerdict).check(z.maxLength(longest.signals))),
    zekerheid: z.nullable(z.enum(idsOf(certaintyChoices))),
    /** In words: "2 uur", "een middag met ICT"; empty when not told. */
    tijdBesteed: line,
    /** Known to the ministry? */
    afgestemd: z.nullable(z.enum(idsOf(agreedChoices))),
    // Since the fourth version of the exchange file.
    /** What the answer rests on; absent when not told. */
    basis: ticked(basis),
  }),
);
export type SneltoetsAnswer = z.infer<typeof sneltoetsAnswer>;

/** The conditions of an outcome, in order; empty when it has none. */
export function conditionsOf(outcome: Outcome): readonly Condition[] {
  if (outcome.kind !== "oordeel") return [];
  return "conditions" in outcome.verdict ? outcome.verdict.conditions : [];
}
