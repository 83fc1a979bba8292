import type { Table } from "dexie";
import type * as z from "zod/mini";
import { conflictSentences, type SaveResult, type StorageFailure } from "../result.ts";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";

/** A record that several windows may edit: whoever saves must have seen the kept revision. */
type Revised = { readonly id: string; readonly revision: number };
type Row = { readonly id: string; readonly record: unknown };

export type RemoveResult<T> =
  | { readonly kind: "removed"; readonly record: T }
  /** There is none, or it cannot be read; an unreadable one stays. */
  | { readonly kind: "missing" }
  | StorageFailure;

/** Saves one record again and again, one write at a time, so that quick typing never conflicts with itself. */
export type Writer<T> = { readonly save: (record: T) => Promise<SaveResult<T>> };

export type Revisions<T> = {
  /**
   * Keeps a record. The revision must be the kept one (0 for a new record); the record returned carries the next.
   * Otherwise nothing is written and the answer is "conflict".
   */
  readonly save: (record: T) => Promise<SaveResult<T>>;
  /** Removes a record for good. Hand it to `restore` to undo that; after it nothing is left. */
  readonly remove: (id: string) => Promise<RemoveResult<T>>;
  /** Puts a removed record back under its own id, with the next revision. "conflict" when that id is in use again. */
  readonly restore: (record: T) => Promise<SaveResult<T>>;
  readonly writer: (start: { readonly revision: number }) => Writer<T>;
};

type Definition<T, R extends Row> = {
  readonly table: Table<R, string>;
  readonly schema: z.ZodMiniType<T>;
  readonly rowFrom: (record: T) => R;
};

/** The four ways to write a table of revised records. */
export function revisionsIn<T extends Revised, R extends Row>(definition: Definition<T, R>): Revisions<T> {
  const save = async (record: T): Promise<SaveResult<T>> => guarded(() => saveIn(definition, record));
  return {
    save,
    remove: async (id) => guarded(() => removeIn(definition, id)),
    restore: async (record) => guarded(() => restoreIn(definition, record)),
    writer: ({ revision }) => writerWith(save, revision),
  };
}

async function saveIn<T extends Revised, R extends Row>(definition: Definition<T, R>, record: T) {
  const { table, schema } = definition;
  return database.transaction("rw", table, async (): Promise<SaveResult<T>> => {
    const row = await table.get(record.id);
    const kept = row === undefined ? undefined : schema.safeParse(row.record).data;
    if ((row !== undefined && kept === undefined) || (kept?.revision ?? 0) !== record.revision) {
      return conflictWith(schema, row);
    }
    return putNext(definition, record);
  });
}

async function removeIn<T extends Revised, R extends Row>({ table, schema }: Definition<T, R>, id: string) {
  return database.transaction("rw", table, async (): Promise<RemoveResult<T>> => {
    const record = schema.safeParse((await table.get(id))?.record).data;
    if (record === undefined) return { kind: "missing" };
    await table.delete(id);
    return { kind: "removed", record };
  });
}

async function restoreIn<T extends Revised, R extends Row>(definition: Definition<T, R>, record: T) {
  const { table, schema } = definition;
  return database.transaction("rw", table, async (): Promise<SaveResult<T>> => {
    const row = await table.get(record.id);
    return row === undefined ? putNext(definition, record) : conflictWith(schema, row);
  });
}

async function putNext<T extends Revised, R extends Row>(
  { table, schema, rowFrom }: Definition<T, R>,
  changed: T,
): Promise<SaveResult<T>> {
  const record = schema.parse({ ...changed, revision: changed.revision + 1 });
  await table.put(rowFrom(record));
  return { kind: "saved", record };
}

function conflictWith<T>(schema: z.ZodMiniType<T>, row: Row | undefined): SaveResult<T> {
  if (row === undefined) return { kind: "conflict", stored: null, sentence: conflictSentences.removed };
  const stored = schema.safeParse(row.record);
  return stored.success
    ? { kind: "conflict", stored: stored.data, sentence: conflictSentences.changed }
    : { kind: "conflict", stored: null, sentence: conflictSentences.unreadable };
}

function writerWith<T extends Revised>(save: Revisions<T>["save"], start: number): Writer<T> {
  let revision = start;
  let queue: Promise<unknown> = Promise.resolve();
  const write = async (record: T): Promise<SaveResult<T>> => {
    const result = await save({ ...record, revision });
    if (result.kind === "saved") ({ revision } = result.record);
    return result;
  };
  return {
    save: (record) => {
      const next = queue.then(
        () => write(record),
        () => write(record),
      );
      queue = next;
      return next;
    },
  };
}
