import type { SneltoetsAnswer } from "../sneltoets/answer/index.ts";
import { dutchDay } from "../sneltoets/calendar.ts";
import type { SneltoetsRequest } from "../sneltoets/request.ts";
import { dueOf } from "../sneltoets/working-days.ts";
import { grouped } from "./grouped.ts";
import type { Mark, WorkStatus } from "./mark.ts";
import { isOpen, type Exchanged } from "./request-line.ts";
import type { WorkRow } from "./row.ts";

/** One line of the werkvoorraad: a stuk with what the user decided, asked and heard about it. */
export type WorkItem = {
  readonly row: WorkRow;
  readonly mark: Mark | null;
  readonly status: WorkStatus;
  /** Day (`YYYY-MM-DD`) since when it has this status, or null for "nieuw". */
  readonly statusSince: string | null;
  /** Earliest last day (`YYYY-MM-DD`) of a request whose answer is awaited, or null. */
  readonly due: string | null;
  readonly requests: readonly SneltoetsRequest[];
  readonly answers: readonly SneltoetsAnswer[];
  /** Ids of those answers that are outdated. */
  readonly outdated: readonly string[];
};

/** Puts rows, decisions, requests and answers together by document key; in the order of the rows. */
export function workItems(
  rows: readonly WorkRow[],
  marks: ReadonlyMap<string, Mark>,
  exchanged: Exchanged,
): readonly WorkItem[] {
  const requestsOf = grouped(exchanged.requests, ({ stuk }) => stuk.key);
  const answersOf = grouped(exchanged.answers, ({ stuk }) => stuk.key);
  return rows.map((row) => {
    const mark = marks.get(row.key) ?? null;
    const requests = requestsOf.get(row.key) ?? nothing;
    const answers = answersOf.get(row.key) ?? nothing;
    const { status, at } = statusOf(mark, requests, heardIn(answers, exchanged));
    const statusSince = at === null ? null : dutchDay(at);
    const outdated = answers.map(({ id }) => id).filter((id) => exchanged.outdated.has(id));
    return { row, mark, requests, answers, outdated, status, statusSince, due: firstDue(requests, exchanged) };
  });
}

const nothing: readonly never[] = [];

type Standing = { readonly status: WorkStatus; readonly at: string | null };

/**
 * When these answers came in. What its author last did stands in for one of which that is not known: it may have lain in
 * a mailbox for days, so it says less.
 */
function heardIn(answers: readonly SneltoetsAnswer[], { arrivals }: Exchanged): readonly string[] {
  return answers.map(({ id, updatedAt }) => arrivals.get(id) ?? updatedAt);
}

/** What the user chose, until an answer comes in after that: news is not hidden by an earlier choice. */
function statusOf(mark: Mark | null, requests: readonly SneltoetsRequest[], arrivals: readonly string[]): Standing {
  const heard = standingFrom(requests, arrivals);
  if (mark === null || mark.status === null) return heard;
  const chosen = { status: mark.status, at: mark.statusAt ?? mark.updatedAt };
  return heard.status === "ontvangen" && heard.at !== null && heard.at > chosen.at ? heard : chosen;
}

function standingFrom(requests: readonly SneltoetsRequest[], arrivals: readonly string[]): Standing {
  const answered = [
    ...arrivals,
    ...requests.flatMap(({ status }) => (status.kind === "beantwoord" ? [status.answeredAt] : [])),
  ];
  if (answered.length > 0) return { status: "ontvangen", at: answered.toSorted().at(-1) ?? null };
  for (const { status } of requests) if (status.kind === "verstuurd") return { status: "gevraagd", at: status.sentAt };
  return { status: "nieuw", at: null };
}

function firstDue(requests: readonly SneltoetsRequest[], exchanged: Exchanged): string | null {
  const open = requests.filter((request) => isOpen(request, exchanged));
  return open.map(dueOf).toSorted()[0] ?? null;
}
