import { correction, folded, isSameCorrection, type ProviderCorrection } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { database, type CorrectionRow } from "./database.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";
import { readTexts, renewWorkRow } from "./stukken.ts";

// JSON keeps the parts apart whatever characters they hold; the same correction has the same id.
function rowFrom(record: ProviderCorrection): CorrectionRow {
  const { provider, scope } = record;
  return scope.kind === "stuk"
    ? { id: JSON.stringify([provider, "stuk", scope.documentKey]), documentKey: scope.documentKey, record }
    : { id: JSON.stringify([provider, "woorden", folded(scope.words)]), documentKey: "", record };
}

export type CorrectionResult = { readonly kind: "saved" } | StorageFailure;

/** Remembers a correction; one about the same organisation and the same document or words takes its place. */
export async function saveCorrection(record: ProviderCorrection): Promise<CorrectionResult> {
  const result = await guarded(() =>
    database.transaction("rw", database.corrections, database.aside, async (): Promise<CorrectionResult> => {
      const row = rowFrom(correction.parse(record));
      const old = await database.corrections.get(row.id);
      if (old !== undefined && !correction.safeParse(old.record).success) await putAside("corrections", old);
      await database.corrections.bulkDelete([...(await keysOfSame(record))]);
      await database.corrections.put(row);
      return { kind: "saved" };
    }),
  );
  if (result.kind === "saved") await renewLines(record);
  return result;
}

/** Keys of kept corrections about the same; an earlier version told words apart by the spaces between them. */
async function keysOfSame(record: ProviderCorrection): Promise<readonly string[]> {
  const rows = await database.corrections.where("documentKey").equals(rowFrom(record).documentKey).toArray();
  return rows.flatMap(({ id, record: kept }) => {
    const { data } = correction.safeParse(kept);
    return data !== undefined && isSameCorrection(data, record) ? [id] : [];
  });
}

/** Makes the lines in the werkvoorraad anew that it is about. Kept is kept: a line that cannot be written now is made at the next reading. */
async function renewLines({ scope }: ProviderCorrection): Promise<void> {
  if (scope.kind === "stuk") await guarded(() => renewWorkRow(scope.documentKey));
  // Nobody waits for these: there may be thousands of texts to look in.
  else void guarded(() => renewLinesWith(folded(scope.words)));
}

/** Texts that are looked in between two moments in which the page can draw. */
const atOnce = 50;

async function renewLinesWith(words: string): Promise<void> {
  let texts = await readTexts("", atOnce);
  for (let last = texts.at(-1); last !== undefined; last = texts.at(-1)) {
    for (const { key, text } of texts) if (folded(text).includes(words)) await renewWorkRow(key);
    texts = await readTexts(last.key, atOnce);
  }
}

/** Forgets exactly this correction. Hand it to `saveCorrection` to undo that. */
export async function removeCorrection(record: ProviderCorrection): Promise<CorrectionResult> {
  const result = await guarded(async (): Promise<CorrectionResult> => {
    await database.corrections.bulkDelete([...(await keysOfSame(record))]);
    return { kind: "saved" };
  });
  if (result.kind === "saved") await renewLines(record);
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
