import { liveQuery } from "dexie";
import type { WorkRow } from "@/rules";
import { failureFrom, type Stored } from "../result.ts";
import { database, type WorkRowRow } from "./database.ts";
import { usable } from "./work-rows.ts";
import { keepSnapshot, readSnapshots, worthKeeping } from "./work-snapshot.ts";

/** The lines that are known so far. */
type Lines = {
  /** By document key; one that cannot be used is null, so that the numbers agree. */
  readonly rows: Map<string, WorkRow | null>;
  /** The latest `changedAt` among them, or "". */
  last: string;
  /** How many are not in the kept snapshot as they are. */
  unkept: number;
  /** True when what was kept together cannot be trusted: then every line is read. */
  isDamaged: boolean;
};

type Changes = { readonly total: number; readonly changed: readonly WorkRowRow[] };

/** Milliseconds in which further changes are shown together: a scan writes many lines a second. */
const together = 400;

/** Milliseconds of rest before the lines are kept together. */
const rest = 3_000;

/** More snapshots than this are made into one. */
const mostPieces = 8;

let begun: ReturnType<typeof readSnapshots> | undefined;

/** Begins to read the lines that were kept together, for a page that knows it will follow them before it can draw. */
export function beginWorkRows(): void {
  begun = readSnapshots();
  // Whoever follows them hears of it.
  begun.catch(() => undefined);
}

/**
 * Calls back with all lines now and after changes in any window. Begins with the lines that were kept together and then
 * reads only what changed, so that ten thousand lines are there at once and stay quick while a scan adds to them.
 * Returns the way to stop.
 */
export function followWorkRows(show: (rows: Stored<readonly WorkRow[]>) => void): () => void {
  const control = new AbortController();
  const { signal } = control;
  const fail = (error: unknown) => {
    const failure = failureFrom(error);
    if (failure === undefined) reportError(error);
    else if (!signal.aborted) show(failure);
  };
  void follow(show, signal, fail).catch(fail);
  return () => control.abort();
}

async function follow(
  show: (rows: Stored<readonly WorkRow[]>) => void,
  signal: AbortSignal,
  fail: (error: unknown) => void,
): Promise<void> {
  const reading = begun ?? readSnapshots();
  // Whoever follows again after a failure reads again.
  begun = undefined;
  const kept = await reading;
  const isScattered = kept !== null && kept.pieces > mostPieces;
  const lines: Lines = {
    rows: new Map(),
    last: kept?.last ?? "",
    unkept: isScattered ? worthKeeping : 0,
    isDamaged: false,
  };
  const tell = () => show({ kind: "ready", value: usableIn(lines), unreadable: 0 });
  const tellSoon = pooled(together, signal, tell);
  const keepSoon = pooled(rest, signal, () => void keepTogether(lines, signal).catch(fail));
  let isFirst = true;
  const onChanges = async (changes: Changes): Promise<void> => {
    await takeIn(lines, changes);
    if (signal.aborted) return;
    if (isFirst) tell();
    else tellSoon();
    isFirst = false;
    if (lines.unkept >= worthKeeping) keepSoon();
  };
  if (signal.aborted) return;
  const following = liveQuery(() => changesSince(lines.last)).subscribe({
    next: (changes) => void onChanges(changes).catch(fail),
    error: fail,
  });
  signal.addEventListener("abort", () => following.unsubscribe());
  // Only now: the browser looks up what changed meanwhile.
  const rows = kept === null ? [] : kept.rows();
  lines.isDamaged = rows === null;
  for (const row of rows ?? []) lines.rows.set(row.key, row);
}

/** Does the work once, `pause` milliseconds after the first of the calls until then. */
function pooled(pause: number, signal: AbortSignal, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, pause);
  };
}

const usableIn = ({ rows }: Lines): readonly WorkRow[] => [...rows.values()].filter((row) => row !== null);

async function keepTogether(lines: Lines, signal: AbortSignal): Promise<void> {
  lines.unkept = 0;
  // A line that is null here has to be read again: it may be usable by then.
  if (usableIn(lines).length === lines.rows.size)
    await keepSnapshot({ rows: usableIn(lines), last: lines.last }, signal);
}

async function changesSince(moment: string): Promise<Changes> {
  const { workRows } = database;
  // A transaction of our own: else Dexie keeps a copy of every row, which takes as long as reading them.
  return database.transaction("r", workRows, async () => {
    const total = workRows.count();
    // All of them by key is several times faster than all of them by an index.
    const changed = moment === "" ? workRows.toArray() : workRows.where("changedAt").above(moment).toArray();
    return { total: await total, changed: await changed };
  });
}

/** Adds what changed. When the numbers do not agree some are gone, and all are read anew; so they are after damage. */
async function takeIn(lines: Lines, { total, changed }: Changes): Promise<void> {
  put(lines, changed);
  if (lines.rows.size === total && !lines.isDamaged) return;
  lines.isDamaged = false;
  lines.rows.clear();
  put(lines, (await changesSince("")).changed);
}

function put(lines: Lines, changed: readonly WorkRowRow[]): void {
  for (const { key } of changed) lines.rows.set(key, null);
  for (const row of usable(changed)) lines.rows.set(row.key, row);
  lines.last = changed.reduce((last, { changedAt }) => (changedAt > last ? changedAt : last), lines.last);
  lines.unkept += changed.length;
}
