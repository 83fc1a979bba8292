import type { StorageFailure } from "../result.ts";
import { database, type DismissalRow } from "./database.ts";
import { dismissal, type Dismissal } from "./dismissals.ts";
import { guarded } from "./guarded.ts";
import { putAside } from "./rows.ts";
import { renewWorkRow } from "./stukken.ts";

// JSON keeps the parts apart whatever characters they hold; the same dismissal has the same id.
function rowFrom(record: Dismissal): DismissalRow {
  return record.scope === "document"
    ? { id: JSON.stringify([record.documentKey, record.findingKey]), documentKey: record.documentKey, record }
    : { id: JSON.stringify([record.rule]), documentKey: "", record };
}

export type DismissResult = { readonly kind: "saved" } | StorageFailure;

/** Doing it twice is doing it once. */
export async function dismiss(record: Dismissal): Promise<DismissResult> {
  const result = await guarded(() =>
    database.transaction("rw", database.dismissals, database.aside, async (): Promise<DismissResult> => {
      const row = rowFrom(dismissal.parse(record));
      const old = await database.dismissals.get(row.id);
      if (old !== undefined && !dismissal.safeParse(old.record).success) await putAside("dismissals", old);
      await database.dismissals.put(row);
      return { kind: "saved" };
    }),
  );
  if (result.kind === "saved") await renewLine(record);
  return result;
}

/** The line in the werkvoorraad counts the same signals as the panel. One for a rule counts there by itself. */
async function renewLine(record: Dismissal): Promise<void> {
  // Kept is kept: a line that cannot be written now is made at the next reading.
  if (record.scope === "document") await guarded(() => renewWorkRow(record.documentKey));
}

/** Undoes exactly this dismissal; a rule stays dismissed when only the finding was undone, and the other way round. */
export async function undismiss(record: Dismissal): Promise<DismissResult> {
  const result = await guarded(async (): Promise<DismissResult> => {
    await database.dismissals.delete(rowFrom(record).id);
    return { kind: "saved" };
  });
  if (result.kind === "saved") await renewLine(record);
  return result;
}
