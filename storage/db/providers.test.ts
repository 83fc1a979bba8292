import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Contact, ProviderCorrection } from "@/rules";
import { readContacts, removeContact, saveContact } from "./contacts.ts";
import { correctionsFile, readCorrections, removeCorrection, saveCorrection } from "./corrections.ts";
import { database } from "./database.ts";

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

const here: ProviderCorrection = {
  provider: "uwv",
  verdict: "hoort-niet",
  scope: { kind: "stuk", documentKey: "a/1" },
  at: "2026-11-24T09:30:00.000Z",
};
const everywhere: ProviderCorrection = {
  provider: "svb",
  verdict: "hoort-wel",
  scope: { kind: "woorden", words: "Orgelwet" },
  at: "2026-11-25T09:30:00.000Z",
};

const spaced = (words: string) => ({ ...everywhere, scope: { kind: "woorden", words } }) as const;

describe("corrections", () => {
  it("of a document count there, those about words everywhere, latest first", async () => {
    await saveCorrection(here);
    await saveCorrection(everywhere);
    expect((await readCorrections("a/1")).records).toEqual([everywhere, here]);
    expect((await readCorrections("a/2")).records).toEqual([everywhere]);
    expect((await readCorrections()).records).toEqual([everywhere, here]);
  });

  it("take the place of an earlier one about the same, and are forgotten one by one", async () => {
    await saveCorrection(here);
    await saveCorrection({ ...here, verdict: "hoort-wel" });
    await saveCorrection(everywhere);
    expect((await readCorrections("a/1")).records.map(({ verdict }) => verdict)).toEqual(["hoort-wel", "hoort-wel"]);
    await removeCorrection(here);
    expect((await readCorrections("a/1")).records).toEqual([everywhere]);
  });

  it("put an unreadable one aside before taking its place", async () => {
    const strange = { id: JSON.stringify(["uwv", "stuk", "a/1"]), documentKey: "a/1", record: { from: "later" } };
    await database.corrections.put(strange);
    expect((await readCorrections("a/1")).unreadable).toEqual([strange]);
    await saveCorrection(here);
    expect(await database.aside.toArray()).toMatchObject([{ table: "corrections", row: strange }]);
  });

  it("about the same words are one, however many spaces stand between them", async () => {
    const old = JSON.stringify(["svb", "woorden", "wet  op\norgels"]);
    await database.corrections.put({ id: old, documentKey: "", record: spaced("Wet  op\norgels") });
    await saveCorrection(spaced("wet op Orgels"));
    expect((await readCorrections()).records).toEqual([spaced("wet op Orgels")]);
    await removeCorrection(spaced("wet op  orgels"));
    expect((await readCorrections()).records).toEqual([]);
  });

  it("can be handed over as a file", () => {
    expect(JSON.parse(correctionsFile([here]))).toEqual({
      format: "sneltoets-correcties",
      version: 1,
      corrections: [here],
    });
  });
});

const contact: Contact = {
  kind: "ministerie",
  id: "SZW",
  email: "loket@szw.example",
  route: "via het loket",
  termDays: null,
  windows: [],
  source: "brief van het loket",
  checked: "2026-11-01",
};

describe("contacts", () => {
  it("are kept once for each organisation or ministry", async () => {
    await saveContact(contact);
    await saveContact({ ...contact, route: "via de secretaris" });
    await saveContact({ ...contact, kind: "dienstverlener", id: "uwv" });
    const { records } = await readContacts();
    expect(records.map(({ id, route }) => [id, route])).toEqual([
      ["uwv", "via het loket"],
      ["SZW", "via de secretaris"],
    ]);
    await removeContact(contact);
    expect((await readContacts()).records.map(({ id }) => id)).toEqual(["uwv"]);
  });

  it("put an unreadable one aside before taking its place", async () => {
    const strange = { id: "ministerie:SZW", record: { from: "later" } };
    await database.contacts.put(strange);
    await saveContact(contact);
    expect(await database.aside.toArray()).toMatchObject([{ table: "contacts", row: strange }]);
  });
});
