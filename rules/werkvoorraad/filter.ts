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
  const { rules, dimensions, strengths, providers, ministries, dossiers, statuses, kinds, vote, due } = filter;
  const week: Week = { today, end: addDays(today, 7) };
  return [
    // What is told at once first: most stukken go no further.
    ...oneOf(statuses, ({ status }, wanted) => wanted.has(status)),
    ...oneOf(kinds, ({ row }, wanted) => wanted.has(row.kind)),
    ...oneOf(dossiers, ({ row }, wanted) => wanted.has(row.dossier ?? "")),
    ...oneOf(ministries, ({ row }, wanted) => wanted.has(row.ministry ?? "")),
    ...(filter.candidates ? [({ mark }: WorkItem) => mark?.candidate === true] : []),
    ...(due === "alle" ? [] : [(item: WorkItem) => item.due !== null && dueTests[due](item.due, week)]),
    ...(vote === "alle" ? [] : [({ row }: WorkItem) => voteTests[vote](row.voteDate, week)]),
    ...oneOf(providers, ({ row }, wanted) => row.providers.some(({ id }) => wanted.has(id))),
    ...oneOf(rules, ({ row }, wanted) => row.signals.some(({ rule }) => wanted.has(rule))),
    ...oneOf(strengths, ({ row }, wanted) => row.signals.some(({ strength }) => wanted.has(strength))),
    ...oneOf(dimensions, ({ row }, wanted) =>
      row.signals.some(({ rule }) => dimensionsOf(rule).some((one) => wanted.has(one))),
    ),
  ];
}

function oneOf<Value extends string>(
  wanted: readonly Value[],
  fits: (item: WorkItem, wanted: ReadonlySet<Value>) => boolean,
): readonly Test[] {
  if (wanted.length === 0) return [];
  const set = new Set<Value>(wanted);
  return [(item) => fits(item, set)];
}

/** Today and seven days on (`YYYY-MM-DD`). */
type Week = { readonly today: string; readonly end: string };

const voteTests: Readonly<Record<Exclude<VoteChoice, "alle">, (day: string | null, week: Week) => boolean>> = {
  "komende-week": (day, { today, end }) => day !== null && day >= today && day <= end,
  komend: (day, { today }) => day !== null && day >= today,
  geweest: (day, { today }) => day !== null && day < today,
  onbekend: (day) => day === null,
};

const dueTests: Readonly<Record<Exclude<DueChoice, "alle">, (day: string, week: Week) => boolean>> = {
  "te-laat": (day, { today }) => day < today,
  "komende-week": (day, { today, end }) => day >= today && day <= end,
  loopt: () => true,
};

/** What a rule touches; nothing for a rule of another version. */
export function dimensionsOf(rule: string): readonly Dimension[] {
  return dimensionsByRule().get(rule) ?? [];
}

const dimensionsByRule = once(
  () => new Map<string, readonly Dimension[]>(catalogue.map(({ id, dimensions }) => [id, dimensions])),
);
