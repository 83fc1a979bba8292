import * as z from "zod/mini";
import { conflictSentences, type SaveResult } from "../result.ts";
import { guarded } from "./guarded.ts";
import { database } from "./database.ts";
import type { RemoveResult } from "./requests.ts";
import { readRows, type ReadRows } from "./rows.ts";

/** A text that is not public. It exists here only because the user pressed "Bewaar concept". */
export const draft = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    revision: z.int().check(z.minimum(0)),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    title: z.string(),
    text: z.string(),
  }),
);
export type Draft = z.infer<typeof draft>;

/** As `saveRequest`: the revision must be the kept one, the record returned carries the next. */
export async function saveDraft(changed: Draft): Promise<SaveResult<Draft>> {
  return guarded(() =>
    database.transaction("rw", database.drafts, async (): Promise<SaveResult<Draft>> => {
      const row = await database.drafts.get(changed.id);
      const kept = row === undefined ? undefined : draft.safeParse(row.record);
      if (kept?.success === false) return { kind: "conflict", stored: null, sentence: conflictSentences.unreadable };
      if ((kept?.data.revision ?? 0) !== changed.revision) {
        const sentence = kept === undefined ? conflictSentences.removed : conflictSentences.changed;
        return { kind: "conflict", stored: kept?.data ?? null, sentence };
      }
      const record = draft.parse({ ...changed, revision: changed.revision + 1 });
      await database.drafts.put({ id: record.id, updatedAt: record.updatedAt, record });
      return { kind: "saved", record };
    }),
  );
}

/** Removes a draft for good; saving the returned record with revision 0 undoes it. */
export async function removeDraft(id: string): Promise<RemoveResult<Draft>> {
  return guarded(() =>
    database.transaction("rw", database.drafts, async (): Promise<RemoveResult<Draft>> => {
      const record = draft.safeParse((await database.drafts.get(id))?.record).data;
      if (record === undefined) return { kind: "missing" };
      await database.drafts.delete(id);
      return { kind: "removed", record };
    }),
  );
}

/** Latest change first. */
export async function readDrafts(): Promise<ReadRows<Draft>> {
  return readRows(await database.drafts.orderBy("updatedAt").reverse().toArray(), draft);
}
