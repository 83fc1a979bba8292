import * as z from "zod/mini";
import { strengths } from "../engine/index.ts";
import { grouped } from "./grouped.ts";
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
  signalen: { keyOf: ({ row }) => weightOf(row.signals) },
  stuk: { keyOf: ({ row }) => nameOf(row) },
  datum: { keyOf: ({ row }) => row.date },
  status: { keyOf: ({ status }) => workStatuses.indexOf(status) },
  termijn: { keyOf: ({ due }) => due },
  gelezen: { keyOf: ({ row }) => row.readAt },
};

const votePlace = (day: string, today: string): string => (day >= today ? `0 ${day}` : `1 ${day}`);

/** Dossier and number, the number in figures of one length. */
const nameOf = ({ dossier, nr, key }: WorkItem["row"]): string => `${dossier ?? key} ${(nr ?? "").padStart(6, "0")}`;

/** A number that only orders rows: strong signals before many weak ones. Never shown. */
function weightOf(signals: WorkItem["row"]["signals"]): number {
  let weight = 0;
  for (const place of strengths) {
    let amount = 0;
    for (const { strength } of signals) if (strength === place) amount += 1;
    weight = weight * 100 + Math.min(amount, 99);
  }
  return weight;
}

/** In the order of the chosen column; what has no value comes last whatever the direction; ties by weight, then by name. */
export function sortItems(
  items: readonly WorkItem[],
  { column, direction }: WorkSort,
  today: string,
): readonly WorkItem[] {
  const { keyOf } = columns[column];
  return inOrder(byWeight(items), (item) => keyOf(item, today), direction === "op" ? 1 : -1);
}

const orders = new WeakMap<readonly WorkItem[], readonly WorkItem[]>();

/** The order of ties. Worked out once for each list: ten thousand stukken are sorted at every press on a column. */
function byWeight(items: readonly WorkItem[]): readonly WorkItem[] {
  const known = orders.get(items);
  if (known !== undefined) return known;
  const byName = inOrder(items, ({ row }) => nameOf(row), 1);
  const order = inOrder(byName, ({ row }) => weightOf(row.signals), -1);
  orders.set(items, order);
  return order;
}

/** Orders the different keys, of which there are few, and not the items: those with the same key stay as they are. */
function inOrder(items: readonly WorkItem[], keyOf: (item: WorkItem) => Key, sign: number): readonly WorkItem[] {
  const groups = grouped(items, keyOf);
  return [...groups.keys()].toSorted((a, b) => compare(a, b, sign)).flatMap((key) => groups.get(key) ?? []);
}

function compare(a: Key, b: Key, sign: number): number {
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
