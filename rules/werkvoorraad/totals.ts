import { dimensions, type Dimension } from "../engine/index.ts";
import { countedOnce, type Alike } from "./counted.ts";
import { dimensionsOf } from "./filter.ts";
import type { WorkRow, WorkSignal } from "./row.ts";
import { withoutReplaced } from "./versions.ts";

/** Signals that come with new text, that changed text already held, and that go with removed text. */
export type Tally = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Document keys in which they stand. */
  readonly keys: readonly string[];
};

export type Cell = {
  readonly key: string;
  /** The strongest first; empty when the stuk touches the article without a signal. */
  readonly signals: readonly WorkSignal[];
};

export type ArticleLine = {
  readonly article: string;
  readonly name: string;
  /** One for each stuk that touches it, in the order of the stukken. */
  readonly cells: readonly Cell[];
};

/** The whole house: what the open stukken of one dossier together hold. Counts, no judgement. */
export type Totals = {
  readonly dossier: string;
  readonly title: string | null;
  /** The rows that count, each with those that say nearly the same; by number. */
  readonly stukken: readonly Alike[];
  readonly replaced: readonly WorkRow[];
  readonly rules: readonly (Tally & { readonly rule: string })[];
  readonly dimensions: readonly (Tally & { readonly dimension: Dimension })[];
  readonly providers: readonly { readonly id: string; readonly keys: readonly string[] }[];
  /** Most stukken first. */
  readonly articles: readonly ArticleLine[];
};

/** The dossiers among the rows, most stukken first. */
export function dossiersIn(rows: readonly WorkRow[]): readonly { readonly dossier: string; readonly amount: number }[] {
  const amounts = new Map<string, number>();
  for (const { dossier } of rows) if (dossier !== null) amounts.set(dossier, (amounts.get(dossier) ?? 0) + 1);
  return [...amounts]
    .map(([dossier, amount]) => ({ dossier, amount }))
    .toSorted((a, b) => b.amount - a.amount || a.dossier.localeCompare(b.dossier));
}

export function totalsOf(rows: readonly WorkRow[], dossier: string): Totals {
  const own = rows.filter((row) => row.dossier === dossier).toSorted(byNumber);
  const stukken = countedOnce(own).toSorted((a, b) => byNumber(a.last, b.last));
  const counted = stukken.map(({ last }) => last);
  const open = new Set(withoutReplaced(own));
  const rules = tallies(counted, ({ rule }) => [rule]);
  const touched = tallies(counted, ({ rule }) => dimensionsOf(rule));
  return {
    dossier,
    title: own.findLast(({ title }) => title !== null)?.title ?? null,
    stukken,
    replaced: own.filter((row) => !open.has(row)),
    rules: [...rules]
      .map(([rule, tally]) => ({ rule, ...tally }))
      .toSorted((a, b) => amountOf(b) - amountOf(a) || a.rule.localeCompare(b.rule)),
    dimensions: dimensions.flatMap((dimension) => {
      const tally = touched.get(dimension);
      return tally === undefined ? [] : [{ dimension, ...tally }];
    }),
    providers: providersOf(counted),
    articles: articlesOf(counted),
  };
}

const amountOf = ({ added, changed, removed }: Tally): number => added + changed + removed;

function byNumber(a: WorkRow, b: WorkRow): number {
  return Number(a.nr ?? Infinity) - Number(b.nr ?? Infinity) || a.key.localeCompare(b.key);
}

const columnOf = { nieuw: "added", gewijzigd: "changed", geschrapt: "removed" } as const;

function tallies<Name extends string>(
  rows: readonly WorkRow[],
  namesOf: (signal: WorkSignal) => readonly Name[],
): ReadonlyMap<Name, Tally> {
  const found = new Map<Name, { added: number; changed: number; removed: number; keys: Set<string> }>();
  for (const { key, signals } of rows) {
    for (const signal of signals) {
      for (const name of namesOf(signal)) {
        const tally = found.get(name) ?? { added: 0, changed: 0, removed: 0, keys: new Set<string>() };
        found.set(name, tally);
        tally[columnOf[signal.polarity]] += 1;
        tally.keys.add(key);
      }
    }
  }
  return new Map([...found].map(([name, { keys, ...amounts }]) => [name, { ...amounts, keys: [...keys] }]));
}

function providersOf(rows: readonly WorkRow[]): Totals["providers"] {
  const found = new Map<string, string[]>();
  for (const { key, providers } of rows) {
    for (const { id, role } of providers) if (role !== "geraakt") found.set(id, [...(found.get(id) ?? []), key]);
  }
  return [...found]
    .map(([id, keys]) => ({ id, keys }))
    .toSorted((a, b) => b.keys.length - a.keys.length || a.id.localeCompare(b.id));
}

function articlesOf(rows: readonly WorkRow[]): readonly ArticleLine[] {
  const found = new Map<string, { name: string; cells: Cell[] }>();
  for (const row of rows) {
    for (const { key, name } of row.articles) {
      const line = found.get(key) ?? { name, cells: [] };
      found.set(key, line);
      line.cells.push({ key: row.key, signals: row.signals.filter(({ article }) => article === key) });
    }
  }
  return [...found]
    .map(([article, line]) => ({ article, ...line }))
    .toSorted((a, b) => b.cells.length - a.cells.length || a.name.localeCompare(b.name, "nl", { numeric: true }));
}
