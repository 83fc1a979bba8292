import { describe, expect, test } from "vitest";
import { contactFrom, emptyFields, fieldsFrom, withWindow, type ContactFields } from "./contact-fields";

const today = "2026-11-27";
const filled: ContactFields = {
  ...emptyFields,
  whom: "ministerie:SZW",
  email: "loket@szw.example",
  source: "brief",
  checked: "2026-11-01",
};
const problems = (changes: Partial<ContactFields>): readonly string[] => {
  const outcome = contactFrom({ ...filled, ...changes }, today);
  return outcome.ok ? [] : outcome.problems;
};

describe("the form of an address", () => {
  test("gives what was typed, and the same form back", () => {
    const outcome = contactFrom({ ...filled, termDays: "5", windows: withWindow([]) }, today);
    if (!outcome.ok) throw new Error(outcome.problems.join(" "));
    expect(outcome.contact).toMatchObject({ kind: "ministerie", id: "SZW", termDays: 5, windows: [] });
    expect(fieldsFrom(outcome.contact)).toMatchObject({ ...filled, termDays: "5", windows: [] });
  });

  test.each<[string, Partial<ContactFields>]>([
    ["Kies voor wie dit is.", { whom: "" }],
    ["Het e-mailadres klopt niet. Schrijf het zoals naam@organisatie.nl.", { email: "bel ons" }],
    ["De termijn is een heel getal van 1 tot en met 60.", { termDays: "snel" }],
    ["Vul de bron in.", { source: " " }],
    ["Vul in wanneer u dit bekeek.", { checked: "" }],
    ["De dag waarop u dit bekeek, ligt in de toekomst.", { checked: "2026-11-28" }],
    ["Elke periode heeft een eerste dag.", { windows: [{ nr: 1, from: "", until: "", note: "voorjaar" }] }],
    [
      "Een periode eindigt niet voor zij begint.",
      { windows: [{ nr: 1, from: "2027-02-01", until: "2027-01-01", note: "" }] },
    ],
  ])("says: %s", (sentence, changes) => {
    expect(problems(changes)).toEqual([sentence]);
  });
});
