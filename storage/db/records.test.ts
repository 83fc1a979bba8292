import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { aDraft, aRequest, countsOf } from "../fixtures.ts";
import { textHash } from "../text-hash.ts";
import { database } from "./database.ts";
import { dismiss, undismiss } from "./dismiss.ts";
import { dismissalOf, readDismissals, type Dismissal } from "./dismissals.ts";
import { cachedDocument, cacheDocument, cacheSize } from "./documents.ts";
import { readDrafts, removeDraft, saveDraft } from "./drafts.ts";
import { exportStored, countUnreadable, exportUnreadable, readCounts, wipeStored } from "./overview.ts";
import { writeSetting } from "../settings.ts";
import { saveRequest } from "./requests.ts";

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

const at = "2026-11-24T09:30:00.000Z";
const here: Dismissal = {
  scope: "document",
  documentKey: "a/1",
  findingKey: "uitzondering:in afwijking",
  rule: "uitzondering",
  at,
};
const everywhere: Dismissal = { scope: "rule", rule: "termijn", at };

describe("dismissals", () => {
  it("of a document count there, those of a rule everywhere", async () => {
    await dismiss(here);
    await dismiss(everywhere);
    expect((await readDismissals("a/1")).records).toEqual(expect.arrayContaining([here, everywhere]));
    expect((await readDismissals("a/2")).records).toEqual([everywhere]);
  });

  it("done twice are one, and are undone at once", async () => {
    await dismiss(here);
    await dismiss({ ...here, at: "2026-11-25T09:30:00.000Z" });
    expect(await database.dismissals.count()).toBe(1);
    await undismiss(here);
    expect((await readDismissals("a/1")).records).toEqual([]);
  });

  it("keep apart keys that look alike when written together", async () => {
    await dismiss({ ...here, documentKey: "a", findingKey: "b|c" });
    await dismiss({ ...here, documentKey: "a|b", findingKey: "c" });
    expect(await database.dismissals.count()).toBe(2);
  });

  it("tell which one hides a finding", () => {
    const both = [here, everywhere];
    expect(dismissalOf(both, { rule: "uitzondering", findingKey: "uitzondering:in afwijking" })).toBe(here);
    expect(dismissalOf(both, { rule: "termijn", findingKey: "termijn:iets" })).toBe(everywhere);
    expect(dismissalOf(both, { rule: "uitzondering", findingKey: "uitzondering:tenzij" })).toBeUndefined();
  });

  it("put an unreadable one aside before taking its place", async () => {
    const strange = { id: JSON.stringify(["termijn"]), documentKey: "", record: { from: "later" } };
    await database.dismissals.put(strange);
    await dismiss(everywhere);
    expect(await database.aside.toArray()).toMatchObject([{ table: "dismissals", row: strange }]);
  });
});

describe("drafts", () => {
  it("are kept with a revision, latest change first", async () => {
    await saveDraft(aDraft());
    await saveDraft(aDraft({ id: "concept-2", updatedAt: "2026-11-25T09:30:00.000Z" }));
    expect((await readDrafts()).records.map(({ id, revision }) => [id, revision])).toEqual([
      ["concept-2", 1],
      ["concept-1", 1],
    ]);
  });

  it("do not overwrite what another window saved", async () => {
    await saveDraft(aDraft({ text: "hun tekst" }));
    expect(await saveDraft(aDraft({ text: "mijn tekst" }))).toMatchObject({
      kind: "conflict",
      stored: { text: "hun tekst" },
    });
  });

  it("leave nothing when removed, and come back with the record", async () => {
    await saveDraft(aDraft());
    const removed = await removeDraft("concept-1");
    expect(await database.drafts.count()).toBe(0);
    if (removed.kind !== "removed") throw new Error(removed.kind);
    expect((await saveDraft({ ...removed.record, revision: 0 })).kind).toBe("saved");
  });

  it("that cannot be read stay", async () => {
    const strange = { id: "concept-1", updatedAt: at, record: 7 };
    await database.drafts.put(strange);
    expect(await saveDraft(aDraft())).toMatchObject({ kind: "conflict", stored: null });
    expect(await removeDraft("concept-1")).toEqual({ kind: "missing" });
    expect(await readDrafts()).toEqual({ records: [], unreadable: [strange] });
  });
});

describe("the cache of fetched documents", () => {
  const text = { key: "2026D99002", text: "Artikel I vervalt.", source: "docx" as const, fetchedAt: at };

  it("gives back the text with its hash", async () => {
    await cacheDocument(text);
    expect(await cachedDocument("2026D99002")).toEqual({ ...text, hash: await textHash(text.text) });
  });

  it("knows nothing of a document it never kept, or cannot read", async () => {
    await database.documents.put({ key: "oud", fetchedAt: at, record: "x" });
    expect([await cachedDocument("onbekend"), await cachedDocument("oud")]).toEqual([undefined, undefined]);
  });

  it("forgets the longest ago fetched when it is full", async () => {
    const row = (nth: number): { key: string; fetchedAt: string; record: unknown } => {
      const fetchedAt = `2026-01-01T00:00:00.${String(nth).padStart(3, "0")}Z`;
      return { key: `d${nth}`, fetchedAt, record: { ...text, key: `d${nth}`, fetchedAt, hash: "" } };
    };
    await database.documents.bulkPut(Array.from({ length: cacheSize }, (_, nth) => row(nth)));
    await cacheDocument(text);
    expect(await database.documents.count()).toBe(cacheSize);
    expect([(await cachedDocument("d0"))?.key, (await cachedDocument("d1"))?.key]).toEqual([undefined, "d1"]);
  });

  it("is empty when there is no storage", async () => {
    database.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("privé", "SecurityError");
    });
    expect(await cachedDocument("2026D99002")).toBeUndefined();
    expect((await cacheDocument(text)).kind).toBe("unavailable");
    open.mockRestore();
  });
});

describe("the hash of a text", () => {
  it("is SHA-256 in hexadecimal digits", async () => {
    expect(await textHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

async function fill(): Promise<void> {
  await saveRequest(aRequest());
  await saveDraft(aDraft());
  await dismiss(here);
  await cacheDocument({ key: "2026D99002", text: "t", source: "pdf", fetchedAt: at });
  await database.requests.put({ id: "vreemd", key: "", status: "", due: "", record: { from: "later" } });
  await database.aside.add({ table: "drafts", row: { from: "earlier" } });
}

describe("everything together", () => {
  it("is counted, the unreadable included", async () => {
    await fill();
    expect(await readCounts()).toEqual(countsOf({ requests: 2, drafts: 1, documents: 1, dismissals: 1 }));
    expect(await countUnreadable()).toBe(2);
  });

  it("can be taken along, settings and the unreadable as they are", async () => {
    await fill();
    await writeSetting("term", "spoed");
    const all = await exportStored();
    if (all.kind !== "ready") throw new Error(all.kind);
    expect(JSON.parse(all.content)).toMatchObject({
      format: "sneltoets-opslag",
      version: 2,
      requests: expect.arrayContaining([expect.objectContaining({ record: aRequest({ revision: 1 }) })]),
      drafts: [{ record: aDraft({ revision: 1 }) }],
      dismissals: [{ record: here }],
      settings: { term: "spoed", aside: [] },
      unreadable: [
        { table: "requests", row: { id: "vreemd", record: { from: "later" } } },
        { table: "drafts", row: { from: "earlier" } },
      ],
    });
    const strange = await exportUnreadable();
    expect(strange.kind === "ready" && JSON.parse(strange.content)).toHaveLength(2);
  });

  it("can be wiped", async () => {
    await fill();
    expect(await wipeStored()).toEqual({ kind: "wiped" });
    expect(await readCounts()).toEqual(countsOf({}));
  });
});
