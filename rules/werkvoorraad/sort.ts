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

const keysOf: Readonly<Record<SortColumn, (item: WorkItem, today: string) => Key>> = {
  // A vote that is over comes after those that come; in order of nearness.
  stemming: ({ row: { voteDate } }, today) => (voteDate === null ? null : votePlace(voteDate, today)),
  signalen: ({ row }) => weightOf(row.signals),
  stuk: ({ row }) => nameOf(row),
  datum: ({ row }) => row.date,
  status: ({ status }) => workStatuses.indexOf(status),
  termijn: ({ due }) => due,
  gelezen: ({ row }) => row.readAt,
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
  const { groups, without } = groupsOf(items, column, today);
  return [...(direction === "op" ? groups : groups.toReversed()), without].flat();
}

/** Items with the same value together, the lowest value first, and those without a value. */
type Groups = { readonly groups: readonly (readonly WorkItem[])[]; readonly without: readonly WorkItem[] };

const known = new WeakMap<readonly WorkItem[], { readonly today: string; readonly by: Map<SortColumn, Groups> }>();

/** Worked out once for each column of a list: the other direction, and this column a next time, cost nothing. */
function groupsOf(items: readonly WorkItem[], column: SortColumn, today: string): Groups {
  const kept = known.get(items);
  const columnsOfToday = kept?.today === today ? kept : { today, by: new Map<SortColumn, Groups>() };
  known.set(items, columnsOfToday);
  const groups = columnsOfToday.by.get(column) ?? groupsBy(byWeight(items), (item) => keysOf[column](item, today));
  columnsOfToday.by.set(column, groups);
  return groups;
}

const orders = new WeakMap<readonly WorkItem[], readonly WorkItem[]>();

/** The order of ties, worked out once for each list. */
function byWeight(items: readonly WorkItem[]): readonly WorkItem[] {
  const made = orders.get(items);
  if (made !== undefined) return made;
  const byName = groupsBy(items, ({ row }) => nameOf(row)).groups.flat();
  const order = groupsBy(byName, ({ row }) => -weightOf(row.signals)).groups.flat();
  orders.set(items, order);
  return order;
}

/** Orders the different keys, of which there are few, and not the items: those with the same key stay as they are. */
function groupsBy(items: readonly WorkItem[], keyOf: (item: WorkItem) => Key): Groups {
  const groups = grouped(items, keyOf);
  const keys = [...groups.keys()].filter((key) => key !== null).toSorted((a, b) => (a < b ? -1 : 1));
  return { groups: keys.map((key) => groups.get(key) ?? []), without: groups.get(null) ?? [] };
}
