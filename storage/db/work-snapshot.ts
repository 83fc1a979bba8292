import * as z from "zod/mini";
import { workRowShape, type WorkRow } from "@/rules";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";

/** Lines as they were at `last`, the latest `changedAt` among them. */
export type Snapshot = { readonly rows: readonly WorkRow[]; readonly last: string };

const id = "alle";
const atOnce = 500;
const snapshotRow = z.object({ shape: z.literal(workRowShape), last: z.string(), parts: z.array(z.string()) });

/** The lines as they were kept together, or null: there is none, of this shape, or it is damaged. */
export async function readSnapshot(): Promise<Snapshot | null> {
  const kept = snapshotRow.safeParse(await database.workSnapshots.get(id)).data;
  if (kept === undefined) return null;
  try {
    return { rows: kept.parts.flatMap(rowsFrom), last: kept.last };
  } catch {
    return null;
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `keepSnapshot` with this very shape
const rowsFrom = (part: string): readonly WorkRow[] => JSON.parse(part) as readonly WorkRow[];

/** Keeps these lines together, a few hundred at a time, so that the page stays quick meanwhile. */
export async function keepSnapshot({ rows, last }: Snapshot, signal: AbortSignal): Promise<void> {
  const parts: string[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    parts.push(JSON.stringify(rows.slice(from, from + atOnce)));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return;
  }
  // Without room the next opening only takes longer.
  await guarded(() => database.workSnapshots.put({ id, shape: workRowShape, last, parts }));
}
