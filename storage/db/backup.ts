import type { Table } from "dexie";
import * as z from "zod/mini";
import type { StorageFailure } from "../result.ts";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";
import { storedTables } from "./tables.ts";

/** What a backup does with one table. */
export type RestoreLine = {
  readonly table: (typeof storedTables)[number]["name"];
  /** Not here yet: these come in. */
  readonly added: readonly unknown[];
  /** Here as well, with another content. */
  readonly changed: readonly unknown[];
  readonly same: number;
  /** Of another version or damaged: left out. */
  readonly unreadable: number;
};

export type RestorePlan = { readonly kind: "ready"; readonly lines: readonly RestoreLine[] };
export type RestoreRefusal = { readonly kind: "refused"; readonly sentence: string };

const refusals = {
  "no-json": "Dit bestand is geen back-up van Sneltoets. Kies het bestand dat u bij ‘Download alles’ kreeg.",
  older: "Deze back-up is gemaakt met een eerdere versie die alleen kan worden bekeken, niet teruggezet.",
  newer: "Deze back-up is gemaakt met een nieuwere versie van Sneltoets. Werk eerst Sneltoets bij.",
} as const;

const refused = (reason: keyof typeof refusals): RestoreRefusal => ({ kind: "refused", sentence: refusals[reason] });

const backup = z.looseObject({ format: z.literal("sneltoets-opslag"), version: z.number() });
const row = z.looseObject({ record: z.unknown() });

/** What putting back this file would change; nothing is written. Settings are not put back. */
export async function planRestore(text: string): Promise<RestorePlan | RestoreRefusal | StorageFailure> {
  const content = backup.safeParse(parsed(text)).data;
  if (content === undefined) return refused("no-json");
  if (content.version !== backupVersion) return refused(content.version < backupVersion ? "older" : "newer");
  return guarded(async (): Promise<RestorePlan> => {
    const lines: RestoreLine[] = [];
    for (const table of storedTables) lines.push(await lineFor(table, content[table.name]));
    return {
      kind: "ready",
      lines: lines.filter(({ added, changed, unreadable }) => added.length + changed.length + unreadable > 0),
    };
  });
}

/** The version of the file that `exportStored` writes: rows as they are. */
export const backupVersion = 2;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type StoredTable = (typeof storedTables)[number];

async function lineFor({ name, schema }: StoredTable, raw: unknown): Promise<RestoreLine> {
  const rows = z.array(z.unknown()).safeParse(raw).data ?? [];
  const table = database.table<unknown, string>(name);
  const keyName = String(table.schema.primKey.keyPath);
  // The row itself goes in, not what parsing made of it: the same row then has the same text.
  const readable = rows.flatMap((one) => {
    const { data } = row.safeParse(one);
    const key = data?.[keyName];
    const isSound = schema.safeParse(data?.record).success && columnsAgree(one, table);
    return typeof key === "string" && isSound ? [{ one: name === "scans" ? paused(one) : one, key }] : [];
  });
  const here = await table.bulkGet(readable.map(({ key }) => key));
  const pairs = readable.map(({ one }, at) => ({ one, old: here[at] }));
  const changed = pairs.filter(({ one, old }) => old !== undefined && JSON.stringify(old) !== JSON.stringify(one));
  const added = pairs.filter(({ old }) => old === undefined);
  return {
    table: name,
    added: added.map(({ one }) => one),
    changed: changed.map(({ one }) => one),
    same: readable.length - added.length - changed.length,
    unreadable: rows.length - readable.length,
  };
}

/** Tables whose rows have an id of their own, made of more than the record's. */
const ownIds: ReadonlySet<string> = new Set(["answers", "contacts"]);

/** A row is found by its columns; one whose columns say something else than its record would be found as another. */
function columnsAgree(one: unknown, { name: table, schema }: Table): boolean {
  const { data } = agreeing.safeParse(one);
  if (data === undefined) return false;
  const inRecord: Readonly<Record<string, unknown>> = { key: data.record.stuk?.key, ...data.record };
  const columns = [schema.primKey, ...schema.indexes].map(({ name }) => name);
  return columns
    .filter((name) => name !== "id" || !ownIds.has(table))
    .every((name) => typeof inRecord[name] !== "string" || inRecord[name] === data[name]);
}

const agreeing = z.looseObject({ record: z.looseObject({ stuk: z.optional(z.looseObject({ key: z.unknown() })) }) });

/** A job that ran when the backup was made does not start by itself on this computer: the user lets it go on. */
function paused(one: unknown): unknown {
  const { data } = running.safeParse(one);
  return data === undefined ? one : { ...data, status: stopped, record: { ...data.record, status: stopped } };
}

const stopped = "gestopt";
const running = z.looseObject({ status: z.literal("loopt"), record: z.looseObject({}) });

/** Puts back what the plan holds, in one transaction. What is here and differs stays, unless `overwrite`. */
export async function restoreStored(
  { lines }: RestorePlan,
  overwrite: boolean,
): Promise<{ readonly kind: "restored"; readonly amount: number } | StorageFailure> {
  return guarded(() =>
    database.transaction("rw", database.tables, async () => {
      let amount = 0;
      for (const { table, added, changed } of lines) {
        const rows = overwrite ? [...added, ...changed] : added;
        await database.table(table).bulkPut(rows);
        amount += rows.length;
      }
      return { kind: "restored" as const, amount };
    }),
  );
}
