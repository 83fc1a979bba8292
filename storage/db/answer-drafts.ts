import { answerDraft, type AnswerDraft } from "@/rules";
import { database, type AnswerRow } from "./database.ts";
import { revisionsIn } from "./revisions.ts";
import { readRows, type ReadRows } from "./rows.ts";

const rowFrom = (record: AnswerDraft): AnswerRow => ({
  id: record.id,
  requestId: record.request.id,
  key: record.stuk.key,
  updatedAt: record.updatedAt,
  record,
});

/** Answers that are written here, with the notes that never leave. */
export const {
  save: saveAnswerDraft,
  remove: removeAnswerDraft,
  restore: restoreAnswerDraft,
  writer: answerDraftWriter,
} = revisionsIn({ table: database.answerDrafts, schema: answerDraft, rowFrom });

/** Latest change first. */
export async function readAnswerDrafts(): Promise<ReadRows<AnswerDraft>> {
  return readRows(await database.answerDrafts.orderBy("updatedAt").reverse().toArray(), answerDraft);
}
