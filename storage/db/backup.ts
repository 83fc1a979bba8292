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
    return typeof key === "string" && schema.safeParse(data?.record).success ? [{ one, key }] : [];
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
