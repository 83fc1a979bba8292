import { expect, test } from "vitest";
import { daysUntil, isFixedMoment } from "./days.ts";

test.each([
  ["2030-12-31", { year: 2031, month: 1, day: 1 }, 1],
  ["2031-01-01", { year: 2031, month: 7, day: 1 }, 181],
  ["2028-02-28", { year: 2028, month: 3, day: 1 }, 2],
  ["2031-07-01", { year: 2031, month: 1, day: 1 }, -181],
])("counts the days from %s to %j", (from, to, days) => {
  expect(daysUntil(from, to)).toBe(days);
});

test("says nothing without a date", () => {
  expect(daysUntil(null, { year: 2031, month: 1, day: 1 })).toBeUndefined();
});

test("knows the fixed moments", () => {
  expect(isFixedMoment({ year: 2031, month: 7, day: 1 })).toBe(true);
  expect(isFixedMoment({ year: 2031, month: 4, day: 1 })).toBe(false);
});
