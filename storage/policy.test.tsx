// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { renderHook, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Contact } from "@/rules";
import { saveContact } from "./db/contacts.ts";
import { database } from "./db/database.ts";
import { useContacts } from "./db/provider-hooks.ts";
import { refreshPolicy } from "./at-start.ts";
import { noPolicy, readPolicy } from "./policy.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  await database.delete({ disableAutoOpen: false });
});

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

const install = async (policy: Record<string, unknown>): Promise<void> => {
  await fakeBrowser.storage.managed.set(policy);
  await refreshPolicy();
};

describe("the policy", () => {
  it("gives its parts, and leaves out and counts what does not parse", async () => {
    await install({ contacts: [contact, { id: "svb" }], disabledRules: ["termijn", 7], term: "spoed" });
    expect(await readPolicy()).toEqual({
      ...noPolicy,
      contacts: [contact],
      disabledRules: ["termijn"],
      settings: { term: "spoed" },
      problems: 2,
    });
  });

  it("says who asks and which sites may be read", async () => {
    await install({ organisation: "Proefdienst", role: "Beleidsmedewerker", allowedHosts: ["www.tweedekamer.nl", 7] });
    expect(await readPolicy()).toMatchObject({
      requester: { organisation: "Proefdienst", role: "Beleidsmedewerker" },
      allowedHosts: ["www.tweedekamer.nl"],
      problems: 1,
    });
  });

  it.each([[{ organisation: "", role: 3 }], [{ organisation: ["x"], role: "x".repeat(501) }]])(
    "that says who asks in another way decides nothing about it: %j",
    async (policy) => {
      await install(policy);
      expect(await readPolicy()).toEqual({ ...noPolicy, problems: 2 });
    },
  );

  it("whose list of sites cannot be read allows none of them", async () => {
    await install({ allowedHosts: "www.tweedekamer.nl" });
    expect(await readPolicy()).toMatchObject({ allowedHosts: [], problems: 1 });
  });

  it("fills in what a contact leaves out", async () => {
    await install({ contacts: [{ ...contact, email: undefined, windows: undefined }] });
    expect((await readPolicy()).contacts).toEqual([contact]);
  });

  it("with parts of another shape holds nothing of them", async () => {
    await install({ contacts: "uwv", disabledRules: {} });
    expect(await readPolicy()).toEqual({ ...noPolicy, problems: 2 });
  });

  it("that is absent, or refused by the browser, is no policy", async () => {
    expect(await readPolicy()).toEqual(noPolicy);
    await refreshPolicy(() => Promise.reject(new Error("no managed storage manifest")));
    expect(await readPolicy()).toEqual(noPolicy);
  });

  it("that does not answer leaves the policy of last time", async () => {
    await install({ disabledRules: ["termijn"] });
    void refreshPolicy(() => new Promise<never>(() => undefined));
    expect((await readPolicy()).disabledRules).toEqual(["termijn"]);
  });

  it("that is taken away no longer holds", async () => {
    await install({ disabledRules: ["termijn"] });
    await refreshPolicy(() => Promise.resolve({}));
    expect(await readPolicy()).toEqual(noPolicy);
  });

  it("comes before what the user filled in, and is locked", async () => {
    await saveContact({ ...contact, route: "zelf bedacht" });
    await saveContact({ ...contact, id: "svb" });
    await install({ contacts: [contact] });
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
