import { describe, expect, test } from "vitest";
import { contact, contactKey, isStale } from "./contact.ts";

const known = {
  kind: "dienstverlener",
  id: "uwv",
  email: "toetsen@uwv.example",
  route: "via het Kamerloket",
  termDays: 5,
  windows: [{ from: "2027-01-01", until: null, note: "twee keer per jaar" }],
  source: "https://www.example.nl/toetsen",
  checked: "2026-11-27",
};

describe("a contact", () => {
  test("is known by whom it is about", () => {
    expect(contactKey(contact.parse(known))).toBe("dienstverlener:uwv");
  });

  test.each([
    ["no source", { source: "" }],
    ["no day of checking", { checked: "" }],
    ["something else than an address", { email: "bel ons" }],
    ["a line break in the address", { email: "a@uwv.example\r\nBcc: b@uwv.example" }],
    ["a term of no days", { termDays: 0 }],
    ["a window without a day", { windows: [{ from: "voorjaar", until: null, note: "" }] }],
  ])("is refused with %s", (_, change) => {
    expect(contact.safeParse({ ...known, ...change }).success).toBe(false);
  });

  test.each([
    ["2025-11-26", true],
    ["2025-11-27", false],
    ["2026-11-27", false],
  ])("checked on %s is stale a year later: %s", (checked, stale) => {
    expect(isStale({ checked }, "2026-11-27")).toBe(stale);
  });
});
