import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { Dexie } from "dexie";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { database, databaseName } from "./database.ts";
import { undismiss } from "./dismiss.ts";
import { readDismissals } from "./dismissals.ts";
import { cachedDocument } from "./documents.ts";
import { readDrafts } from "./drafts.ts";
import { countUnreadable, readCounts } from "./overview.ts";
import { readRequests, saveRequest } from "./requests.ts";

// Frozen: what version 1 wrote on people's computers. Never edit it to make a test pass.
const dump = z
  .strictObject({
    version: z.number(),
    stores: z.record(z.string(), z.string()),
    rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  })
  .parse(JSON.parse(readFileSync(new URL("v1.dump.json", import.meta.url), "utf8")));

/** Writes the dump the way that version did: with its own store definitions, not with today's. */
async function restoreDump(): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie(databaseName);
  old.version(dump.version).stores(dump.stores);
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkAdd(rows);
  old.close();
}

describe("a database of version 1", () => {
  beforeEach(restoreDump);

  it("opens with every readable record, and counts the one that is not", async () => {
    const { records, unreadable } = await readRequests("99123-VIII/12");
    expect(records.map(({ aim, status }) => [aim, status.kind])).toEqual([["Jongeren lezen meer.", "beantwoord"]]);
    expect(unreadable).toEqual(dump.rows["requests"]?.slice(1));
    expect((await readDrafts()).records.map(({ title }) => title)).toEqual(["Concept over leesgeld"]);
    expect((await cachedDocument("2026D99002"))?.text).toBe("Artikel I vervalt.");
    expect((await readDismissals("99123-VIII/12")).records.map(({ rule }) => rule)).toEqual([
      "termijn",
      "uitzondering",
    ]);
    expect(await readCounts()).toEqual({
      requests: 2,
      drafts: 1,
      documents: 1,
      dismissals: 2,
      stukken: 0,
      marks: 0,
      scans: 0,
      answers: 0,
      answerDrafts: 0,
      judgements: 0,
      corrections: 0,
      contacts: 0,
    });
    expect(await countUnreadable()).toBe(2);
  });

  it("can be gone on with: saved, and dismissals undone under the ids of then", async () => {
    const [request] = (await readRequests("99123-VIII/12")).records;
    if (request === undefined) throw new Error("not read");
    expect(await saveRequest({ ...request, aim: "Verder" })).toMatchObject({ kind: "saved", record: { revision: 5 } });
    for (const one of (await readDismissals("99123-VIII/12")).records) await undismiss(one);
    expect((await readDismissals("99123-VIII/12")).records).toEqual([]);
  });

  it("keeps its own stores in today's version", async () => {
    await database.open();
    const stores = new Map(
      database.tables.map(({ name, schema }) => [
        name,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(", "),
      ]),
    );
    expect(database.verno).toBe(4);
    expect(Object.keys(dump.stores).map((name) => [name, stores.get(name)])).toEqual(Object.entries(dump.stores));
  });
});
