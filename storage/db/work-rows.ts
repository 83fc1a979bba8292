import { workRow, workRowShape, type WorkRow } from "@/rules";
import { database, type WorkRowRow } from "./database.ts";

/** Writes lines over older ones of the same stukken, inside the caller's transaction when there is one. */
export async function putWorkRows(rows: readonly WorkRow[]): Promise<void> {
  // Together: of two writers the second must get the later moment.
  await database.transaction("rw", database.workRows, async () => {
    const changedAt = await nextMoment();
    await database.workRows.bulkPut(
      rows.map((record) => ({
        key: record.key,
        dossier: record.dossier ?? "",
        address: record.address,
        changedAt,
        shape: workRowShape,
        record: JSON.stringify(workRow.parse(record)),
      })),
    );
  });
}

/** Now, or just after the last change when the clock was put back: who asks what changed since must miss nothing. */
async function nextMoment(): Promise<string> {
  const [last] = await database.workRows.orderBy("changedAt").reverse().limit(1).keys();
  const now = new Date().toISOString();
  return typeof last === "string" && last >= now ? new Date(Date.parse(last) + 1).toISOString() : now;
}

/**
 * The rows that this version can use. Parsing ten thousand of them takes longer than all the rest of opening the
 * werkvoorraad, and they were parsed when they were written; of any other shape they are made anew from the texts,
 * as is one that a disk damaged.
 */
export function usable(rows: readonly WorkRowRow[]): readonly WorkRow[] {
  return rows.flatMap(({ shape, record }) => (shape === workRowShape ? rowsFrom(record) : []));
}

function rowsFrom(record: string): readonly WorkRow[] {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `putWorkRows` with this very shape
    return [JSON.parse(record) as WorkRow];
  } catch {
    return [];
  }
}

/** The line of this document key, or undefined. */
export async function workRowOf(key: string): Promise<WorkRow | undefined> {
  const row = await database.workRows.get(key);
  return row === undefined ? undefined : usable([row])[0];
}

/** The lines of the stukken of one dossier. */
export async function workRowsOf(dossier: string): Promise<readonly WorkRow[]> {
  return usable(await database.workRows.where("dossier").equals(dossier).toArray());
}

/** The line of the document with this address (see `addressKey`), or undefined. */
export async function workRowAt(address: string): Promise<WorkRow | undefined> {
  return usable(await database.workRows.where("address").equals(address).toArray())[0];
}
