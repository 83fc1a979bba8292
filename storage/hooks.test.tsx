// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { database } from "./db/database.ts";
import { dismiss } from "./db/dismiss.ts";
import { useAllRequests, useDismissals, useDrafts, useRequest, useRequests, useStoredCounts } from "./db/hooks.ts";
import { saveDraft } from "./db/drafts.ts";
import { removeRequest, saveRequest } from "./db/requests.ts";
import { aDraft, aRequest, countsOf } from "./fixtures.ts";
import { failureSentences } from "./result.ts";
import { settingProblemSentence, writeSetting } from "./settings.ts";
import { useSetting } from "./use-setting.ts";

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  fakeBrowser.reset();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ready = (value: unknown, unreadable = 0): object => ({ kind: "ready", value, unreadable });

describe("the requests of a document", () => {
  it("are loading first, then there, and follow every change", async () => {
    const { result } = renderHook(() => useRequests("99123-VIII/12"));
    expect(result.current).toEqual({ kind: "loading" });
    await waitFor(() => expect(result.current).toEqual(ready([])));
    await act(() => saveRequest(aRequest()));
    await waitFor(() => expect(result.current).toEqual(ready([aRequest({ revision: 1 })])));
    await act(() => removeRequest("verzoek-1"));
    await waitFor(() => expect(result.current).toEqual(ready([])));
  });

  it("are those of the other document when the tab changes", async () => {
    await saveRequest(aRequest());
    const { result, rerender } = renderHook(({ key }) => useRequests(key), { initialProps: { key: "ander/1" } });
    await waitFor(() => expect(result.current).toEqual(ready([])));
    rerender({ key: "99123-VIII/12" });
    await waitFor(() => expect(result.current).toEqual(ready([aRequest({ revision: 1 })])));
  });

  it("come with the number that cannot be read", async () => {
    await database.requests.put({ id: "x", key: "99123-VIII/12", status: "", due: "", record: {} });
    const { result } = renderHook(() => useRequests("99123-VIII/12"));
    await waitFor(() => expect(result.current).toEqual(ready([], 1)));
  });

  it("are a sentence, not a crash, when the browser keeps nothing", async () => {
    database.close({ disableAutoOpen: false });
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("privé", "SecurityError");
    });
    const { result } = renderHook(() => useRequests("99123-VIII/12"));
    await waitFor(() =>
      expect(result.current).toEqual({ kind: "unavailable", sentence: failureSentences.unavailable }),
    );
    open.mockRestore();
  });
});

describe("the other hooks", () => {
  it("show one request, or null", async () => {
    await saveRequest(aRequest());
    const known = renderHook(() => useRequest("verzoek-1"));
    const unknown = renderHook(() => useRequest("onbekend"));
    await waitFor(() => expect(known.result.current).toEqual(ready(aRequest({ revision: 1 }))));
    await waitFor(() => expect(unknown.result.current).toEqual(ready(null)));
  });

  it("show every request, the drafts, the dismissals and the counts", async () => {
    const dismissed = { scope: "rule", rule: "termijn", at: "2026-11-24T09:30:00.000Z" } as const;
    await saveRequest(aRequest());
    await saveDraft(aDraft());
    await dismiss(dismissed);
    const { result } = renderHook(() => [useAllRequests(), useDrafts(), useDismissals("a/1"), useStoredCounts()]);
    await waitFor(() =>
      expect(result.current).toEqual([
        ready([aRequest({ revision: 1 })]),
        ready([aDraft({ revision: 1 })]),
        ready([dismissed]),
        ready(countsOf({ requests: 1, drafts: 1, dismissals: 1 })),
      ]),
    );
  });
});

describe("a setting in a screen", () => {
  it("shows the default, then what was kept, then what changes elsewhere", async () => {
    await writeSetting("term", "spoed");
    const { result } = renderHook(() => useSetting("term"));
    expect([result.current.value, result.current.loaded]).toEqual(["week", false]);
    await waitFor(() => expect([result.current.value, result.current.loaded]).toEqual(["spoed", true]));
    await act(async () => {
      await writeSetting("term", "week");
    });
    await waitFor(() => expect(result.current.value).toBe("week"));
  });

  it("is set from the screen", async () => {
    const { result } = renderHook(() => useSetting("automaticCheck"));
    await waitFor(() => expect(result.current.loaded).toBe(true));
    await act(async () => {
      expect(await result.current.set(false)).toEqual({ kind: "saved" });
    });
    await waitFor(() => expect(result.current.value).toBe(false));
  });

  it("says when the kept value cannot be read", async () => {
    await fakeBrowser.storage.local.set({ "setting.term": "maand" });
    const { result } = renderHook(() => useSetting("term"));
    await waitFor(() => expect(result.current.problem).toBe(settingProblemSentence));
    expect(result.current.value).toBe("week");
  });

  it("falls back to the default, with the reason, when the browser refuses to read", async () => {
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("Access denied"));
    const { result } = renderHook(() => useSetting("term"));
    await waitFor(() => expect(result.current.loaded).toBe(true));
    expect([result.current.value, result.current.problem]).toEqual(["week", failureSentences.unavailable]);
  });
});
