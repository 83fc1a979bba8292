import { liveQuery } from "dexie";
import { workRow, workRowShape, type WorkRow } from "@/rules";
import { failureFrom, type Stored } from "../result.ts";
import { database, type WorkRowRow } from "./database.ts";

/** Writes lines over older ones of the same stukken, inside the caller's transaction when there is one. */
export async function putWorkRows(rows: readonly WorkRow[]): Promise<void> {
  const changedAt = new Date().toISOString();
  await database.workRows.bulkPut(
    rows.map((record) => ({
      key: record.key,
      dossier: record.dossier ?? "",
      address: record.address,
      changedAt,
      shape: workRowShape,
      record: JSON.stringify(workRow.parse(record)),
    })),
  );
}

/**
 * The rows that this version can use. Parsing ten thousand of them takes longer than all the rest of opening the
 * werkvoorraad, and they were parsed when they were written; of any other shape they are made anew from the texts.
 */
function usable(rows: readonly WorkRowRow[]): readonly WorkRow[] {
  return rows.flatMap(({ shape, record }) => (shape === workRowShape ? [rowFrom(record)] : []));
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `putWorkRows` with this very shape
const rowFrom = (record: string): WorkRow => JSON.parse(record) as WorkRow;

/** Keys of the lines that a version of this name made and that can be used. */
export async function freshWorkRows(checkedWith: string): Promise<ReadonlySet<string>> {
  const rows = usable(await database.workRows.toArray());
  return new Set(rows.filter((row) => row.checkedWith === checkedWith).map(({ key }) => key));
}

/** The line of this document key, or undefined. */
export async function workRowOf(key: string): Promise<WorkRow | undefined> {
  const row = await database.workRows.get(key);
  return row === undefined ? undefined : usable([row])[0];
}

/** The line of the document with this address (see `addressKey`), or undefined. */
export async function workRowAt(address: string): Promise<WorkRow | undefined> {
  return usable(await database.workRows.where("address").equals(address).toArray())[0];
}

type Changes = { readonly total: number; readonly changed: readonly WorkRowRow[]; readonly last: string };

async function changesSince(moment: string): Promise<Changes> {
  const { workRows } = database;
  // All of them by key is several times faster than all of them by an index.
  const changed = await (moment === ""
    ? workRows.toArray()
    : workRows.where("changedAt").aboveOrEqual(moment).toArray());
  const last = changed.reduce((latest, { changedAt }) => (changedAt > latest ? changedAt : latest), moment);
  return { total: await workRows.count(), changed, last };
}

/** Milliseconds in which further changes are shown together: a scan writes many lines a second. */
const together = 400;

/**
 * Calls back with all lines now and after changes in any window. Reads all of them once and then only what changed, so
 * that ten thousand lines stay quick while a scan adds to them. Returns the way to stop.
 */
export function followWorkRows(show: (rows: Stored<readonly WorkRow[]>) => void): () => void {
  // A row that cannot be used counts as known, so that the numbers agree.
  const known = new Map<string, WorkRow | null>();
  let since = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    show({ kind: "ready", value: [...known.values()].filter((row) => row !== null), unreadable: 0 });
  };
  const take = ({ changed, last }: Changes) => {
    for (const { key } of changed) known.set(key, null);
    for (const row of usable(changed)) known.set(row.key, row);
    since = last;
  };
  const onChanges = async (changes: Changes): Promise<void> => {
    const isFirst = since === "";
    take(changes);
    if (changes.total !== known.size) {
      known.clear();
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
