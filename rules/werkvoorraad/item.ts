import { dutchDay } from "../sneltoets/calendar.ts";
import type { SneltoetsRequest } from "../sneltoets/request.ts";
import { deadlineFor } from "../sneltoets/working-days.ts";
import type { Mark, WorkStatus } from "./mark.ts";
import type { WorkRow } from "./row.ts";

/** One line of the werkvoorraad: a stuk with what the user decided and asked about it. */
export type WorkItem = {
  readonly row: WorkRow;
  readonly mark: Mark | null;
  readonly status: WorkStatus;
  /** Day (`YYYY-MM-DD`) since when it has this status, or null for "nieuw". */
  readonly statusSince: string | null;
  /** Earliest last day (`YYYY-MM-DD`) of a request without an answer, or null. */
  readonly due: string | null;
  readonly requests: readonly SneltoetsRequest[];
};

/** Puts rows, decisions and requests together by document key; in the order of the rows. */
export function workItems(
  rows: readonly WorkRow[],
  marks: ReadonlyMap<string, Mark>,
  requests: readonly SneltoetsRequest[],
): readonly WorkItem[] {
  const byKey = new Map<string, SneltoetsRequest[]>();
  for (const request of requests) byKey.set(request.stuk.key, [...(byKey.get(request.stuk.key) ?? []), request]);
  return rows.map((row) => itemFrom(row, marks.get(row.key) ?? null, byKey.get(row.key) ?? []));
}

function itemFrom(row: WorkRow, mark: Mark | null, requests: readonly SneltoetsRequest[]): WorkItem {
  const decided = mark === null || mark.status === null ? null : { status: mark.status, at: mark.updatedAt };
  const { status, at } = decided ?? statusFrom(requests);
  return { row, mark, requests, status, statusSince: at === null ? null : dutchDay(at), due: dueOf(requests) };
}

function statusFrom(requests: readonly SneltoetsRequest[]): {
  readonly status: WorkStatus;
  readonly at: string | null;
} {
  for (const { status } of requests)
    if (status.kind === "beantwoord") return { status: "ontvangen", at: status.answeredAt };
  for (const { status } of requests) if (status.kind === "verstuurd") return { status: "gevraagd", at: status.sentAt };
  return { status: "nieuw", at: null };
}

function dueOf(requests: readonly SneltoetsRequest[]): string | null {
  const open = requests.filter(({ status }) => status.kind === "verstuurd");
  const days = open.map(({ askedOn, term, voteDate }) => deadlineFor({ from: askedOn, term, voteDate }).due);
  return days.toSorted()[0] ?? null;
}
