import { dimensionNames, dimensions, kinds, dimensionsOf, workStatuses, type WorkFilter, type WorkItem } from "@/rules";
import { titleOf } from "../sidepanel/rule-info";
import { kindNames, strengthWords } from "../sidepanel/texts";
import { dossierName, providerName } from "./names";
import { filterTexts, statusNames } from "./texts";

export type FacetName =
  "statuses" | "dossiers" | "providers" | "ministries" | "rules" | "dimensions" | "strengths" | "kinds";

export type FacetOption = { readonly value: string; readonly label: string; readonly amount: number };
export type Facet = { readonly name: FacetName; readonly title: string; readonly options: readonly FacetOption[] };

type Definition = {
  readonly name: FacetName;
  readonly title: string;
  readonly valuesOf: (item: WorkItem) => readonly string[];
  readonly label: (value: string) => string;
  /** In this order; the most frequent first when left out. */
  readonly order?: readonly string[];
};

const labelFrom =
  (names: Readonly<Record<string, string>>) =>
  (value: string): string =>
    names[value] ?? value;

/** Every filter that is a list of choices; the panel at the left is made from this list. */
const definitions: readonly Definition[] = [
  {
    name: "statuses",
    title: filterTexts.status,
    valuesOf: ({ status }) => [status],
    label: labelFrom(statusNames),
    order: workStatuses,
  },
  {
    name: "dossiers",
    title: filterTexts.dossier,
    valuesOf: ({ row }) => (row.dossier === null ? [] : [row.dossier]),
    label: dossierName,
  },
  {
    name: "providers",
    title: filterTexts.provider,
    valuesOf: ({ row }) => row.providers.map(({ id }) => id),
    label: providerName,
  },
  {
    name: "rules",
    title: filterTexts.rule,
    valuesOf: ({ row }) => row.signals.map(({ rule }) => rule),
    label: titleOf,
  },
  {
    name: "dimensions",
    title: filterTexts.dimension,
    valuesOf: ({ row }) => row.signals.flatMap(({ rule }) => dimensionsOf(rule)),
    label: labelFrom(dimensionNames),
    order: dimensions,
  },
  {
    name: "strengths",
    title: filterTexts.strength,
    valuesOf: ({ row }) => row.signals.map(({ strength }) => strength),
    label: labelFrom(strengthWords),
    order: ["hoog", "middel", "laag", "lichter"],
  },
  {
    name: "ministries",
    title: filterTexts.ministry,
    valuesOf: ({ row }) => (row.ministry === null ? [] : [row.ministry]),
    label: (value) => value,
  },
  {
    name: "kinds",
    title: filterTexts.kind,
    valuesOf: ({ row }) => [row.kind],
    label: labelFrom(kindNames),
    order: kinds,
  },
];

/** The choices that occur, each with the number of stukken that have it. */
export function facetsOf(items: readonly WorkItem[]): readonly Facet[] {
  return definitions.map(({ name, title, valuesOf, label, order }) => {
    const options = [...amountsOf(items, valuesOf)].map(([value, amount]) => ({ value, label: label(value), amount }));
    return { name, title, options: inOrder(options, order) };
  });
}

/** How many items have each value; a value that one item has twice counts once. */
function amountsOf(items: readonly WorkItem[], valuesOf: Definition["valuesOf"]): ReadonlyMap<string, number> {
  const counted = new Map<string, { amount: number; last: WorkItem }>();
  for (const item of items) {
    for (const value of valuesOf(item)) {
      const count = counted.get(value);
      if (count === undefined) counted.set(value, { amount: 1, last: item });
      else if (count.last !== item) {
        count.amount += 1;
        count.last = item;
      }
    }
  }
  return new Map([...counted].map(([value, { amount }]) => [value, amount]));
}

function inOrder(options: readonly FacetOption[], order: readonly string[] | undefined): readonly FacetOption[] {
  return options.toSorted((a, b) =>
    order === undefined
      ? b.amount - a.amount || a.label.localeCompare(b.label, "nl")
      : order.indexOf(a.value) - order.indexOf(b.value),
  );
}

/** The filter with one choice put in or taken out. */
export function withChoice(filter: WorkFilter, name: FacetName, value: string, chosen: boolean): Partial<WorkFilter> {
  const old: readonly string[] = filter[name];
  return { [name]: chosen ? [...old, value] : old.filter((one) => one !== value) };
}
