import { correction, type ProviderCorrection } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { database, type CorrectionRow } from "./database.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";
import { renewWorkRow } from "./stukken.ts";

// JSON keeps the parts apart whatever characters they hold; the same correction has the same id.
function rowFrom(record: ProviderCorrection): CorrectionRow {
  const { provider, scope } = record;
  return scope.kind === "stuk"
    ? { id: JSON.stringify([provider, "stuk", scope.documentKey]), documentKey: scope.documentKey, record }
    : { id: JSON.stringify([provider, "woorden", scope.words.toLowerCase()]), documentKey: "", record };
}

export type CorrectionResult = { readonly kind: "saved" } | StorageFailure;

/** Remembers a correction; one about the same organisation and the same document or words takes its place. */
export async function saveCorrection(record: ProviderCorrection): Promise<CorrectionResult> {
  const result = await guarded(() =>
    database.transaction("rw", database.corrections, database.aside, async (): Promise<CorrectionResult> => {
      const row = rowFrom(correction.parse(record));
      const old = await database.corrections.get(row.id);
      if (old !== undefined && !correction.safeParse(old.record).success) await putAside("corrections", old);
      await database.corrections.put(row);
      return { kind: "saved" };
    }),
  );
  if (result.kind === "saved") await renewLine(record);
  return result;
}

/** The line in the werkvoorraad of the document it is about. One about words counts when a stuk is read or renewed next. */
async function renewLine({ scope }: ProviderCorrection): Promise<void> {
  // Kept is kept: a line that cannot be written now is made anew later.
  if (scope.kind === "stuk") await guarded(() => renewWorkRow(scope.documentKey));
}

/** Forgets exactly this correction. Hand it to `saveCorrection` to undo that. */
export async function removeCorrection(record: ProviderCorrection): Promise<CorrectionResult> {
  const result = await guarded(async (): Promise<CorrectionResult> => {
    await database.corrections.delete(rowFrom(record).id);
    return { kind: "saved" };
  });
  if (result.kind === "saved") await renewLine(record);
  return result;
}

/** Those of one document plus those about words, or all without a key; latest first. */
export async function readCorrections(documentKey?: string): Promise<ReadRows<ProviderCorrection>> {
  const rows = await (documentKey === undefined
    ? database.corrections.toArray()
    : database.corrections.where("documentKey").anyOf([documentKey, ""]).toArray());
  const { records, unreadable } = readRows(rows, correction);
  return { records: records.toSorted((a, b) => b.at.localeCompare(a.at)), unreadable };
}

/** Every correction as one JSON text, for whoever keeps the list of organisations. Holds no names of people. */
export function correctionsFile(records: readonly ProviderCorrection[]): string {
  return `${JSON.stringify({ format: "sneltoets-correcties", version: 1, corrections: records }, null, 2)}\n`;
}
