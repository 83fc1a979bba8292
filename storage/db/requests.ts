import { dueOf, sneltoetsRequest, type SneltoetsRequest } from "@/rules";
import { database, type RequestRow } from "./database.ts";
import { revisionsIn, type Writer } from "./revisions.ts";
import { readRows, type ReadRows } from "./rows.ts";

function rowFrom(request: SneltoetsRequest): RequestRow {
  return { id: request.id, key: request.stuk.key, status: request.status.kind, due: dueOf(request), record: request };
}

export type RequestWriter = Writer<SneltoetsRequest>;

export const {
  save: saveRequest,
  remove: removeRequest,
  restore: restoreRequest,
  writer: requestWriter,
} = revisionsIn({ table: database.requests, schema: sneltoetsRequest, rowFrom });

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
