import * as z from "zod/mini";
import { addressFrom, addressKey, readFailures, recordFields, type PageLinks, type ReadFailure } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { database, type ScanItemRow } from "./database.ts";
import { guarded } from "./guarded.ts";
import { readRows, type ReadRows } from "./rows.ts";

export const scanStatuses = ["loopt", "gestopt", "klaar"] as const;

/** A job that reads many stukken. It is kept, so that it goes on after the browser closed or stopped the background. */
export const scan = z.readonly(
  z.strictObject({
    ...recordFields,
    /** "Amendementen bij 36 602", as the page called itself. */
    title: z.string(),
    /** The page with the links, or "" for pasted links and files. */
    url: z.string(),
    status: z.enum(scanStatuses),
    /** ISO moment until which the site must be left alone, or null. */
    waitUntil: z.nullable(z.iso.datetime()),
    /** Reads a stuk that is known here once more. */
    again: z.boolean(),
  }),
);
export type Scan = z.infer<typeof scan>;

const scanState = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("wacht"), tries: z.int() }),
  /** `key` is the document key; `known` when it was read here before and not fetched again. */
  z.strictObject({ kind: z.literal("gelezen"), key: z.string(), known: z.boolean() }),
  z.strictObject({ kind: z.literal("mislukt"), reason: z.enum(readFailures) }),
  /** A page of a list: its links are items of their own by now. */
  z.strictObject({ kind: z.literal("lijst") }),
]);
export type ScanState = z.infer<typeof scanState>;

export const scanItem = z.readonly(
  z.strictObject({
    /** Id of the scan and place in it. */
    id: z.string(),
    scan: z.string(),
    /** Address of the page or file; "" for a file of this computer. */
    url: z.string(),
    /** Words of the link, or the name of the file. */
    label: z.string(),
    state: scanState,
  }),
);
export type ScanItem = z.infer<typeof scanItem>;

export type ScanCounts = { readonly waiting: number; readonly read: number; readonly failed: number };
export type ScanWithCounts = { readonly scan: Scan; readonly counts: ScanCounts };
export type ScanResult =
  { readonly kind: "saved"; readonly scan: Scan } | { readonly kind: "missing" } | StorageFailure;

type NewScan = Pick<Scan, "id" | "title" | "url" | "again"> & {
  readonly links: readonly { readonly url: string; readonly label: string }[];
  /** ISO moment. */
  readonly now: string;
};

const places = 6;
const itemId = (scan: string, at: number): string => `${scan}:${String(at).padStart(places, "0")}`;
const waiting: ScanState = { kind: "wacht", tries: 0 };
const itemRow = (record: ScanItem): ScanItemRow => ({
  id: record.id,
  scan: record.scan,
  state: record.state.kind,
  record,
});

/** Keeps a new job with one item for each link. */
export async function createScan({ id, title, url, again, links, now }: NewScan): Promise<ScanResult> {
  const record: Scan = {
    id,
    title,
    url,
    again,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    status: "loopt",
    waitUntil: null,
  };
  const items = links.map((link, at) => itemRow({ id: itemId(id, at), scan: id, ...link, state: waiting }));
  return guarded(() =>
    database.transaction("rw", database.scans, database.scanItems, async (): Promise<ScanResult> => {
      await putScan(record);
      await database.scanItems.bulkPut(items);
      return { kind: "saved", scan: record };
    }),
  );
}

async function putScan(record: Scan): Promise<void> {
  await database.scans.put({
    id: record.id,
    status: record.status,
    createdAt: record.createdAt,
    record: scan.parse(record),
  });
}

/** Changes a job: stop it, let it go on, or let it wait. */
export async function changeScan(
  id: string,
  change: Partial<Pick<Scan, "status" | "waitUntil">>,
  now: string,
): Promise<ScanResult> {
  return guarded(() =>
    database.transaction("rw", database.scans, async (): Promise<ScanResult> => {
      const old = await readScan(id);
      if (old === undefined) return { kind: "missing" };
      const changed = { ...old, ...change, revision: old.revision + 1, updatedAt: now };
      await putScan(changed);
      return { kind: "saved", scan: changed };
    }),
  );
}

export async function readScan(id: string): Promise<Scan | undefined> {
  return scan.safeParse((await database.scans.get(id))?.record).data;
}

/** Jobs that go on, the oldest first. */
export async function runningScans(): Promise<readonly Scan[]> {
  const rows = await database.scans.where("status").equals("loopt").toArray();
  return readRows(rows, scan).records.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}

const inState = (id: string, state: ScanState["kind"]) => database.scanItems.where("[scan+state]").equals([id, state]);

/** The next items to read, in the order of the list. */
export async function waitingItems(id: string, amount: number): Promise<readonly ScanItem[]> {
  return readRows(await inState(id, "wacht").limit(amount).toArray(), scanItem).records;
}

/** Keeps what became of an item; nothing when its job was removed while it was read. */
export async function settleItem(item: ScanItem, state: ScanState): Promise<void> {
  await database.scanItems
    .where("id")
    .equals(item.id)
    .modify(itemRow({ ...item, state }));
}

const mostPages = 20;
const mostItems = 2_000;

type Found = Pick<PageLinks, "links" | "next">;

/**
 * Adds what a page of the list links to, each stuk once, and the page after it while that brings something new. Doing it
 * twice adds nothing. A job that grows too long ends with an item that says so, whatever was left out.
 */
export async function addLinks(id: string, found: Found): Promise<void> {
  await database.transaction("rw", database.scanItems, async () => {
    const kept = readRows(await database.scanItems.where("scan").equals(id).toArray(), scanItem).records;
    const known = new Set(kept.map(({ url }) => addressKey(url)));
    const unseen = found.links.filter(({ url }) => !known.has(addressKey(url)));
    const room = Math.max(0, mostItems - kept.length);
    const fresh = unseen.slice(0, room).map((link) => ({ ...link, state: waiting }));
    const items = [...fresh, ...lastOf(found, unseen, room, kept)];
    await database.scanItems.bulkPut(
      items.map(({ url, label, state }, at) =>
        itemRow({ id: itemId(id, kept.length + at), scan: id, url, label, state }),
      ),
    );
  });
}

const tooLong = { kind: "mislukt", reason: "lijst-te-lang" } as const satisfies ScanState;

/** The page that comes after, or that the list is too long. */
function lastOf(
  { next }: Found,
  unseen: Found["links"],
  room: number,
  kept: readonly ScanItem[],
): readonly Pick<ScanItem, "url" | "label" | "state">[] {
  if (unseen.length === 0 || kept.some(({ state }) => state.kind === "mislukt" && state.reason === tooLong.reason))
    return [];
  const page = next === null || kept.some(({ url }) => url === next) ? undefined : { url: next, label: nextPage };
  const leftOut = unseen[room];
  const isTooLong = leftOut !== undefined || kept.filter(({ url }) => isListPage(url)).length >= mostPages;
  const rest = page ?? leftOut;
  return rest === undefined ? [] : [{ ...rest, state: isTooLong ? tooLong : waiting }];
}

/** Words for the page of a list that comes after another. */
export const nextPage = "Volgende pagina van de lijst";

/** Whether this is a page that names many stukken, and not one of them. */
export function isListPage(url: string): boolean {
  const kind = addressFrom(url)?.kind;
  return kind === "lijst" || kind === "dossier";
}

/** Puts what failed back in the row and lets the job go on. */
export async function retryScan(id: string, now: string): Promise<ScanResult> {
  return guarded(() =>
    database.transaction("rw", database.scans, database.scanItems, async (): Promise<ScanResult> => {
      const failed = readRows(await inState(id, "mislukt").toArray(), scanItem).records;
      await database.scanItems.bulkPut(failed.map((item) => itemRow({ ...item, state: { kind: "wacht", tries: 0 } })));
      const old = await readScan(id);
      if (old === undefined) return { kind: "missing" };
      const changed: Scan = { ...old, status: "loopt", waitUntil: null, revision: old.revision + 1, updatedAt: now };
      await putScan(changed);
      return { kind: "saved", scan: changed };
    }),
  );
}

/** Removes a job from the list; the stukken that it read stay. */
export async function removeScan(id: string): Promise<{ readonly kind: "removed" } | StorageFailure> {
  return guarded(() =>
    database.transaction("rw", database.scans, database.scanItems, async () => {
      await database.scanItems.where("scan").equals(id).delete();
      await database.scans.delete(id);
      return { kind: "removed" as const };
    }),
  );
}

/** Every job with its counts, the newest first. */
export async function readScans(): Promise<ReadRows<ScanWithCounts>> {
  const { records, unreadable } = readRows(await database.scans.orderBy("createdAt").reverse().toArray(), scan);
  const counted = await Promise.all(
    records.map(async (record) => ({ scan: record, counts: await countsOf(record.id) })),
  );
  return { records: counted, unreadable };
}

async function countsOf(id: string): Promise<ScanCounts> {
  const [waiting, read, failed] = await Promise.all([
    inState(id, "wacht").count(),
    inState(id, "gelezen").count(),
    inState(id, "mislukt").count(),
  ]);
  return { waiting, read, failed };
}

export type FailedItem = ScanItem & { readonly state: { readonly kind: "mislukt"; readonly reason: ReadFailure } };

/** What could not be read, in the order of the list. */
export async function failedItems(id: string): Promise<readonly FailedItem[]> {
  const { records } = readRows(await inState(id, "mislukt").toArray(), scanItem);
  return records.flatMap(({ state, ...rest }) => (state.kind === "mislukt" ? [{ ...rest, state }] : []));
}
