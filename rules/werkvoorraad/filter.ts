import * as z from "zod/mini";
import { catalogue } from "../catalogue/index.ts";
import { kinds } from "../document/index.ts";
import { dimensions, strengths, type Dimension } from "../engine/index.ts";
import { once } from "../text/index.ts";
import { addDays } from "../sneltoets/calendar.ts";
import type { WorkItem } from "./item.ts";
import { workStatuses } from "./mark.ts";

const names = z.readonly(z.array(z.string()));

export const voteChoices = ["alle", "komende-week", "komend", "geweest", "onbekend"] as const;
export type VoteChoice = (typeof voteChoices)[number];

export const dueChoices = ["alle", "te-laat", "komende-week", "loopt"] as const;
export type DueChoice = (typeof dueChoices)[number];

/** Which stukken are shown. An empty list asks nothing; of a list with several, one is enough. */
export const workFilter = z.readonly(
  z.strictObject({
    words: z.string(),
    rules: names,
    dimensions: z.readonly(z.array(z.enum(dimensions))),
    strengths: z.readonly(z.array(z.enum(strengths))),
    providers: names,
    ministries: names,
    dossiers: names,
    statuses: z.readonly(z.array(z.enum(workStatuses))),
    kinds: z.readonly(z.array(z.enum(kinds))),
    vote: z.enum(voteChoices),
    /** Only stukken that the user put on the list for simplification. */
    candidates: z.boolean(),
    /** By the last day of a request without an answer. */
    due: z.enum(dueChoices),
  }),
);
export type WorkFilter = z.infer<typeof workFilter>;

export const everything: WorkFilter = {
  words: "",
  rules: [],
  dimensions: [],
  strengths: [],
  providers: [],
  ministries: [],
  dossiers: [],
  statuses: [],
  kinds: [],
  vote: "alle",
  candidates: false,
  due: "alle",
};

/** Whether the filter leaves something out. */
export function isFiltering(filter: WorkFilter): boolean {
  return JSON.stringify({ ...everything, ...filter }) !== JSON.stringify(everything);
}

type Test = (item: WorkItem) => boolean;

/** The stukken that fit, in the given order; the words are for `searchWords`. `today` is `YYYY-MM-DD`. */
export function filterItems(items: readonly WorkItem[], filter: WorkFilter, today: string): readonly WorkItem[] {
  const tests = testsOf(filter, today);
  return tests.length === 0 ? items : items.filter((item) => tests.every((test) => test(item)));
}

function testsOf(filter: WorkFilter, today: string): readonly Test[] {
  const { rules, dimensions, strengths, providers, ministries, dossiers, statuses, kinds, vote } = filter;
  const voteTest = voteTests[vote];
  const dueTest = dueTests[filter.due];
  return [
    ...oneOf(rules, ({ row }) => row.signals.map(({ rule }) => rule)),
    ...oneOf(dimensions, ({ row }) => row.signals.flatMap(({ rule }) => dimensionsOf(rule))),
    ...oneOf(strengths, ({ row }) => row.signals.map(({ strength }) => strength)),
    ...oneOf(providers, ({ row }) => row.providers.map(({ id }) => id)),
    ...oneOf(ministries, ({ row }) => [row.ministry ?? ""]),
    ...oneOf(dossiers, ({ row }) => [row.dossier ?? ""]),
    ...oneOf(statuses, ({ status }) => [status]),
    ...oneOf(kinds, ({ row }) => [row.kind]),
    ...(vote === "alle" ? [] : [(item: WorkItem) => voteTest(item.row.voteDate, today)]),
    ...(filter.candidates ? [({ mark }: WorkItem) => mark?.candidate === true] : []),
    ...(filter.due === "alle" ? [] : [({ due }: WorkItem) => due !== null && dueTest(due, today)]),
  ];
}

function oneOf<Value extends string>(wanted: readonly Value[], valuesOf: (item: WorkItem) => readonly Value[]): Test[] {
  if (wanted.length === 0) return [];
  const set = new Set<Value>(wanted);
  return [(item) => valuesOf(item).some((value) => set.has(value))];
}

const weekAfter = (today: string): string => addDays(today, 7);

const voteTests: Readonly<Record<VoteChoice, (day: string | null, today: string) => boolean>> = {
  alle: () => true,
  "komende-week": (day, today) => day !== null && day >= today && day <= weekAfter(today),
  komend: (day, today) => day !== null && day >= today,
  geweest: (day, today) => day !== null && day < today,
  onbekend: (day) => day === null,
};

const dueTests: Readonly<Record<DueChoice, (day: string, today: string) => boolean>> = {
  alle: () => true,
  "te-laat": (day, today) => day < today,
  "komende-week": (day, today) => day >= today && day <= weekAfter(today),
  loopt: () => true,
};

/** What a rule touches; nothing for a rule of another version. */
export function dimensionsOf(rule: string): readonly Dimension[] {
  return dimensionsByRule().get(rule) ?? [];
}

const dimensionsByRule = once(
  () => new Map<string, readonly Dimension[]>(catalogue.map(({ id, dimensions }) => [id, dimensions])),
);
