import type { SneltoetsAnswer } from "../answer/answer.ts";
import type { Requester, SneltoetsRequest } from "../request.ts";

/** A request apart: what travels, and what each side notes of it for itself. */
function apart({ status, steps, receivedAt, assignedTo, ...travels }: SneltoetsRequest) {
  return { travels, local: { status, steps, receivedAt, assignedTo } };
}
type Parts = ReturnType<typeof apart>;

/** A request as it travels: what a side noted stays there. */
export type TravelRequest = Parts["travels"];

/** Several requests, about several stukken or to several dienstverleners, with the answers there are. */
export type Bundle = {
  readonly id: string;
  /** ISO moment in UTC. */
  readonly createdAt: string;
  /** What it is about, for people; may be empty. */
  readonly title: string;
  /** The sender's own reference; empty when there is none. */
  readonly reference: string;
  readonly note: string;
  readonly sender: Requester;
  readonly requests: readonly TravelRequest[];
  readonly answers: readonly SneltoetsAnswer[];
};

/** What can travel between two computers. */
export type Exchange =
  | { readonly kind: "verzoek"; readonly request: TravelRequest }
  | { readonly kind: "antwoord"; readonly answer: SneltoetsAnswer }
  | { readonly kind: "bundel"; readonly bundle: Bundle };

export function travelling(request: SneltoetsRequest): TravelRequest {
  return apart(request).travels;
}

/** What this side noted of a request. */
export function localOf(request: SneltoetsRequest): Parts["local"] {
  return apart(request).local;
}

/** A request from elsewhere as a record of our own: it was sent, and never kept here before. `now` is an ISO moment. */
export function receivedRequest(request: TravelRequest, now: string): SneltoetsRequest {
  const status = { kind: "verstuurd", sentAt: request.updatedAt } as const;
  return { ...request, revision: 0, status, receivedAt: now, steps: [], assignedTo: "" };
}
