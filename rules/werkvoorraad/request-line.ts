import type { SneltoetsAnswer } from "../sneltoets/answer/index.ts";
import type { Outdated } from "../sneltoets/outdated.ts";
import type { SneltoetsRequest } from "../sneltoets/request.ts";
import { responsesTo } from "../sneltoets/responses.ts";
import { dueOf } from "../sneltoets/working-days.ts";
import { grouped } from "./grouped.ts";

/** In the order in which they ask attention. */
export const requestStates = ["te-laat", "loopt", "concept", "beantwoord", "afgezien"] as const;
export type RequestState = (typeof requestStates)[number];

/** Everything about requests on this computer. */
export type Exchanged = {
  readonly requests: readonly SneltoetsRequest[];
  /** Received answers, each in its latest version. */
  readonly answers: readonly SneltoetsAnswer[];
  /** When an answer came in here (ISO moment), by its id; without those of which that is not known. */
  readonly arrivals: ReadonlyMap<string, string>;
  /** Ids of received requests to which a complete answer was written here. */
  readonly answeredHere: ReadonlySet<string>;
  readonly outdated: Outdated;
};

/** One request as the werkvoorraad lists it. */
export type RequestLine = {
  readonly request: SneltoetsRequest;
  readonly state: RequestState;
  /** Last day for the answer, `YYYY-MM-DD`. */
  readonly due: string;
  readonly answers: readonly SneltoetsAnswer[];
  /** Ids of those among them that are outdated. */
  readonly outdated: Outdated;
  readonly responses: { readonly answered: number; readonly asked: number };
  /** Other requests about the same stuk that were not called off: somebody may be asked the same twice. */
  readonly besides: readonly SneltoetsRequest[];
};

/** Every request: what is over its term first, then by last day; what is done comes last, the latest first. */
export function requestLines(exchanged: Exchanged, today: string): readonly RequestLine[] {
  const aboutKey = grouped(exchanged.requests, ({ stuk }) => stuk.key);
  const answersTo = grouped(exchanged.answers, ({ request }) => request.id);
  return exchanged.requests
    .map((request): RequestLine => {
      const answers = answersTo.get(request.id) ?? [];
      const due = dueOf(request);
      return {
        request,
        due,
        state: stateOf(request, { ...exchanged, answers }, due < today),
        answers,
        outdated: exchanged.outdated,
        responses: responsesTo(request, answers),
        besides: (aboutKey.get(request.stuk.key) ?? []).filter(
          ({ id, status }) => id !== request.id && status.kind !== "afgezien",
        ),
      };
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || byDay(a, b));
}

/** True while an answer is awaited: sent, and not everybody who was asked has answered. */
export function isOpen(
  request: SneltoetsRequest,
  { answers, answeredHere }: Pick<Exchanged, "answers" | "answeredHere">,
): boolean {
  if (request.status.kind !== "verstuurd") return false;
  if (request.receivedAt !== null) return !answeredHere.has(request.id);
  const { answered, asked } = responsesTo(request, answers);
  return answered === 0 || answered < asked;
}

function stateOf(
  request: SneltoetsRequest,
  known: Pick<Exchanged, "answers" | "answeredHere">,
  isLate: boolean,
): RequestState {
  const { kind } = request.status;
  if (kind !== "verstuurd") return kind;
  if (!isOpen(request, known)) return "beantwoord";
  return isLate ? "te-laat" : "loopt";
}

const placeOf = ({ state }: RequestLine): number => requestStates.indexOf(state);

/** What runs by its last day; what is done the other way round. */
function byDay(a: RequestLine, b: RequestLine): number {
  const order = a.due < b.due ? -1 : a.due > b.due ? 1 : a.request.createdAt < b.request.createdAt ? -1 : 1;
  return a.state === "beantwoord" || a.state === "afgezien" ? -order : order;
}
