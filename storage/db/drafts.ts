import * as z from "zod/mini";
import { recordFields } from "@/rules";
import { database } from "./database.ts";
import { revisionsIn } from "./revisions.ts";
import { readRows, type ReadRows } from "./rows.ts";

/** A text that is not public. It exists here only because the user pressed "Bewaar concept". */
export const draft = z.readonly(
  z.strictObject({
    ...recordFields,
    title: z.string(),
    text: z.string(),
  }),
);
export type Draft = z.infer<typeof draft>;

/** Saving the record that `removeDraft` returned with revision 0 undoes the removal. */
export const { save: saveDraft, remove: removeDraft } = revisionsIn({
  table: database.drafts,
  schema: draft,
  rowFrom: (record: Draft) => ({ id: record.id, updatedAt: record.updatedAt, record }),
});

/** Latest change first. */
export async function readDrafts(): Promise<ReadRows<Draft>> {
  return readRows(await database.drafts.orderBy("updatedAt").reverse().toArray(), draft);
}
