import { replacedNumbers } from "../document/index.ts";
import type { WorkRow } from "./row.ts";

/** Names of the stukken in these rows that another row replaces, as `nameOf`. */
function replacements(rows: readonly WorkRow[]): ReadonlyMap<string, WorkRow> {
  return new Map(
    rows.flatMap((row) =>
      replacedNumbers(row.replaces).map((nr) => [nameOf({ dossier: row.dossier, nr }), row] as const),
    ),
  );
}

type Named = Pick<WorkRow, "dossier" | "nr">;

const nameOf = ({ dossier, nr }: Named): string => `${dossier} ${nr}`;

/** The rows that no other row replaces. */
export function withoutReplaced(rows: readonly WorkRow[]): readonly WorkRow[] {
  const replaced = replacements(rows);
  return rows.filter((row) => row.nr === null || !replaced.has(nameOf(row)));
}

/**
 * The row that took the place of a stuk: of a row of versions (nr. 9, replaced by nr. 12, replaced by nr. 15) the last.
 * Undefined when no row says that it replaces it.
 */
export function laterVersion(rows: readonly WorkRow[], { dossier, nr }: Named): WorkRow | undefined {
  if (dossier === null || nr === null) return undefined;
  const replaced = replacements(rows);
  let last: WorkRow | undefined;
  // A typing error can let two numbers replace each other: no number is passed twice.
  const passed = new Set<string>();
  for (let name = nameOf({ dossier, nr }); !passed.has(name); name = nameOf(last)) {
    passed.add(name);
    const next = replaced.get(name);
    if (next === undefined || next.nr === nr) return last;
    last = next;
  }
  return last;
}
