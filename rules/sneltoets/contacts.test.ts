import { describe, expect, test } from "vitest";
import type { Contact } from "../providers/contact.ts";
import { contactOfMinistry, mailAddressesFor, ownTermsOf, promisedDays, withRecipients } from "./contacts.ts";

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

const to = (...ids: string[]) => ids.map((id) => ({ id, name: id }));

describe("the term to ask for", () => {
  const known = [aContact({}), aContact({ id: "svb", termDays: 3 }), aContact({ id: "duo", termDays: null })];

  test("is what the dienstverlener promises itself, the longest of several", () => {
    expect(promisedDays({ recipients: to("uwv") }, known)).toBe(8);
    expect(promisedDays({ recipients: to("svb") }, known)).toBe(3);
    expect(promisedDays({ recipients: to("svb", "uwv") }, known)).toBe(8);
  });

  test("is at least a week when another names none, and the usual one when nobody does", () => {
    expect(promisedDays({ recipients: to("svb", "duo") }, known)).toBe(5);
    expect(promisedDays({ recipients: to("duo", "rdw") }, known)).toBeNull();
    expect(promisedDays({ recipients: [] }, known)).toBeNull();
  });

  test("is that of a ministry never: only who executes it promises something", () => {
    const ministryOnly = [aContact({ kind: "ministerie", id: "uwv", termDays: 20 })];
    expect(promisedDays({ recipients: to("uwv") }, ministryOnly)).toBeNull();
  });

  test("follows the dienstverleners until somebody chooses a term", () => {
    const proposed = { recipients: to("uwv"), term: "week", ownDays: 8 } as const;
    expect(withRecipients(proposed, to("svb"), known)).toEqual({ recipients: to("svb"), ownDays: 3 });
    expect(withRecipients(proposed, [], known)).toEqual({ recipients: [], ownDays: null });
    expect(withRecipients({ ...proposed, ownDays: null }, to("svb"), known)).toEqual({ recipients: to("svb") });
    const urgent = { recipients: [], term: "spoed", ownDays: null } as const;
    expect(withRecipients(urgent, to("uwv"), known)).toEqual({ recipients: to("uwv") });
  });
});
