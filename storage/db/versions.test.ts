import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { Dexie } from "dexie";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { aKnelpunt, countsOf } from "../fixtures.ts";
import { readAnswerDrafts, saveAnswerDraft } from "./answer-drafts.ts";
import { readAnswers } from "./answers.ts";
import { readContacts } from "./contacts.ts";
import { database, databaseName } from "./database.ts";
import { undismiss } from "./dismiss.ts";
import { readDismissals } from "./dismissals.ts";
import { cachedDocument } from "./documents.ts";
import { readDrafts } from "./drafts.ts";
import { saveKnelpunt } from "./knelpunten.ts";
import { readMarks } from "./marks.ts";
import { countUnreadable, readCounts } from "./overview.ts";
import { readRequests, saveRequest } from "./requests.ts";
import { readStukken } from "./stukken.ts";

const dumpShape = z.strictObject({
  version: z.number(),
  stores: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});
type Dump = z.infer<typeof dumpShape>;

// Frozen: what each version wrote on people's computers. Never edit one to make a test pass.
const frozen = (name: string): Dump =>
  dumpShape.parse(JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")));
const dump = frozen("v1.dump.json");
const fourth = frozen("v4.dump.json");

/** Writes a dump the way its version did: with its own store definitions, not with today's. */
async function restoreDump({ version, stores, rows }: Dump): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie(databaseName);
  old.version(version).stores(stores);
  for (const [table, kept] of Object.entries(rows)) await old.table(table).bulkAdd(kept);
  old.close();
}

/** Today's stores as those of a dump name theirs. */
function storesNow(): ReadonlyMap<string, string> {
  return new Map(
    database.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(", "),
    ]),
  );
}

describe("a database of version 1", () => {
  beforeEach(async () => restoreDump(dump));

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
    expect(await readCounts()).toEqual(countsOf({ requests: 2, drafts: 1, documents: 1, dismissals: 2 }));
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
    expect(database.verno).toBe(5);
    expect(Object.keys(dump.stores).map((name) => [name, storesNow().get(name)])).toEqual(Object.entries(dump.stores));
  });
});

describe("a database of version 4", () => {
  beforeEach(async () => restoreDump(fourth));

  it("opens with every record, those of answers without what they had not yet", async () => {
    const { records } = await readRequests();
    expect(records).toMatchObject([{ assignedTo: "Fatima", ownDays: 8, steps: [{ kind: "uitgezet" }] }]);
    expect((await readAnswers()).records.map(({ id, basis }) => [id, basis])).toEqual([["antwoord-1", undefined]]);
    expect((await readAnswerDrafts()).records).toMatchObject([
      { notes: "Alleen voor collega's", basis: { keuzen: [] }, beroepen: { keuzen: [] }, passedOver: [] },
    ]);
    expect((await readContacts()).records.map(({ id }) => id)).toEqual(["uwv"]);
    expect((await readMarks()).records.map(({ note }) => note)).toEqual(["navragen"]);
    expect((await readStukken(["99123-VIII/12"])).map(({ text }) => text)).toEqual([
      "Artikel I\nIn artikel 4 vervalt het tweede lid.",
    ]);
    expect(await readCounts()).toMatchObject({
      judgements: 1,
      corrections: 1,
      dismissals: 1,
      drafts: 1,
      knelpunten: 0,
    });
    expect(await countUnreadable()).toBe(0);
  });

  it("can be gone on with: an answer of then is saved, and a knelpunt has a place", async () => {
    const [draft] = (await readAnswerDrafts()).records;
    if (draft === undefined) throw new Error("not read");
    expect(await saveAnswerDraft(draft)).toMatchObject({ kind: "saved", record: { revision: draft.revision + 1 } });
    expect(await saveKnelpunt(aKnelpunt())).toMatchObject({ kind: "saved" });
  });

  it("keeps its own stores in today's version", async () => {
    await database.open();
    expect(Object.keys(fourth.stores).map((name) => [name, storesNow().get(name)])).toEqual(
      Object.entries(fourth.stores),
    );
  });
});
