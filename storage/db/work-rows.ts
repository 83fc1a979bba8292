import { liveQuery } from "dexie";
import { workRow, type WorkRow } from "@/rules";
import { failureFrom, type Stored } from "../result.ts";
import { database } from "./database.ts";
import { readRows, type ReadRows } from "./rows.ts";

/** Writes lines over older ones of the same stukken, inside the caller's transaction when there is one. */
export async function putWorkRows(rows: readonly WorkRow[]): Promise<void> {
  const changedAt = new Date().toISOString();
  await database.workRows.bulkPut(
    rows.map((record) => ({
      key: record.key,
      dossier: record.dossier ?? "",
      address: record.address,
      changedAt,
      record,
    })),
  );
}

/** Every line, in the order of the keys. */
export async function readWorkRows(): Promise<ReadRows<WorkRow>> {
  return readRows(await database.workRows.toArray(), workRow);
}

/** The line of the document with this address (see `addressKey`), or undefined. */
export async function workRowAt(address: string): Promise<WorkRow | undefined> {
  const row = await database.workRows.where("address").equals(address).first();
  return workRow.safeParse(row?.record).data;
}

type Changes = {
  readonly total: number;
  readonly changed: readonly { readonly record: unknown }[];
  readonly last: string;
};

async function changesSince(moment: string): Promise<Changes> {
  const changed = await database.workRows.where("changedAt").aboveOrEqual(moment).toArray();
  const last = changed.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), moment);
  return { total: await database.workRows.count(), changed, last };
}

/** Milliseconds in which further changes are shown together: a scan writes many lines a second. */
const together = 400;

/**
 * Calls back with all lines now and after changes in any window. Reads all of them once and then only what changed, so
 * that ten thousand lines stay quick while a scan adds to them. Returns the way to stop.
 */
export function followWorkRows(show: (rows: Stored<readonly WorkRow[]>) => void): () => void {
  const known = new Map<string, WorkRow>();
  let unreadable = 0;
  let since = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    show({ kind: "ready", value: [...known.values()], unreadable });
  };
  const take = ({ changed, last }: Changes) => {
    const read = readRows(changed, workRow);
    unreadable = since === "" ? read.unreadable.length : Math.max(unreadable, read.unreadable.length);
    for (const row of read.records) known.set(row.key, row);
    since = last;
  };
  const onChanges = async (changes: Changes): Promise<void> => {
    const isFirst = since === "";
    take(changes);
    if (changes.total !== known.size + unreadable) {
      known.clear();
      since = "";
      take(await changesSince(""));
    }
    if (isFirst) tell();
    else timer ??= setTimeout(tell, together);
  };
  const fail = (error: unknown) => {
    const failure = failureFrom(error);
    if (failure === undefined) reportError(error);
    else show(failure);
  };
  const subscription = liveQuery(() => changesSince(since)).subscribe({
    next: (changes) => void onChanges(changes).catch(fail),
    error: fail,
  });
  return () => {
    subscription.unsubscribe();
    clearTimeout(timer);
  };
}
