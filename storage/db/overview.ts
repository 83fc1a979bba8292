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
  /** Records that do not parse, in place or put aside; never removed by themselves. */
  readonly unreadable: number;
};

const rowsOf = (name: string): PromiseLike<readonly { readonly record: unknown }[]> =>
  database.table<{ readonly record: unknown }>(name).toArray();

/** Every row that cannot be read, as it is. */
async function unreadableRows(): Promise<readonly { readonly table: string; readonly row: unknown }[]> {
  const inPlace = await Promise.all(
    storedTables.map(async ({ name, schema }) =>
      readRows<unknown>(await rowsOf(name), schema).unreadable.map((row) => ({ table: name, row })),
    ),
  );
  const aside = (await database.aside.toArray()).map(({ table, row }) => ({ table, row }));
  return [...inPlace.flat(), ...aside];
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
    unreadable: (await unreadableRows()).length,
  };
}

/** Everything that is kept as one JSON text, readable or not, so that the user can take it along before wiping. */
export async function exportStored(): Promise<{ readonly kind: "ready"; readonly content: string } | StorageFailure> {
  return guarded(async () => {
    const content: Record<string, unknown> = { format: "sneltoets-opslag", version: backupVersion };
    for (const { name } of storedTables) content[name] = await rowsOf(name);
    content["settings"] = await settingsAsKept();
    content["unreadable"] = await unreadableRows();
    return { kind: "ready" as const, content: `${JSON.stringify(content, null, 2)}\n` };
  });
}

/** Only what could not be read, as JSON for the "Exporteer" button beside that message. */
export async function exportUnreadable(): Promise<
  { readonly kind: "ready"; readonly content: string } | StorageFailure
> {
  return guarded(async () => ({
    kind: "ready" as const,
    content: `${JSON.stringify(await unreadableRows(), null, 2)}\n`,
  }));
}

/** Removes every row of every table, readable or not. Cannot be undone. */
export async function wipeStored(): Promise<{ readonly kind: "wiped" } | StorageFailure> {
  return guarded(async () => {
    await database.transaction("rw", database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
    return { kind: "wiped" as const };
  });
}
