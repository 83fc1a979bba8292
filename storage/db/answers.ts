import { sneltoetsAnswer, type SneltoetsAnswer } from "@/rules";
import * as z from "zod/mini";
import { conflictSentences, type SaveResult, type StorageFailure } from "../result.ts";
import { database, type AnswerRow } from "./database.ts";
import { guarded } from "./guarded.ts";
import { putAside, type ReadRows } from "./rows.ts";

// A later version of an answer stands beside the earlier one: what was once received is never written over.
const rowFrom = (record: SneltoetsAnswer, receivedAt: string | null): AnswerRow => ({
  id: JSON.stringify([record.id, record.revision, record.updatedAt]),
  requestId: record.request.id,
  key: record.stuk.key,
  updatedAt: record.updatedAt,
  // Beside the record and not in it: it is of this computer, and no export of the answer can carry it.
  ...(receivedAt === null ? {} : { receivedAt }),
  record,
});

/** One version of an answer with the moment (ISO, UTC) at which it came in, or null when that was not kept yet. */
export type ReceivedVersion = { readonly answer: SneltoetsAnswer; readonly receivedAt: string | null };

// A backup may hold anything here.
const arrivalOf = ({ receivedAt }: AnswerRow): string | null => z.iso.datetime().safeParse(receivedAt).data ?? null;

/**
 * Keeps a received answer. Doing it twice is doing it once, and the first arrival counts; the same version with other
 * content is a conflict.
 */
export async function saveAnswer({ answer, receivedAt }: ReceivedVersion): Promise<SaveResult<SneltoetsAnswer>> {
  return guarded(() =>
    database.transaction("rw", database.answers, database.aside, async (): Promise<SaveResult<SneltoetsAnswer>> => {
      const record = sneltoetsAnswer.parse(answer);
      const { id } = rowFrom(record, null);
      const old = await database.answers.get(id);
      const kept = old === undefined ? undefined : sneltoetsAnswer.safeParse(old.record).data;
      if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(record)) {
        return { kind: "conflict", stored: kept, sentence: conflictSentences.otherAnswer };
      }
      if (old !== undefined && kept === undefined) await putAside("answers", old);
      await database.answers.put(rowFrom(record, (kept && old && arrivalOf(old)) ?? receivedAt));
      return { kind: "saved", record };
    }),
  );
}

/** Removes every version of an answer; saving the returned versions undoes it. */
export async function removeAnswer(
  id: string,
): Promise<{ readonly kind: "removed"; readonly versions: readonly ReceivedVersion[] } | StorageFailure> {
  return guarded(() =>
    database.transaction("rw", database.answers, async () => {
      const kept = (await database.answers.toArray()).flatMap((row) => versionOf(row) ?? []);
      const versions = kept.filter(({ answer }) => answer.id === id);
      await database.answers.bulkDelete(versions.map(({ answer }) => rowFrom(answer, null).id));
      return { kind: "removed" as const, versions };
    }),
  );
}

/** Undefined when the record cannot be read. */
function versionOf(row: AnswerRow): ReceivedVersion | undefined {
  const answer = sneltoetsAnswer.safeParse(row.record).data;
  return answer && { answer, receivedAt: arrivalOf(row) };
}

/**
 * Of each answer the latest version, latest change first. The moment counts before the revision: two colleagues who go on
 * with one answer each count their own saves.
 */
function latestVersions(versions: readonly ReceivedVersion[]): readonly ReceivedVersion[] {
  const latest = new Map<string, ReceivedVersion>();
  const newestFirst = versions.toSorted(
    ({ answer: a }, { answer: b }) => b.updatedAt.localeCompare(a.updatedAt) || b.revision - a.revision,
  );
  for (const version of newestFirst) if (!latest.has(version.answer.id)) latest.set(version.answer.id, version);
  return [...latest.values()];
}

type ReadAnswers = ReadRows<SneltoetsAnswer> & {
  /** Of each answer, by its id, when the version came in that is read here; without those of which that was not kept. */
  readonly arrivals: ReadonlyMap<string, string>;
};

/** The received answers, each in its latest version, latest first; all, or those about one document. */
export async function readAnswers(key?: string): Promise<ReadAnswers> {
  const rows =
    key === undefined ? await database.answers.toArray() : await database.answers.where("key").equals(key).toArray();
  const read = rows.map((row) => ({ row, version: versionOf(row) }));
  const latest = latestVersions(read.flatMap(({ version }) => version ?? []));
  return {
    records: latest.map(({ answer }) => answer),
    unreadable: read.filter(({ version }) => version === undefined).map(({ row }) => row),
    arrivals: new Map(
      latest.flatMap(({ answer: { id }, receivedAt }) => (receivedAt === null ? [] : [[id, receivedAt]])),
    ),
  };
}
