import { replacedNumbers } from "../document/index.ts";
import { grouped } from "./grouped.ts";
import type { WorkRow } from "./row.ts";

type Named = Pick<WorkRow, "dossier" | "nr">;
type Replacing = Pick<WorkRow, "dossier" | "nr" | "replaces">;

/** By the name of a stuk (see `nameOf`) every row that says that it replaces it. */
function replacements<Row extends Replacing>(rows: readonly Row[]) {
  const said = rows.flatMap((row) =>
    replacedNumbers(row.replaces).map((nr) => ({ replaced: nameOf({ dossier: row.dossier, nr }), row })),
  );
  return grouped(said, ({ replaced }) => replaced);
}

const nameOf = ({ dossier, nr }: Named): string => `${dossier} ${nr}`;

/** The rows that no other row replaces. */
export function withoutReplaced(rows: readonly WorkRow[]): readonly WorkRow[] {
  const replaced = replacements(rows);
  return rows.filter((row) => row.nr === null || !replaced.has(nameOf(row)));
}

/**
 * The rows that took the place of a stuk, one after the other: for nr. 9, replaced by nr. 12, replaced by nr. 15, both.
 * Each row comes once, also when a typing error lets two numbers replace each other.
 */
export function laterVersions<Row extends Replacing>(rows: readonly Row[], { dossier, nr }: Named): readonly Row[] {
  if (dossier === null || nr === null) return [];
  const replaced = replacements(rows);
  const later = new Map<string, Row | null>([[nameOf({ dossier, nr }), null]]);
  // A map is gone through with what is added meanwhile.
  for (const name of later.keys()) {
    for (const { row } of replaced.get(name) ?? []) if (!later.has(nameOf(row))) later.set(nameOf(row), row);
  }
  return [...later.values()].filter((row) => row !== null);
}

/** The last of `laterVersions`; undefined when no row says that it replaces the stuk. */
export function laterVersion<Row extends Replacing>(rows: readonly Row[], stuk: Named): Row | undefined {
  return laterVersions(rows, stuk).at(-1);
}
