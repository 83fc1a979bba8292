// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Contact } from "@/rules";
import { saveContact } from "./db/contacts.ts";
import { database } from "./db/database.ts";
import { useContacts } from "./db/provider-hooks.ts";
import { noPolicy, readPolicy } from "./policy.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  await database.delete({ disableAutoOpen: false });
});
afterEach(() => void vi.useRealTimers());

const contact: Contact = {
  kind: "dienstverlener",
  id: "uwv",
  email: null,
  route: "via het loket",
  termDays: 5,
  windows: [],
  source: "beleid",
  checked: "2026-11-01",
};

const install = (contacts: unknown) => fakeBrowser.storage.managed.set({ contacts });

describe("the policy", () => {
  it("gives its contacts, and leaves out and counts what does not parse", async () => {
    await install([contact, { id: "svb" }]);
    expect(await readPolicy()).toEqual({ contacts: [contact], problems: 1 });
  });

  it("of another shape holds nothing", async () => {
    await install("uwv");
    expect(await readPolicy()).toEqual({ contacts: [], problems: 1 });
  });

  it("that is absent, or refused by the browser, is no policy", async () => {
    expect(await readPolicy()).toEqual(noPolicy);
    expect(await readPolicy(() => Promise.reject(new Error("no managed storage manifest")))).toEqual(noPolicy);
  });

  it("that does not answer is no policy", async () => {
    vi.useFakeTimers();
    const reading = readPolicy(() => new Promise<never>(() => undefined));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reading).toEqual(noPolicy);
  });

  it("comes before what the user filled in, and is locked", async () => {
    await saveContact({ ...contact, route: "zelf bedacht" });
    await saveContact({ ...contact, id: "svb" });
    await install([contact]);
    const { result } = renderHook(() => useContacts());
    await waitFor(() =>
      expect(result.current).toMatchObject({
        kind: "ready",
        value: [
          { contact: { id: "uwv", route: "via het loket" }, locked: true },
          { contact: { id: "svb" }, locked: false },
        ],
      }),
    );
  });
});
