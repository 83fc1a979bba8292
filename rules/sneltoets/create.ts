import type * as z from "zod/mini";
import type { Certainty, Facts, Quote } from "../document/model.ts";
import type { SourceKind } from "../document/read/result.ts";
import type { ProviderMatch } from "../providers/match-result.ts";
import { dutchDay } from "./calendar.ts";
import { signalQuestions, standardQuestions } from "./questions.ts";
import {
  day,
  longest,
  unknownRequester,
  web,
  type RequestedDocument,
  type Requester,
  type RequestSignal,
  type RequestStatus,
  type RequestStep,
  type Route,
  type SneltoetsRequest,
  type Term,
} from "./request.ts";

/** The document a request is about, as the check and the page tell it. */
export type CheckedDocument = {
  readonly facts: Facts;
  readonly key: string;
  /** Address of the page, or null for a draft. Only https is kept. */
  readonly url: string | null;
  readonly source: SourceKind;
  readonly textHash?: string;
};

/** The part of a finding that a request needs; every `Finding` fits. */
export type ChosenFinding = {
  readonly rule: string;
  readonly strength: RequestSignal["strength"];
  readonly certainty: Certainty;
  readonly quote: Quote;
  readonly place: string;
  readonly message: string;
  readonly question: string;
};

export type CreateOptions = {
  readonly id: string;
  /** ISO moment in UTC, as `new Date().toISOString()` gives. */
  readonly now: string;
  /** Title of a rule for people; the id when the rule is unknown. */
  readonly titleOf: (rule: string) => string;
  readonly requester?: Requester;
  readonly route?: Route;
  readonly term?: Term;
  /** `YYYY-MM-DD`; anything else counts as not known. */
  readonly voteDate?: string | null | undefined;
  /** True for a text that is not public: the request then carries "concept-vertrouwelijk". */
  readonly draft?: boolean;
};

// Pages and files are foreign: what does not fit the record becomes unknown or is cut, so that a request always exists.
const fitting = <T>(schema: z.ZodMiniType<T>, value: unknown): T | null => schema.safeParse(value).data ?? null;
const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);
const cutOrNull = (text: string | null, length: number): string | null => (text === null ? null : cut(text, length));

/** The document as a request or answer names it; what does not fit becomes unknown or is cut. */
export function documentFrom({ facts, key, url, source, textHash }: CheckedDocument): RequestedDocument {
  return {
    key: cut(key, longest.line),
    kind: facts.kind,
    version: cut(facts.version, longest.line),
    replaces: cutOrNull(facts.replaces, longest.line),
    dossier: cutOrNull(facts.dossier, longest.line),
    nr: cutOrNull(facts.nr, longest.line),
    title: cutOrNull(facts.title, longest.prose),
    url: fitting(web, url),
    date: fitting(day, facts.date),
    indieners: facts.indieners.slice(0, longest.indieners).map((name) => cut(name, longest.line)),
    textHash: textHash ?? null,
    source,
  };
}

function signalFrom(finding: ChosenFinding, titleOf: (rule: string) => string): RequestSignal {
  return {
    rule: finding.rule,
    title: cut(titleOf(finding.rule), longest.line),
    quote: cut(finding.quote.exact, longest.prose),
    place: cut(finding.place, longest.line),
    why: cut(finding.message, longest.prose),
    strength: finding.strength,
    certainty: finding.certainty,
  };
}

/**
 * Whom to ask, of what was recognised, best first: who gets a task or takes part. A stuk that gives nobody a task, such
 * as a motion that asks for research, still goes to the one it touches most.
 */
export function askedFrom(providers: readonly ProviderMatch[]): readonly ProviderMatch[] {
  const withTask = providers.filter(({ role }) => role !== "geraakt");
  return withTask.length > 0 ? withTask : providers.slice(0, 1);
}

/**
 * A new request, status "concept", revision 0. Questions: at most seven from the chosen findings in their order,
 * each text once, then the three standard ones. Recipients: see `askedFrom`.
 */
export function createRequest(
  checked: CheckedDocument,
  chosen: readonly ChosenFinding[],
  providers: readonly ProviderMatch[],
  options: CreateOptions,
): SneltoetsRequest {
  const asked = askedFrom(providers);
  return {
    id: options.id,
    revision: 0,
    createdAt: options.now,
    updatedAt: options.now,
    status: { kind: "concept" },
    stuk: documentFrom(checked),
    confidentiality: options.draft === true ? "concept-vertrouwelijk" : "openbaar-stuk",
    recipients: asked.map(({ id, name }) => ({ id, name })),
    ministry: asked.find(({ ministry }) => ministry !== null)?.ministry ?? null,
    route: options.route ?? "departement",
    term: options.term ?? "week",
    ownDays: null,
    askedOn: dutchDay(options.now),
    voteDate: fitting(day, options.voteDate),
    aim: "",
    signals: chosen.slice(0, longest.signals).map((finding) => signalFrom(finding, options.titleOf)),
    questions: [...signalQuestions(chosen), ...standardQuestions],
    requester: options.requester ?? unknownRequester,
    receivedAt: null,
    forwards: [],
    steps: [],
    assignedTo: "",
  };
}

/** What the requester may change by hand. Number and text of the document, id and times are not theirs to change. */
export type RequestChanges = Partial<
  Pick<
    SneltoetsRequest,
    | "confidentiality"
    | "recipients"
    | "ministry"
    | "route"
    | "term"
    | "ownDays"
    | "voteDate"
    | "aim"
    | "signals"
    | "questions"
    | "requester"
  >
> & {
  /** What people call a text that has no number yet; ignored for one that has. */
  readonly draftTitle?: string;
};

function renamed(stuk: RequestedDocument, title: string | undefined): RequestedDocument {
  return title === undefined || stuk.nr !== null ? stuk : { ...stuk, title: title === "" ? null : title };
}

/** A changed copy; while it is a concept the term counts from today again. `now` is an ISO moment in UTC. */
export function updateRequest(request: SneltoetsRequest, changes: RequestChanges, now: string): SneltoetsRequest {
  const { draftTitle, ...rest } = changes;
  const askedOn = request.status.kind === "concept" ? dutchDay(now) : request.askedOn;
  return { ...request, ...rest, stuk: renamed(request.stuk, draftTitle), askedOn, updatedAt: now };
}

/** A copy with other steps. They stay on this computer, so for others nothing changed: not even the moment. */
export function withSteps(request: SneltoetsRequest, steps: readonly RequestStep[]): SneltoetsRequest {
  return { ...request, steps };
}

/** A copy that this colleague takes up, or nobody when there is no name. Like steps: for others nothing changed. */
export function assignRequest(request: SneltoetsRequest, who: string): SneltoetsRequest {
  return { ...request, assignedTo: who.trim() };
}

/** A copy with another status; on sending the term starts that day. `now` is an ISO moment in UTC. */
export function withStatus(request: SneltoetsRequest, status: RequestStatus, now: string): SneltoetsRequest {
  const askedOn = status.kind === "verstuurd" ? dutchDay(status.sentAt) : request.askedOn;
  return { ...request, status, askedOn, updatedAt: now };
}

/**
 * The request as the departement passes it on: to these dienstverleners, under its own reference. The requester stays
 * who it was. `now` is an ISO moment in UTC.
 */
export function forwardRequest(
  request: SneltoetsRequest,
  forward: {
    readonly by: string;
    readonly reference: string;
    readonly recipients: SneltoetsRequest["recipients"];
    readonly now: string;
  },
): SneltoetsRequest {
  const { by, reference, recipients, now } = forward;
  const earlier = request.forwards.slice(-(longest.forwards - 1));
  return { ...request, recipients, forwards: [...earlier, { by, reference, at: now }], updatedAt: now };
}
