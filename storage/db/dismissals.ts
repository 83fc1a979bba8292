import * as z from "zod/mini";
import type { StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { database, type DismissalRow } from "./database.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";

const moment = z.iso.datetime();

/** "Niet nu": for one finding in one document, or for a rule everywhere. No reason is asked. */
export const dismissal = z.discriminatedUnion("scope", [
  z.strictObject({
    scope: z.literal("document"),
    documentKey: z.string(),
    findingKey: z.string(),
    rule: z.string(),
    at: moment,
  }),
  z.strictObject({ scope: z.literal("rule"), rule: z.string(), at: moment }),
]);
export type Dismissal = z.infer<typeof dismissal>;

// JSON keeps the parts apart whatever characters they hold; the same dismissal has the same id.
function rowFrom(record: Dismissal): DismissalRow {
  return record.scope === "document"
    ? { id: JSON.stringify([record.documentKey, record.findingKey]), documentKey: record.documentKey, record }
    : { id: JSON.stringify([record.rule]), documentKey: "", record };
}

export type DismissResult = { readonly kind: "saved" } | StorageFailure;

/** Doing it twice is doing it once. */
export async function dismiss(record: Dismissal): Promise<DismissResult> {
  return guarded(() =>
    database.transaction("rw", database.dismissals, database.aside, async (): Promise<DismissResult> => {
      const row = rowFrom(dismissal.parse(record));
      const old = await database.dismissals.get(row.id);
      if (old !== undefined && !dismissal.safeParse(old.record).success) await putAside("dismissals", old);
      await database.dismissals.put(row);
      return { kind: "saved" };
    }),
  );
}

/** Undoes exactly this dismissal; a rule stays dismissed when only the finding was undone, and the other way round. */
export async function undismiss(record: Dismissal): Promise<DismissResult> {
  return guarded(async (): Promise<DismissResult> => {
    await database.dismissals.delete(rowFrom(record).id);
    return { kind: "saved" };
  });
}

/** Those of one document plus those of rules everywhere, latest first. */
export async function readDismissals(documentKey: string): Promise<ReadRows<Dismissal>> {
  const rows = await database.dismissals.where("documentKey").anyOf([documentKey, ""]).toArray();
  const { records, unreadable } = readRows(rows, dismissal);
  return { records: records.toSorted((a, b) => b.at.localeCompare(a.at)), unreadable };
}

/** The dismissal that hides this finding, or undefined. */
export function dismissalOf(
  dismissals: readonly Dismissal[],
  finding: { readonly rule: string; readonly findingKey: string },
): Dismissal | undefined {
  return dismissals.find((one) =>
    one.scope === "rule" ? one.rule === finding.rule : one.findingKey === finding.findingKey,
  );
}
