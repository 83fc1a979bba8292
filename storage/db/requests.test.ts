import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aRequest } from "../fixtures.ts";
import { failureSentences } from "../result.ts";
import { database } from "./database.ts";
import { readRequest, readRequests, removeRequest, requestWriter, restoreRequest, saveRequest } from "./requests.ts";

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const saved = async (...asked: Parameters<typeof saveRequest>): ReturnType<typeof readRequest> => {
  await saveRequest(...asked);
  return readRequest(asked[0].id);
};

describe("saving a request", () => {
  it("keeps it under the next revision", async () => {
    expect(await saveRequest(aRequest())).toEqual({ kind: "saved", record: aRequest({ revision: 1 }) });
    expect((await readRequest("verzoek-1")).record).toEqual(aRequest({ revision: 1 }));
  });

  it("keeps what can be searched beside it", async () => {
    await saveRequest(aRequest());
    expect(await database.requests.get("verzoek-1")).toMatchObject({
      key: "99123-VIII/12",
      status: "concept",
      due: "2026-12-01",
    });
  });

  it("refuses a revision that is not the kept one, and shows what is there", async () => {
    const first = await saveRequest(aRequest());
    if (first.kind !== "saved") throw new Error(first.kind);
    await saveRequest({ ...first.record, aim: "van het andere venster" });
    const late = await saveRequest({ ...first.record, aim: "van dit venster" });
    expect(late).toMatchObject({ kind: "conflict", stored: { aim: "van het andere venster", revision: 2 } });
    expect((await readRequest("verzoek-1")).record?.aim).toBe("van het andere venster");
  });

  it("refuses a new request under an id that is in use", async () => {
    await saveRequest(aRequest());
    expect((await saveRequest(aRequest())).kind).toBe("conflict");
  });

  it("does not bring back what another window removed", async () => {
    const first = await saveRequest(aRequest());
    await removeRequest("verzoek-1");
    if (first.kind !== "saved") throw new Error(first.kind);
    expect(await saveRequest(first.record)).toMatchObject({ kind: "conflict", stored: null });
    expect((await readRequests()).records).toEqual([]);
  });

  it("lets exactly one of many saves at the same moment win", async () => {
    const results = await Promise.all(Array.from({ length: 8 }, (_, nth) => saveRequest(aRequest({ aim: `${nth}` }))));
    expect(results.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => "conflict"),
      "saved",
    ]);
  });

  it("is a bug, not a state, when the request is not valid", async () => {
    await expect(saveRequest(aRequest({ voteDate: "morgen" }))).rejects.toThrow("voteDate");
    expect((await readRequests()).records).toEqual([]);
  });
});

describe("when the browser does not keep it", () => {
  it("says that the disk is full", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("vol", "QuotaExceededError");
    });
    expect(await saveRequest(aRequest())).toEqual({ kind: "full", sentence: failureSentences.full });
  });

  it("says that keeping is not allowed here, and works again when it is", async () => {
    database.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("privé", "SecurityError");
    });
    expect(await saveRequest(aRequest())).toEqual({ kind: "unavailable", sentence: failureSentences.unavailable });
    open.mockRestore();
    expect((await saveRequest(aRequest())).kind).toBe("saved");
  });

  it("does not hide any other error", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("kapot", "DataCloneError");
    });
    await expect(saveRequest(aRequest())).rejects.toThrow("kapot");
  });
});

describe("removing a request", () => {
  it("leaves nothing of it, and hands it back to undo that", async () => {
    await saveRequest(aRequest());
    const removed = await removeRequest("verzoek-1");
    expect(await database.requests.count()).toBe(0);
    if (removed.kind !== "removed") throw new Error(removed.kind);
    expect(await restoreRequest(removed.record)).toEqual({ kind: "saved", record: aRequest({ revision: 2 }) });
    expect((await readRequest("verzoek-1")).record).toEqual(aRequest({ revision: 2 }));
  });

  it("does not restore over another request", async () => {
    const first = await saved(aRequest());
    if (first.record === null) throw new Error("not saved");
    expect(await restoreRequest(first.record)).toMatchObject({ kind: "conflict", stored: { id: "verzoek-1" } });
  });

  it("says when there is none", async () => {
    expect(await removeRequest("onbekend")).toEqual({ kind: "missing" });
  });
});

describe("reading requests", () => {
  it("gives those of one document, latest change first", async () => {
    const { stuk } = aRequest();
    await saveRequest(aRequest({ id: "oud" }));
    await saveRequest(aRequest({ id: "nieuw", updatedAt: "2026-11-25T09:30:00.000Z" }));
    await saveRequest(aRequest({ id: "ander", stuk: { ...stuk, key: "99123-VIII/13" } }));
    expect((await readRequests("99123-VIII/12")).records.map(({ id }) => id)).toEqual(["nieuw", "oud"]);
    expect((await readRequests()).records).toHaveLength(3);
  });

  it("keeps a record that it cannot read, counts it, and never writes over it", async () => {
    const strange = { id: "verzoek-1", key: "99123-VIII/12", status: "concept", due: "", record: { from: "later" } };
    await database.requests.put(strange);
    await saveRequest(aRequest({ id: "goed" }));
    const { records, unreadable } = await readRequests("99123-VIII/12");
    expect([records.map(({ id }) => id), unreadable]).toEqual([["goed"], [strange]]);
    expect(await saveRequest(aRequest())).toMatchObject({ kind: "conflict", stored: null });
    expect(await removeRequest("verzoek-1")).toEqual({ kind: "missing" });
    expect(await database.requests.get("verzoek-1")).toEqual(strange);
  });
});

describe("a writer", () => {
  it("saves quick changes one after the other, without a conflict with itself", async () => {
    const writer = requestWriter(aRequest());
    const results = await Promise.all(["a", "ab", "abc"].map((aim) => writer.save(aRequest({ aim }))));
    expect(results.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved"]);
    expect((await readRequest("verzoek-1")).record).toMatchObject({ aim: "abc", revision: 3 });
  });

  it("still sees a conflict with another window", async () => {
    const [mine, theirs] = [requestWriter(aRequest()), requestWriter(aRequest())];
    await theirs.save(aRequest({ aim: "hun tekst" }));
    expect(await mine.save(aRequest({ aim: "mijn tekst" }))).toMatchObject({
      kind: "conflict",
      stored: { aim: "hun tekst" },
    });
  });

  it("goes on after a save that threw", async () => {
    const writer = requestWriter(aRequest());
    await expect(writer.save(aRequest({ voteDate: "morgen" }))).rejects.toThrow("voteDate");
    expect((await writer.save(aRequest())).kind).toBe("saved");
  });
});
