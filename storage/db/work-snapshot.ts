import * as z from "zod/mini";
import { workRowShape, type WorkRow } from "@/rules";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";
import { packing, packRows, unpackRows } from "./packed-rows.ts";

/** Lines as they were at `last`, the latest `changedAt` among them. */
type Snapshot = { readonly rows: readonly WorkRow[]; readonly last: string };

/** The same, before the lines are made of it; `rows` is empty when it is damaged. */
type KeptSnapshot = { readonly rows: () => readonly WorkRow[]; readonly last: string };

const id = "alle";
const atOnce = 2_000;
const snapshotRow = z.object({
  shape: z.literal(workRowShape),
  packing: z.literal(packing),
  last: z.string(),
  parts: z.array(z.string()),
});

/** The lines as they were kept together, or null: there is none, of this shape. */
export async function readSnapshot(): Promise<KeptSnapshot | null> {
  const kept = snapshotRow.safeParse(await database.workSnapshots.get(id)).data;
  return kept === undefined ? null : { rows: () => rowsOf(kept.parts), last: kept.last };
}

function rowsOf(parts: readonly string[]): readonly WorkRow[] {
  try {
    return parts.flatMap(unpackRows);
  } catch {
    return [];
  }
}

/** Keeps these lines together, some of them at a time, so that the page stays quick meanwhile. */
export async function keepSnapshot({ rows, last }: Snapshot, signal: AbortSignal): Promise<void> {
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    parts.push(packRows(rows.slice(from, from + atOnce)));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return;
  }
  // Without room the next opening only takes longer.
  await guarded(() => database.workSnapshots.put({ id, shape: workRowShape, packing, last, parts }));
}
