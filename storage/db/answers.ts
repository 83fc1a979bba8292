import { sneltoetsAnswer, type SneltoetsAnswer } from "@/rules";
import { conflictSentences, type SaveResult, type StorageFailure } from "../result.ts";
import { database, type AnswerRow } from "./database.ts";
import { guarded } from "./guarded.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";

// A later version of an answer stands beside the earlier one: what was once received is never written over.
const rowFrom = (record: SneltoetsAnswer): AnswerRow => ({
  id: JSON.stringify([record.id, record.revision, record.updatedAt]),
  requestId: record.request.id,
  key: record.stuk.key,
  updatedAt: record.updatedAt,
  record,
});

/** Keeps a received answer. Doing it twice is doing it once; the same version with other content is a conflict. */
export async function saveAnswer(answer: SneltoetsAnswer): Promise<SaveResult<SneltoetsAnswer>> {
  return guarded(() =>
    database.transaction("rw", database.answers, database.aside, async (): Promise<SaveResult<SneltoetsAnswer>> => {
      const record = sneltoetsAnswer.parse(answer);
      const row = rowFrom(record);
      const old = await database.answers.get(row.id);
      const kept = old === undefined ? undefined : sneltoetsAnswer.safeParse(old.record).data;
      if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(record)) {
        return { kind: "conflict", stored: kept, sentence: conflictSentences.otherAnswer };
      }
      if (old !== undefined && kept === undefined) await putAside("answers", old);
      await database.answers.put(row);
      return { kind: "saved", record };
    }),
  );
}

/** Removes every version of an answer; saving the returned versions undoes it. */
export async function removeAnswer(
  id: string,
): Promise<{ readonly kind: "removed"; readonly versions: readonly SneltoetsAnswer[] } | StorageFailure> {
  return guarded(() =>
    database.transaction("rw", database.answers, async () => {
      const { records } = readRows(await database.answers.toArray(), sneltoetsAnswer);
      const versions = records.filter((answer) => answer.id === id);
      await database.answers.bulkDelete(versions.map((answer) => rowFrom(answer).id));
      return { kind: "removed" as const, versions };
    }),
  );
}

/**
 * Of each answer the latest version, latest change first. The moment counts before the revision: two colleagues who go on
 * with one answer each count their own saves.
 */
function latestVersions(answers: readonly SneltoetsAnswer[]): readonly SneltoetsAnswer[] {
  const latest = new Map<string, SneltoetsAnswer>();
  const newestFirst = answers.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.revision - a.revision);
  for (const answer of newestFirst) if (!latest.has(answer.id)) latest.set(answer.id, answer);
  return [...latest.values()];
}

/** The received answers, each in its latest version, latest first; all, or those about one document. */
export async function readAnswers(key?: string): Promise<ReadRows<SneltoetsAnswer>> {
  const rows =
    key === undefined ? await database.answers.toArray() : await database.answers.where("key").equals(key).toArray();
  const { records, unreadable } = readRows(rows, sneltoetsAnswer);
  return { records: latestVersions(records), unreadable };
}
