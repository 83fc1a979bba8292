import type { ReactNode } from "react";
import { dutchDay, shortDay, type SortColumn, type WorkColumn, type WorkItem, type WorkStatus } from "@/rules";
import { AnswerCell } from "./answer-cell";
import { nameOf, dayName, providerName } from "./names";
import { StatusSelect } from "./status-select";
import { columnNames, tableTexts } from "./texts";

export type CellContext = {
  readonly today: string;
  readonly onStatus: (key: string, status: WorkStatus) => void;
};

type Column = {
  readonly sort: SortColumn | null;
  readonly cell: (item: WorkItem, context: CellContext) => ReactNode;
};

const dayOr = (day: string | null): ReactNode => dayName(day) ?? <span className="zacht">{tableTexts.unknown}</span>;

/** Every column beside the stuk itself; the head of the table and the choice of columns are made from this list. */
export const columns: Readonly<Record<WorkColumn, Column>> = {
  stemming: { sort: "stemming", cell: ({ row }) => dayOr(row.voteDate) },
  dienstverlener: {
    sort: null,
    cell: ({ row: { providers } }) =>
      providers.length === 0 ? (
        <span className="zacht">{tableTexts.noProvider}</span>
      ) : (
        <span className="twee-regels">{providers.map(({ id }) => providerName(id)).join(", ")}</span>
      ),
  },
  status: {
    sort: "status",
    cell: ({ row, status, statusSince }, { onStatus }) => (
      <>
        <StatusSelect
          label={tableTexts.statusOf(nameOf(row))}
          value={status}
          onChange={(next) => onStatus(row.key, next)}
        />
        {statusSince === null ? null : <span className="zacht klein">{tableTexts.since(shortDay(statusSince))}</span>}
      </>
    ),
  },
  termijn: { sort: "termijn", cell: ({ due }, { today }) => <Due due={due} today={today} /> },
  antwoord: {
    sort: "termijn",
    cell: ({ answers, outdated, requests, due }, { today }) => (
      <>
        <AnswerCell answers={answers} outdated={outdated} requests={requests} />
        <Due due={due} today={today} />
      </>
    ),
  },
  ministerie: { sort: null, cell: ({ row }) => row.ministry ?? <span className="zacht">{tableTexts.unknown}</span> },
  datum: { sort: "datum", cell: ({ row }) => dayOr(row.date) },
  gelezen: { sort: "gelezen", cell: ({ row }) => shortDay(dutchDay(row.readAt)) },
};

function Due({ due, today }: { readonly due: string | null; readonly today: string }) {
  if (due === null) return null;
  return (
    <span className="termijn-regel">
      {tableTexts.dueBy(shortDay(due))}
      {due < today ? <strong className="klein"> {tableTexts.overdue}</strong> : null}
    </span>
  );
}

export const columnTitle = (column: WorkColumn): string => columnNames[column];
