import { expect, it } from "vitest";
import { changeSince, type Reading } from "./reading.ts";

const readingWith = (...signals: readonly (readonly [string, number, number])[]): Reading => ({
  version: "0.1.0",
  signals: signals.map(([rule, from, until]) => ({ rule, range: [from, until] })),
});

it("what is found on the same words is no change", () => {
  const same = readingWith(["plicht", 0, 10], ["termijn", 4, 8]);
  expect(changeSince(same, same)).toEqual({ added: [], gone: [], changed: [] });
});

it("a rule that marks a little more of the same words is one change, not one that came and one that went", () => {
  const change = changeSince(readingWith(["plicht", 0, 10]), readingWith(["plicht", 0, 14]));
  expect(change).toEqual({ added: [], gone: [], changed: ["plicht"] });
});

it("other words, or the same words found by another rule, are no pair", () => {
  const then = readingWith(["plicht", 0, 10], ["termijn", 20, 30]);
  const now = readingWith(["plicht", 10, 18], ["sanctie", 20, 30]);
  expect(changeSince(then, now)).toEqual({ added: ["plicht", "sanctie"], gone: ["plicht", "termijn"], changed: [] });
});
