import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkText, longestNote, workRowFrom, type WorkRow } from "@/rules";
import type { Stored } from "../result.ts";
import { database } from "./database.ts";
import { changeMarks, readMarks, restoreMarks } from "./marks.ts";
import {
  addLinks,
  changeScan,
  createScan,
  failedItems,
  readScan,
  readScans,
  removeScan,
  retryScan,
  runningScans,
  settleItem,
  waitingItems,
} from "./scans.ts";
import { beginWorkRows, followWorkRows } from "./follow-work-rows.ts";
import { putWorkRows } from "./work-rows.ts";
import { keepChangedLines, keepSnapshot, worthKeeping } from "./work-snapshot.ts";

const now = "2026-11-24T09:30:00.000Z";
const later = "2026-11-24T09:40:00.000Z";

beforeEach(() => database.delete({ disableAutoOpen: false }));

const row = (key: string, changes: Partial<WorkRow> = {}): WorkRow => ({
  ...workRowFrom(checkText("Artikel I vervalt."), {
    key,
    url: key,
    source: "tekst",
    hash: "0",
    readAt: now,
    checkedWith: "0.1.0",
  }),
  ...changes,
});

describe("lines of the werkvoorraad", () => {
  it("are followed: what is there, what comes, what changes and what goes", async () => {
    await putWorkRows([row("a"), row("b")]);
    const shown: Stored<readonly WorkRow[]>[] = [];
    const stop = followWorkRows((rows) => shown.push(rows));
    const keys = () => {
      const last = shown.at(-1);
      return last?.kind === "ready" ? last.value.map(({ key, version }) => `${key} ${version}`) : last?.kind;
    };
    await vi.waitFor(() => expect(keys()).toEqual(["a onbekend", "b onbekend"]));
    await putWorkRows([row("c"), row("a", { version: "gewijzigd" })]);
    await vi.waitFor(() => expect(keys()).toEqual(["a gewijzigd", "b onbekend", "c onbekend"]));
    await database.workRows.delete("b");
    await vi.waitFor(() => expect(keys()).toEqual(["a gewijzigd", "c onbekend"]));
    stop();
  });

  it("of another shape are left out until they are made anew", async () => {
    await putWorkRows([row("a")]);
    await database.workRows.put({ key: "b", dossier: "", address: "", changedAt: now, shape: 0, record: "{}" });
    const shown: Stored<readonly WorkRow[]>[] = [];
    const stop = followWorkRows((rows) => shown.push(rows));
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ kind: "ready", value: [{ key: "a" }] }));
    await putWorkRows([row("b")]);
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ value: [{ key: "a" }, { key: "b" }] }));
    stop();
  });
});

const keysShown = async () => {
  const shown: Stored<readonly WorkRow[]>[] = [];
  const stop = followWorkRows((rows) => shown.push(rows));
  await vi.waitFor(() => expect(shown).not.toEqual([]));
  stop();
  const [first] = shown;
  return first?.kind === "ready" ? first.value.map(({ key, version }) => `${key} ${version}`) : first?.kind;
};
const lastMoment = async () => (await database.workRows.orderBy("changedAt").last())?.changedAt ?? "";

describe("lines that were kept together", () => {
  const go = new AbortController().signal;
  const keepAll = async (rows: readonly WorkRow[]) => {
    await putWorkRows(rows);
    await keepSnapshot({ rows, last: await lastMoment() }, go);
  };

  it("are completed with what came and changed since", async () => {
    await keepAll([row("a"), row("b")]);
    await putWorkRows([row("b", { version: "gewijzigd" }), row("c")]);
    expect(await keysShown()).toEqual(["a onbekend", "b gewijzigd", "c onbekend"]);
  });

  it("are left for what is there when some are gone", async () => {
    await keepAll([row("a"), row("b")]);
    await database.workRows.delete("a");
    await putWorkRows([row("c")]);
    expect(await keysShown()).toEqual(["b onbekend", "c onbekend"]);
  });

  it("do not matter when they are damaged or of another shape", async () => {
    await keepAll([row("a")]);
    const [id = ""] = await database.workSnapshots.toCollection().primaryKeys();
    for (const damaged of ["[{", "{}", '{"key":{"values":["a"]},"kind":{"values":[]}}']) {
      await database.workSnapshots.update(id, { parts: [damaged] });
      expect(await keysShown()).toEqual(["a onbekend"]);
    }
    for (const other of ["alle", id.replace("/", "/0")]) {
      await database.workSnapshots.clear();
      await database.workSnapshots.put({ id: other, shape: 0, last: later, parts: ["[]"] });
      expect(await keysShown()).toEqual(["a onbekend"]);
    }
    await keepAll([row("b")]);
    expect(await database.workSnapshots.count()).toBe(1);
  });

  it("are read one by one when the later of two snapshots is damaged, so that no line is shown as it was", async () => {
    const many = Array.from({ length: worthKeeping }, (_, nr) => row(`${nr}`));
    await keepAll(many);
    await putWorkRows(many.map((one) => ({ ...one, version: "gewijzigd" as const })));
    await keepChangedLines();
    const [, later = ""] = await database.workSnapshots.toCollection().primaryKeys();
    await database.workSnapshots.update(later, { parts: ["[{"] });
    expect(new Set(await keysShown())).toEqual(new Set(many.map(({ key }) => `${key} gewijzigd`)));
  });

  it("are read again by whoever follows them after a reading that failed", async () => {
    await keepAll([row("a")]);
    const reading = vi.spyOn(database.workSnapshots, "where").mockImplementation(() => {
      throw new DOMException("privé", "SecurityError");
    });
    beginWorkRows();
    expect(await keysShown()).toBe("unavailable");
    reading.mockRestore();
    expect(await keysShown()).toEqual(["a onbekend"]);
  });

  it("are kept by whoever reads many while the werkvoorraad is closed, each time only what changed", async () => {
    const many = Array.from({ length: worthKeeping }, (_, nr) => row(`${nr}`));
    await putWorkRows(many.slice(1));
    await keepChangedLines();
    expect(await database.workSnapshots.count(), "too few").toBe(0);
    await putWorkRows(many.slice(0, 1));
    await keepChangedLines();
    await putWorkRows(many.map((one) => ({ ...one, version: "gewijzigd" as const })));
    await keepChangedLines();
    await keepChangedLines();
    expect(await database.workSnapshots.count()).toBe(2);
    const reads = vi.spyOn(database.workRows, "toArray");
    expect(new Set(await keysShown())).toEqual(new Set(many.map(({ key }) => `${key} gewijzigd`)));
    expect(reads, "line by line").not.toHaveBeenCalled();
    reads.mockRestore();
  });

  it("are not kept while one of them has to be made anew", async () => {
    await putWorkRows(Array.from({ length: worthKeeping }, (_, nr) => row(`${nr}`)));
    await database.workRows.update("7", { shape: 0 });
    await keepChangedLines();
    expect(await database.workSnapshots.count()).toBe(0);
  });

  it("miss nothing when the clock was put back", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-24T12:00:00.000Z"), toFake: ["Date"] });
    await keepAll([row("a")]);
    vi.setSystemTime(new Date("2026-11-24T09:00:00.000Z"));
    await putWorkRows([row("a", { version: "gewijzigd" })]);
    expect(await keysShown()).toEqual(["a gewijzigd"]);
    vi.useRealTimers();
  });
});

describe("marks", () => {
  it("change together and come back as they were", async () => {
    await changeMarks(["a"], { status: "gevraagd", note: "gebeld" }, now);
    const result = await changeMarks(["a", "b"], { status: "niet-nodig" }, later);
    expect((await readMarks()).records.map(({ key, status, note }) => [key, status, note])).toEqual([
      ["a", "niet-nodig", "gebeld"],
      ["b", "niet-nodig", ""],
    ]);
    if (result.kind !== "saved") throw new Error(result.sentence);
    await restoreMarks(result.before);
    expect((await readMarks()).records.map(({ key, status, updatedAt }) => [key, status, updatedAt])).toEqual([
      ["a", "gevraagd", now],
    ]);
  });

  it("that were changed again since are not undone", async () => {
    const result = await changeMarks(["a", "b"], { status: "niet-nodig" }, now);
    await changeMarks(["a"], { note: "gebeld" }, later);
    if (result.kind !== "saved") throw new Error(result.sentence);
    await restoreMarks(result.before);
    expect((await readMarks()).records.map(({ key, status, note }) => [key, status, note])).toEqual([
      ["a", "niet-nodig", "gebeld"],
    ]);
  });

  it("with a note that is too long are not written, so that what was kept stays readable", async () => {
    await changeMarks(["a"], { status: "gevraagd" }, now);
    await expect(changeMarks(["a"], { note: "x".repeat(longestNote + 1) }, later)).rejects.toThrow("too_big");
    expect((await readMarks()).records.map(({ key, status }) => [key, status])).toEqual([["a", "gevraagd"]]);
  });

  it("that cannot be read are put aside before another takes their place", async () => {
    await database.marks.put({ key: "a", updatedAt: now, record: { status: "weg" } });
    await changeMarks(["a"], { status: "gevraagd" }, now);
    expect((await readMarks()).records).toHaveLength(1);
    expect(await database.aside.toArray()).toMatchObject([{ table: "marks", row: { record: { status: "weg" } } }]);
  });
});

const listUrl = (page: number) => `https://www.tweedekamer.nl/kamerstukken/moties?page=${page}`;
const motion = (nr: number) => ({
  url: `https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2026Z${nr}&did=2026D${nr}`,
  label: "",
});

describe("a job that reads many stukken", () => {
  const links = ["1", "2", "3"].map((nr) => ({ url: `https://www.tweedekamer.nl/${nr}`, label: `nr. ${nr}` }));
  const start = () => createScan({ id: "s", title: "Amendementen", url: "", again: false, links, now });

  it("hands out what waits, in order, and never what is settled", async () => {
    await start();
    const [first, second] = await waitingItems("s", 2);
    if (first === undefined || second === undefined) throw new Error("niets te lezen");
    await settleItem(first, { kind: "gelezen", key: "99430/1", known: false });
    await settleItem(second, { kind: "mislukt", reason: "pdf-kapot" });
    expect((await waitingItems("s", 9)).map(({ label }) => label)).toEqual(["nr. 3"]);
    expect((await readScans()).records.map(({ counts }) => counts)).toEqual([{ waiting: 1, read: 1, failed: 1 }]);
    expect((await failedItems("s")).map(({ label, state }) => [label, state.reason])).toEqual([["nr. 2", "pdf-kapot"]]);
  });

  it("stops, goes on, and tries again what failed", async () => {
    await start();
    await changeScan("s", { status: "gestopt" }, later);
    expect(await runningScans()).toEqual([]);
    const [first] = await waitingItems("s", 1);
    if (first === undefined) throw new Error("niets te lezen");
    await settleItem(first, { kind: "mislukt", reason: "offline" });
    await retryScan("s", later);
    expect((await runningScans()).map(({ id, revision }) => [id, revision])).toEqual([["s", 3]]);
    expect(await waitingItems("s", 9)).toHaveLength(3);
  });

  it("goes with its items when it is removed, also those that are being read", async () => {
    await start();
    const [first] = await waitingItems("s", 1);
    if (first === undefined) throw new Error("niets te lezen");
    await removeScan("s");
    await settleItem(first, { kind: "gelezen", key: "99430/1", known: false });
    expect([await readScan("s"), await database.scanItems.count()]).toEqual([undefined, 0]);
    expect(await changeScan("s", { status: "klaar" }, later)).toEqual({ kind: "missing" });
  });

  it("takes from the pages of a list each stuk once, and ends with a page that brings nothing new", async () => {
    await start();
    const page = { links: [motion(99_001), motion(99_002)], next: listUrl(2) };
    await addLinks("s", page);
    await addLinks("s", page);
    await addLinks("s", { links: [motion(99_002)], next: listUrl(3) });
    const urls = (await waitingItems("s", 99)).map(({ url }) => url);
    expect(urls.slice(3)).toEqual([motion(99_001).url, motion(99_002).url, listUrl(2)]);
  });

  it("says that a list is too long after twenty pages", async () => {
    await start();
    for (let page = 1; page <= 21; page += 1) {
      await addLinks("s", { links: [motion(99_000 + page)], next: listUrl(page + 1) });
    }
    expect((await failedItems("s")).map(({ url, state }) => [url, state.reason])).toEqual([
      [listUrl(22), "lijst-te-lang"],
    ]);
  });
});
