import { deadlineFor, sneltoetsRequest, type SneltoetsRequest } from "@/rules";
import { conflictSentences, type SaveResult, type StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { database, type RequestRow } from "./database.ts";
import { readRows, type ReadRows } from "./rows.ts";

function rowFrom(request: SneltoetsRequest): RequestRow {
  const { due } = deadlineFor({ from: request.askedOn, term: request.term, voteDate: request.voteDate });
  return { id: request.id, key: request.stuk.key, status: request.status.kind, due, record: request };
}

function conflictWith(row: RequestRow | undefined): SaveResult<SneltoetsRequest> {
  if (row === undefined) return { kind: "conflict", stored: null, sentence: conflictSentences.removed };
  const stored = sneltoetsRequest.safeParse(row.record);
  return stored.success
    ? { kind: "conflict", stored: stored.data, sentence: conflictSentences.changed }
    : { kind: "conflict", stored: null, sentence: conflictSentences.unreadable };
}

/**
 * Keeps a request. The revision must be the kept one (0 for a new request); the record returned carries the next.
 * Otherwise nothing is written and the answer is "conflict".
 */
export async function saveRequest(request: SneltoetsRequest): Promise<SaveResult<SneltoetsRequest>> {
  return guarded(() =>
    database.transaction("rw", database.requests, async (): Promise<SaveResult<SneltoetsRequest>> => {
      const row = await database.requests.get(request.id);
      const kept = row === undefined ? undefined : sneltoetsRequest.safeParse(row.record).data;
      if ((row !== undefined && kept === undefined) || (kept?.revision ?? 0) !== request.revision) {
        return conflictWith(row);
      }
      const record = sneltoetsRequest.parse({ ...request, revision: request.revision + 1 });
      await database.requests.put(rowFrom(record));
      return { kind: "saved", record };
    }),
  );
}

export type RemoveResult<T> =
  | { readonly kind: "removed"; readonly record: T }
  /** There is none, or it cannot be read; an unreadable one stays. */
  | { readonly kind: "missing" }
  | StorageFailure;

/** Removes a request for good. Hand the record to `restoreRequest` to undo it; after that nothing is left of it. */
export async function removeRequest(id: string): Promise<RemoveResult<SneltoetsRequest>> {
  return guarded(() =>
    database.transaction("rw", database.requests, async (): Promise<RemoveResult<SneltoetsRequest>> => {
      const record = sneltoetsRequest.safeParse((await database.requests.get(id))?.record).data;
      if (record === undefined) return { kind: "missing" };
      await database.requests.delete(id);
      return { kind: "removed", record };
    }),
  );
}

/** Puts a removed request back under its own id, with the next revision. "conflict" when that id is in use again. */
export async function restoreRequest(request: SneltoetsRequest): Promise<SaveResult<SneltoetsRequest>> {
  return guarded(() =>
    database.transaction("rw", database.requests, async (): Promise<SaveResult<SneltoetsRequest>> => {
      const row = await database.requests.get(request.id);
      if (row !== undefined) return conflictWith(row);
      const record = sneltoetsRequest.parse({ ...request, revision: request.revision + 1 });
      await database.requests.put(rowFrom(record));
      return { kind: "saved", record };
    }),
  );
}

/** Latest change first. Every request, or those of one document. */
export async function readRequests(key?: string): Promise<ReadRows<SneltoetsRequest>> {
  const rows =
    key === undefined ? await database.requests.toArray() : await database.requests.where("key").equals(key).toArray();
  const { records, unreadable } = readRows(rows, sneltoetsRequest);
  return { records: records.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)), unreadable };
}

/** One request, null when there is none; `unreadable` holds the row when it does not parse. */
export async function readRequest(id: string): Promise<{
  readonly record: SneltoetsRequest | null;
  readonly unreadable: readonly unknown[];
}> {
  const row = await database.requests.get(id);
  const { records, unreadable } = readRows(row === undefined ? [] : [row], sneltoetsRequest);
  return { record: records[0] ?? null, unreadable };
}

/** Saves one request again and again, one write at a time, so that quick typing never conflicts with itself. */
export type RequestWriter = { readonly save: (request: SneltoetsRequest) => Promise<SaveResult<SneltoetsRequest>> };

export function requestWriter(start: { readonly revision: number }): RequestWriter {
  let { revision } = start;
  let queue: Promise<unknown> = Promise.resolve();
  const write = async (request: SneltoetsRequest): Promise<SaveResult<SneltoetsRequest>> => {
    const result = await saveRequest({ ...request, revision });
    if (result.kind === "saved") ({ revision } = result.record);
    return result;
  };
  return {
    save: (request) => {
      const next = queue.then(
        () => write(request),
        () => write(request),
      );
      queue = next;
      return next;
    },
  };
}
