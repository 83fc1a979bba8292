import { describe, expect, test } from "vitest";
import type { Contact } from "../providers/contact.ts";
import { contactOfMinistry, mailAddressesFor, ownTermsOf } from "./contacts.ts";

const aContact = (changes: Partial<Contact>): Contact => ({
  kind: "dienstverlener",
  id: "uwv",
  email: "toetsen@uwv.example",
  route: "",
  termDays: 8,
  windows: [],
  source: "afspraak",
  checked: "2026-11-01",
  ...changes,
});
const contacts = [
  aContact({}),
  aContact({ id: "svb", email: null, termDays: null }),
  aContact({ kind: "ministerie", id: "SZW", email: "loket@szw.example" }),
];
const request = {
  recipients: [
    { id: "svb", name: "Sociale Verzekeringsbank" },
    { id: "uwv", name: "UWV voluit" },
  ],
  ministry: "SZW",
  route: "departement" as const,
  askedOn: "2026-11-27",
};

describe("contacts of a request", () => {
  test("through the ministry, its address is that of the mail", () => {
    expect(mailAddressesFor(request, contacts)).toEqual(["loket@szw.example"]);
    expect(mailAddressesFor({ ...request, ministry: null }, contacts)).toEqual([]);
  });

  test.each(["SZW", "szw", "Sociale Zaken en Werkgelegenheid", "Ministerie van Sociale Zaken en Werkgelegenheid"])(
    "know the ministry written as %s",
    (ministry) => {
      expect(contactOfMinistry({ ...request, ministry }, contacts)?.id).toBe("SZW");
    },
  );

  test("directly, the dienstverleners' addresses are, where known", () => {
    expect(mailAddressesFor({ ...request, route: "rechtstreeks" }, contacts)).toEqual(["toetsen@uwv.example"]);
  });

  test("tell a dienstverlener's own term and its last day", () => {
    expect(ownTermsOf(request, contacts)).toMatchObject([{ name: "UWV voluit", days: 8, due: "2026-12-09" }]);
    expect(ownTermsOf(request, [])).toEqual([]);
  });
});
