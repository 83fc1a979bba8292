import * as z from "zod/mini";
import { certainties, kinds } from "../document/model.ts";
import { sourceKinds } from "../document/read/result.ts";

/** Most questions taken from signals; a dienstverlener answers in minutes, so more is not asked. */
export const maxSignalQuestions = 7;

// The engine's strengths; the core forbids importing the engine from here, a test in test/ may compare the two.
export const signalStrengths = ["hoog", "middel", "laag", "lichter"] as const;

export const terms = ["week", "spoed"] as const;
/** week: five working days · spoed: two. */
export type Term = (typeof terms)[number];

export const routes = ["departement", "rechtstreeks"] as const;
/** departement: the minister's officials pass it on (default) · rechtstreeks: an informal question of fact. */
export type Route = (typeof routes)[number];

export const confidentialities = ["concept-vertrouwelijk", "openbaar-stuk"] as const;
export type Confidentiality = (typeof confidentialities)[number];

export const withdrawalReasons = ["niet-nodig", "te-laat", "volledige-toets-nodig", "stuk-ingetrokken"] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Moment as ISO 8601 in UTC: `2026-11-24T10:15:00.000Z`. */
export const moment = z.iso.datetime();
/** Calendar day in the Netherlands: `2026-11-24`. */
export const day = z.iso.date();
/** Longest texts (UTF-16 units) and lists: far above real use, they keep a hostile file from filling the database. */
export const longest = {
  line: 500,
  prose: 8000,
  question: 2000,
  indieners: 150,
  recipients: 50,
  signals: 200,
  questions: 50,
  forwards: 20,
  steps: 100,
};
/** Most steps that are noted at one request. */
export const maxSteps = longest.steps;
export const line = z.string().check(z.maxLength(longest.line));
export const prose = z.string().check(z.maxLength(longest.prose));
export const web = z.string().check(z.regex(/^https:\/\/\S+$/), z.maxLength(2000));

/**
 * Where the request stands, as the requester notes it. Facts that belong to a state exist only in that state.
 * What others in the chain do with it are `requestStep`s: several can be true at once and each has its own day.
 */
export const requestStatus = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("concept") }),
  z.strictObject({ kind: z.literal("verstuurd"), sentAt: moment }),
  z.strictObject({ kind: z.literal("beantwoord"), sentAt: moment, answeredAt: moment, note: prose }),
  z.strictObject({ kind: z.literal("afgezien"), at: moment, reason: z.enum(withdrawalReasons) }),
]);
export type RequestStatus = z.infer<typeof requestStatus>;

/** What happened to a request in the chain after it left, in the order in which it usually happens. */
export const stepKinds = [
  "uitgezet",
  "vraag-terug",
  "vraag-beantwoord",
  "aan-bewindspersoon",
  "aan-kamer",
  "aangehouden",
  "gewijzigd",
  "ingetrokken",
  "aangenomen",
  "verworpen",
  "vervolg",
] as const;
export type StepKind = (typeof stepKinds)[number];

export const requestStep = z.readonly(z.strictObject({ kind: z.enum(stepKinds), on: day, note: prose }));
/** Noted by hand, by either side; stays on this computer. */
export type RequestStep = z.infer<typeof requestStep>;

/** Who passed the request on, under which reference of their own. */
export const forward = z.readonly(z.strictObject({ by: line, reference: line, at: moment }));
export type Forward = z.infer<typeof forward>;

export const requestedDocument = z.readonly(
  z.strictObject({
    /** One key for one kamerstuk on every site and in every format; version independent. */
    key: line,
    kind: z.enum(kinds),
    /** "origineel", "gewijzigd", …, "onbekend". */
    version: line,
    /** Number of the document in the same dossier that this one replaces, or null. */
    replaces: z.nullable(line),
    dossier: z.nullable(line),
    nr: z.nullable(line),
    title: z.nullable(prose),
    url: z.nullable(web),
    date: z.nullable(day),
    indieners: z.readonly(z.array(line).check(z.maxLength(longest.indieners))),
    /** SHA-256 of the checked text as hex, or null: tells whether the text changed since. */
    textHash: z.nullable(line),
    source: z.enum(sourceKinds),
  }),
);
export type RequestedDocument = z.infer<typeof requestedDocument>;

export const requestSignal = z.readonly(
  z.strictObject({
    rule: line,
    title: line,
    /** The exact words of the text. */
    quote: prose,
    /** Where they stand, for people. */
    place: line,
    /** One sentence: what the text holds and why that matters. */
    why: prose,
    strength: z.enum(signalStrengths),
    certainty: z.enum(certainties),
  }),
);
export type RequestSignal = z.infer<typeof requestSignal>;

export const questionSource = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("regel"), rule: line }),
  z.strictObject({ kind: z.literal("standaard") }),
  z.strictObject({ kind: z.literal("eigen") }),
]);

export const requestQuestion = z.readonly(
  z.strictObject({
    id: line,
    /** May be empty while somebody types; an empty question never leaves. */
    text: z.string().check(z.maxLength(longest.question)),
    source: questionSource,
  }),
);
export type RequestQuestion = z.infer<typeof requestQuestion>;

export const requester = z.readonly(z.strictObject({ name: line, role: line, organisation: line, email: line }));
export type Requester = z.infer<typeof requester>;
export const unknownRequester: Requester = { name: "", role: "", organisation: "", email: "" };

export const recipient = z.readonly(z.strictObject({ id: line, name: line }));
export type Recipient = z.infer<typeof recipient>;

/** What every record begins with that is kept and changed on one computer: a request, an answer, a knelpunt, a concept. */
export const recordFields = {
  id: line.check(z.minLength(1)),
  /** Counts the saves on one computer; 0 before the first. */
  revision: z.int().check(z.minimum(0)),
  createdAt: moment,
  updatedAt: moment,
};

/** One sneltoets request about one document. Empty text and null mean "not known", which is always allowed. */
export const sneltoetsRequest = z.readonly(
  z.strictObject({
    ...recordFields,
    status: requestStatus,
    stuk: requestedDocument,
    confidentiality: z.enum(confidentialities),
    recipients: z.readonly(z.array(recipient).check(z.maxLength(longest.recipients))),
    /** Ministry that answers for the dienstverlener, or null. */
    ministry: z.nullable(line),
    route: z.enum(routes),
    term: z.enum(terms),
    // Since the third version of the exchange file; a record of before has none.
    /** Working days that the dienstverlener itself promises: they count instead of the term. Null: the term counts. */
    ownDays: z.prefault(z.nullable(z.int().check(z.minimum(1), z.maximum(60))), null),
    /** The day from which the term counts. */
    askedOn: day,
    voteDate: z.nullable(day),
    aim: prose,
    signals: z.readonly(z.array(requestSignal).check(z.maxLength(longest.signals))),
    questions: z.readonly(z.array(requestQuestion).check(z.maxLength(longest.questions))),
    requester,
    /** When it came in from somebody else, or null for one of our own. Stays on this computer. */
    receivedAt: z.prefault(z.nullable(moment), null),
    // Since the second version of the exchange file; a record of the first has neither.
    forwards: z.prefault(z.readonly(z.array(forward).check(z.maxLength(longest.forwards))), []),
    steps: z.prefault(z.readonly(z.array(requestStep).check(z.maxLength(longest.steps))), []),
    /** Colleague who takes up a received request; "" for nobody yet. Stays on this computer. */
    assignedTo: z.prefault(line, ""),
  }),
);
export type SneltoetsRequest = z.infer<typeof sneltoetsRequest>;
