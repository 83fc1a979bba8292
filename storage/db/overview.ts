import { Dexie } from "dexie";
import type { StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { settingsAsKept } from "../settings.ts";
import { backupVersion } from "./backup.ts";
import { database } from "./database.ts";
import { readRows } from "./rows.ts";
import { storedTables } from "./tables.ts";

export type StoredCounts = {
  readonly requests: number;
  readonly drafts: number;
  readonly documents: number;
  readonly stukken: number;
  readonly dismissals: number;
  readonly marks: number;
  readonly scans: number;
  readonly answers: number;
  readonly answerDrafts: number;
  readonly judgements: number;
  readonly corrections: number;
  readonly contacts: number;
  readonly knelpunten: number;
};

/** Rows looked at between two moments in which a page can draw: the texts of ten thousand stukken are a lot. */
const atOnce = 200;

type StoredTable = (typeof storedTables)[number];
type Row = { readonly record: unknown };
type Unreadable = { readonly table: string; readonly row: unknown };

async function* unreadableIn({ name, schema }: StoredTable): AsyncGenerator<Unreadable> {
  const table = database.table<Row, string>(name);
  const keyOf = String(table.schema.primKey.keyPath);
  for (let after: unknown = Dexie.minKey, isLast = false; !isLast;) {
    const rows = await table.where(":id").above(after).limit(atOnce).toArray();
    for (const row of readRows<unknown>(rows, schema).unreadable) yield { table: name, row };
    isLast = rows.length < atOnce;
    after = Dexie.getByKeyPath(rows.at(-1) ?? {}, keyOf);
  }
}

/** Every row that cannot be read, as it is: in place, then those put aside. */
async function* unreadableRows(): AsyncGenerator<Unreadable> {
  for (const table of storedTables) yield* unreadableIn(table);
  for (const { table, row } of await database.aside.toArray()) yield { table, row };
}

async function allUnreadable(): Promise<readonly Unreadable[]> {
  const found: Unreadable[] = [];
  for await (const one of unreadableRows()) found.push(one);
  return found;
}

/** Number of records that do not parse, in place or put aside. Reads everything; stops early when `signal` says so. */
export async function countUnreadable(signal?: AbortSignal): Promise<number> {
  let amount = 0;
  for await (const _ of unreadableRows()) {
    if (signal?.aborted === true) break;
    amount += 1;
  }
  return amount;
}

/** How much is kept, for the options page. */
export async function readCounts(): Promise<StoredCounts> {
  return {
    requests: await database.requests.count(),
    drafts: await database.drafts.count(),
    documents: await database.documents.count(),
    dismissals: await database.dismissals.count(),
    stukken: await database.stukken.count(),
    marks: await database.marks.count(),
    scans: await database.scans.count(),
    answers: await database.answers.count(),
    answerDrafts: await database.answerDrafts.count(),
    judgements: await database.judgements.count(),
    corrections: await database.corrections.count(),
    contacts: await database.contacts.count(),
    knelpunten: await database.knelpunten.count(),
  };
}

/** Everything that is kept as one JSON text, readable or not, so that the user can take it along before wiping. */
export async function exportStored(): Promise<{ readonly kind: "ready"; readonly content: string } | StorageFailure> {
  return guarded(async () => {
    const content: Record<string, unknown> = { format: "sneltoets-opslag", version: backupVersion };
    for (const { name } of storedTables) content[name] = await database.table(name).toArray();
    content["settings"] = await settingsAsKept();
    content["unreadable"] = await allUnreadable();
    return { kind: "ready" as const, content: `${JSON.stringify(content, null, 2)}\n` };
  });
}

/** Only what could not be read, as JSON for the "Exporteer" button beside that message. */
export async function exportUnreadable(): Promise<
  { readonly kind: "ready"; readonly content: string } | StorageFailure
> {
  return guarded(async () => ({
    kind: "ready" as const,
    content: `${JSON.stringify(await allUnreadable(), null, 2)}\n`,
  }));
}

/** Removes every row of every table, readable or not. Cannot be undone. */
export async function wipeStored(): Promise<{ readonly kind: "wiped" } | StorageFailure> {
  return guarded(async () => {
    await database.transaction("rw", database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
    return { kind: "wiped" as const };
  });
}
