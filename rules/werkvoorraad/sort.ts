import * as z from "zod/mini";
import { strengths } from "../engine/index.ts";
import type { WorkItem } from "./item.ts";
import { workStatuses } from "./mark.ts";

export const sortColumns = ["stemming", "signalen", "stuk", "datum", "status", "termijn", "gelezen"] as const;
export type SortColumn = (typeof sortColumns)[number];

export const workSort = z.readonly(z.strictObject({ column: z.enum(sortColumns), direction: z.enum(["op", "af"]) }));
export type WorkSort = z.infer<typeof workSort>;

/** Voting date first, then the strongest signals: what an official has to see first. */
export const voteFirst: WorkSort = { column: "stemming", direction: "op" };

type Key = string | number | null;
type Column = { readonly keyOf: (item: WorkItem, today: string) => Key };

const columns: Readonly<Record<SortColumn, Column>> = {
  // A vote that is over comes after those that come; in order of nearness.
  stemming: { keyOf: ({ row: { voteDate } }, today) => (voteDate === null ? null : votePlace(voteDate, today)) },
  signalen: { keyOf: ({ row }) => placeOf(row).weight },
  stuk: { keyOf: ({ row }) => placeOf(row).name },
  datum: { keyOf: ({ row }) => row.date },
  status: { keyOf: ({ status }) => workStatuses.indexOf(status) },
  termijn: { keyOf: ({ due }) => due },
  gelezen: { keyOf: ({ row }) => row.readAt },
};

const votePlace = (day: string, today: string): string => (day >= today ? `0 ${day}` : `1 ${day}`);

type Place = {
  /** A number that only orders rows: strong signals before many weak ones. Never shown. */
  readonly weight: number;
  /** Dossier and number, the number in figures of one length. */
  readonly name: string;
};

const places = new WeakMap<WorkItem["row"], Place>();

/** Worked out once for each row: ten thousand of them are sorted at every press on a column. */
function placeOf(row: WorkItem["row"]): Place {
  const known = places.get(row);
  if (known !== undefined) return known;
  const { dossier, nr, key, signals } = row;
  const place = { weight: weightOf(signals), name: `${dossier ?? key} ${(nr ?? "").padStart(6, "0")}` };
  places.set(row, place);
  return place;
}

function weightOf(signals: WorkItem["row"]["signals"]): number {
  const amounts = new Map<string, number>();
  for (const { strength } of signals) amounts.set(strength, (amounts.get(strength) ?? 0) + 1);
  return strengths.reduce((weight, strength) => weight * 100 + Math.min(amounts.get(strength) ?? 0, 99), 0);
}

/** In the order of the chosen column; what has no value comes last whatever the direction; ties by weight, then by name. */
export function sortItems(
  items: readonly WorkItem[],
  { column, direction }: WorkSort,
  today: string,
): readonly WorkItem[] {
  const { keyOf } = columns[column];
  const sign = direction === "op" ? 1 : -1;
  const keyed = items.map((item) => ({ item, key: keyOf(item, today), ...placeOf(item.row) }));
  keyed.sort((a, b) => compare(a.key, b.key, sign) || b.weight - a.weight || compare(a.name, b.name, 1));
  return keyed.map(({ item }) => item);
}

function compare(a: Key, b: Key, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
