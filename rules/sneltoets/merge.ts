import { shortDay, dutchDay } from "./calendar.ts";
import type { SneltoetsAnswer } from "./answer/answer.ts";
import { localOf, receivedRequest, travelling, type Exchange, type TravelRequest } from "./exchange/model.ts";
import type { SneltoetsRequest } from "./request.ts";
import { organisationKey } from "./responses.ts";
import { isOutdated, isOutdatedAmong, type TextIdentity } from "./stuk.ts";

/**
 * new: not known here · same: nothing changes · newer: replaces what is here · older: what is here is later ·
 * conflicting: both changed at the same moment, or an answer comes from elsewhere than the one here: somebody has to choose.
 */
export type IncomingState = "new" | "same" | "newer" | "older" | "conflicting";

type Shared = {
  readonly state: IncomingState;
  /** About another text than the one known here. */
  readonly outdated: boolean;
  /** What happens, for the import screen. */
  readonly sentence: string;
};

/** One record that came in, beside what is here. `record` is what to keep when the user agrees; nothing is kept yet. */
export type MergeRow =
  | (Shared & {
      readonly kind: "verzoek";
      readonly record: SneltoetsRequest;
      readonly existing: SneltoetsRequest | null;
    })
  | (Shared & {
      readonly kind: "antwoord";
      readonly record: SneltoetsAnswer;
      readonly existing: SneltoetsAnswer | null;
      /** The request it answers, when it is here. */
      readonly request: SneltoetsRequest | null;
      /** Other answers of the same organisation to the same request. */
      readonly besides: readonly SneltoetsAnswer[];
    });

/** Everything on this computer that an import is compared with. */
export type Kept = {
  readonly requests: readonly SneltoetsRequest[];
  readonly answers: readonly SneltoetsAnswer[];
  /** The texts as last read of the same stukken and dossiers, to tell whether a record is about an older one. */
  readonly stukken: readonly TextIdentity[];
  /** The moment of the import, ISO in UTC. */
  readonly now: string;
};

type Dated = { readonly updatedAt: string };

function stateOf(existing: Dated | null, incoming: Dated, same: boolean): IncomingState {
  if (existing === null) return "new";
  if (same) return "same";
  if (existing.updatedAt === incoming.updatedAt) return "conflicting";
  return existing.updatedAt < incoming.updatedAt ? "newer" : "older";
}

// Keys in one order whoever wrote the record, so that only content counts.
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, stable(inner)]));
}

/** The revision counts saves on one computer, so it is no content. */
function isSame(a: object, b: object): boolean {
  return JSON.stringify(stable({ ...a, revision: 0 })) === JSON.stringify(stable({ ...b, revision: 0 }));
}

const what = { verzoek: "dit verzoek", antwoord: "dit antwoord" } as const;

const sentences: Readonly<Record<IncomingState, (what: string, existing: string, incoming: string) => string>> = {
  new: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)} is nieuw.`,
  same: (what) => `U heeft ${what} al. Er verandert niets.`,
  newer: (what, existing, incoming) => `U heeft ${what} van ${existing}. Dit is een nieuwere versie, van ${incoming}.`,
  older: (what, existing, incoming) =>
    `U heeft ${what} al in een nieuwere versie, van ${existing}. Dit is een oudere, van ${incoming}.`,
  conflicting: (what, existing) =>
    `U heeft ${what} van ${existing} met een andere inhoud. Kies welke u bewaart, of vraag de afzender.`,
};

function sentenceFor(state: IncomingState, kind: keyof typeof what, existing: Dated | null, incoming: Dated): string {
  const day = ({ updatedAt }: Dated): string => shortDay(dutchDay(updatedAt));
  const [here, there] = [day(existing ?? incoming), day(incoming)];
  return sentences[state](what[kind], here, here === there ? "dezelfde dag" : there);
}

const otherTextNote = " Let op: het gaat over een andere tekst dan die nu bekend is.";

function requestRow(incoming: TravelRequest, kept: Kept): MergeRow {
  const existing = kept.requests.find(({ id }) => id === incoming.id) ?? null;
  const state = stateOf(existing, incoming, existing !== null && isSame(travelling(existing), incoming));
  const outdated = kept.stukken.some((stuk) => isOutdated(incoming, stuk));
  const received = receivedRequest(incoming, kept.now);
  // The revision must be the kept one to be saved over it.
  const own = existing && { ...localOf(existing), revision: existing.revision };
  return {
    kind: "verzoek",
    state,
    outdated,
    existing,
    record: { ...received, ...own },
    sentence: sentenceFor(state, "verzoek", existing, incoming) + (outdated ? otherTextNote : ""),
  };
}

/** Nobody answers for another organisation, and an answer stays with its request. */
function isFromElsewhere(existing: SneltoetsAnswer | null, incoming: SneltoetsAnswer): boolean {
  if (existing === null) return false;
  return (
    organisationKey(existing.organisation) !== organisationKey(incoming.organisation) ||
    existing.request.id !== incoming.request.id
  );
}

function answerRow(incoming: SneltoetsAnswer, kept: Kept): MergeRow {
  const existing = kept.answers.find(({ id }) => id === incoming.id) ?? null;
  const request = kept.requests.find(({ id }) => id === incoming.request.id) ?? null;
  const state = isFromElsewhere(existing, incoming)
    ? "conflicting"
    : stateOf(existing, incoming, existing !== null && isSame(existing, incoming));
  const outdated = isOutdatedAmong(incoming, { read: kept.stukken, told: request === null ? [] : [request.stuk] });
  const besides = kept.answers.filter(
    (other) =>
      other.id !== incoming.id &&
      other.request.id === incoming.request.id &&
      organisationKey(other.organisation) === organisationKey(incoming.organisation),
  );
  const alone = request === null ? " Het verzoek waarop dit antwoordt staat niet op deze computer." : "";
  const twice = besides.length === 0 ? "" : ` Van ${incoming.organisation.name} is er al een ander antwoord.`;
  return {
    kind: "antwoord",
    state,
    outdated,
    existing,
    request,
    besides,
    record: incoming,
    sentence: sentenceFor(state, "antwoord", existing, incoming) + twice + alone + (outdated ? otherTextNote : ""),
  };
}

function rowsOf(item: Exchange, kept: Kept): readonly MergeRow[] {
  if (item.kind === "verzoek") return [requestRow(item.request, kept)];
  if (item.kind === "antwoord") return [answerRow(item.answer, kept)];
  const requests = item.bundle.requests.map((request) => requestRow(request, kept));
  const known = {
    ...kept,
    requests: [...kept.requests, ...requests.flatMap(({ record }) => ("route" in record ? [record] : []))],
  };
  return [...requests, ...item.bundle.answers.map((answer) => answerRow(answer, known))];
}

/** What an import would do, row by row, before anything is kept. Nothing here is ever overwritten by itself. */
export function mergeIncoming(kept: Kept, items: readonly Exchange[]): readonly MergeRow[] {
  return items.flatMap((item) => rowsOf(item, kept));
}
