import { mark, unmarked, type Mark } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";

export type MarkChange = Partial<Pick<Mark, "status" | "candidate" | "note">>;

export type MarkResult =
  /** `before` holds the marks as they were, for `restoreMarks`; a stuk without one has revision 0 there. */
  { readonly kind: "saved"; readonly before: readonly Mark[] } | StorageFailure;

/** Changes the marks of these stukken together; a mark that cannot be read is put aside first. `now` is an ISO moment. */
export async function changeMarks(keys: readonly string[], change: MarkChange, now: string): Promise<MarkResult> {
  return guarded(() =>
    database.transaction("rw", database.marks, database.aside, async (): Promise<MarkResult> => {
      const before = await marksOf(keys, now);
      const chosen = change.status === undefined ? {} : { statusAt: now };
      await put(before.map((old) => ({ ...old, ...change, ...chosen, revision: old.revision + 1, updatedAt: now })));
      return { kind: "saved", before };
    }),
  );
}

/** Undoes a change: gives each stuk the mark it had, or none. A mark that was changed again since stays as it is. */
export async function restoreMarks(before: readonly Mark[]): Promise<MarkResult> {
  return guarded(() =>
    database.transaction("rw", database.marks, async (): Promise<MarkResult> => {
      const rows = await database.marks.bulkGet(before.map(({ key }) => key));
      const undone = before.filter((old, at) => mark.safeParse(rows[at]?.record).data?.revision === old.revision + 1);
      await database.marks.bulkDelete(undone.filter(({ revision }) => revision === 0).map(({ key }) => key));
      await put(undone.filter(({ revision }) => revision > 0));
      return { kind: "saved", before: [] };
    }),
  );
}

async function put(marks: readonly Mark[]): Promise<void> {
  const valid = marks.map((one) => mark.parse(one));
  await database.marks.bulkPut(valid.map((record) => ({ key: record.key, updatedAt: record.updatedAt, record })));
}

async function marksOf(keys: readonly string[], now: string): Promise<readonly Mark[]> {
  const rows = await database.marks.bulkGet([...keys]);
  const found: Mark[] = [];
  for (const [at, key] of keys.entries()) {
    const row = rows[at];
    const kept = mark.safeParse(row?.record).data;
    if (row !== undefined && kept === undefined) await putAside("marks", row);
    found.push(kept ?? unmarked(key, now));
  }
  return found;
}

export async function readMarks(): Promise<ReadRows<Mark>> {
  return readRows(await database.marks.toArray(), mark);
}
