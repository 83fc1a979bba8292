import * as z from "zod/mini";
import { workRowShape, type WorkRow } from "@/rules";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";
import { packing, packRows, unpackRows } from "./packed-rows.ts";
import { usable } from "./work-rows.ts";

/** Lines as they were at `last`, the latest `changedAt` among them. */
type Snapshot = { readonly rows: readonly WorkRow[]; readonly last: string };

/** The lines that were kept together, before they are made; of a line that comes twice the later one counts. */
type KeptLines = {
  /** Null when one of the snapshots is damaged: an older one may then hold a line as it no longer is. */
  readonly rows: () => readonly WorkRow[] | null;
  readonly last: string;
  /** In how many snapshots they stand. */
  readonly pieces: number;
};

/** How many changes make a snapshot worth while: fewer are read as quickly one by one. */
export const worthKeeping = 500;

const atOnce = 2_000;
const snapshotRow = z.object({ last: z.string(), parts: z.array(z.string()) });

/** Of another shape or packing the ids begin otherwise. After this comes `last`, so that they stand in order of time. */
const own = `${workRowShape}/${packing} `;
const idAt = (last: string): string => `${own}${last}`;

/** The lines that were kept together, or null: there are none, of this shape. */
export async function readSnapshots(): Promise<KeptLines | null> {
  const found = await database.workSnapshots.where("id").startsWith(own).toArray();
  const kept = found.flatMap((row) => snapshotRow.safeParse(row).data ?? []);
  const last = kept.at(-1)?.last;
  if (last === undefined) return null;
  return { rows: () => rowsOf(kept.flatMap(({ parts }) => parts)), last, pieces: kept.length };
}

function rowsOf(parts: readonly string[]): readonly WorkRow[] | null {
  try {
    return parts.flatMap(unpackRows);
  } catch {
    return null;
  }
}

/** Keeps all lines together, some of them at a time, so that the page stays quick meanwhile. */
export async function keepSnapshot({ rows, last }: Snapshot, signal: AbortSignal): Promise<void> {
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    parts.push(packRows(rows.slice(from, from + atOnce)));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return;
  }
  // Without room the next opening only takes longer.
  await guarded(() => replaceBy(parts, last));
}

/** Those from before `last` say nothing that this one does not; those of another shape can no longer be read. */
async function replaceBy(parts: readonly string[], last: string): Promise<void> {
  const { workSnapshots } = database;
  await database.transaction("rw", workSnapshots, async () => {
    const ids = await workSnapshots.toCollection().primaryKeys();
    await workSnapshots.bulkDelete(ids.filter((id) => !id.startsWith(own) || id <= idAt(last)));
    await workSnapshots.put(rowAt(last, parts));
  });
}

const rowAt = (last: string, parts: readonly string[]) => ({
  id: idAt(last),
  shape: workRowShape,
  packing,
  last,
  parts,
});

/**
 * Keeps the lines together that changed since that was done last, when there are many: for whoever reads stukken while the
 * werkvoorraad is closed, so that it opens as quickly as ever.
 */
export async function keepChangedLines(): Promise<void> {
  await guarded(async () => {
    const { keys, last } = await changedLines();
    if (keys.length < worthKeeping) return;
    const parts: string[] = [];
    for (let from = 0; from < keys.length; from += atOnce) {
      const some = keys.slice(from, from + atOnce);
      const rows = usable((await database.workRows.bulkGet(some)).filter((row) => row !== undefined));
      // One that cannot be used is made anew in the werkvoorraad, which then keeps all of them.
      if (rows.length < some.length) return;
      parts.push(packRows(rows));
    }
    await database.workSnapshots.put(rowAt(last, parts));
  });
}

type Changed = { readonly keys: readonly string[]; readonly last: string };

async function changedLines(): Promise<Changed> {
  const { workRows, workSnapshots } = database;
  const [kept = own] = await workSnapshots.where("id").startsWith(own).reverse().limit(1).primaryKeys();
  return database.transaction("r", workRows, async () => {
    const [last] = await workRows.orderBy("changedAt").reverse().limit(1).keys();
    const keys = await workRows.where("changedAt").above(kept.slice(own.length)).primaryKeys();
    return { keys, last: typeof last === "string" ? last : "" };
  });
}
