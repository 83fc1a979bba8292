import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayFrom, dayNumber, dutchDay, dayInFull, longDay, shortDay, weekdayOf } from "./calendar.ts";

const dayNumbers = fc.integer({ min: -50_000, max: 50_000 });

describe("days as text", () => {
  it("gives back the day it counted, for any day between 1833 and 2106", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(dayNumber(dayFrom(number))).toBe(number);
      }),
    );
  });

  it("sorts as text in the order of the calendar", () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        expect(dayFrom(number) < dayFrom(number + 1)).toBe(true);
      }),
    );
  });

  it.each([
    ["1970-01-01", 0],
    ["2000-02-29", 11_016],
    ["2026-11-24", 20_781],
  ])("counts %s as day %i", (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it("knows leap years, also in a century", () => {
    expect([addDays("2024-02-28", 1), addDays("2026-02-28", 1), addDays("2100-02-28", 1)]).toEqual([
      "2024-02-29",
      "2026-03-01",
      "2100-03-01",
    ]);
  });

  it.each([
    ["1969-12-31", 3],
    ["2026-11-24", 2],
    ["2026-11-29", 0],
  ])("knows the weekday of %s", (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it("writes days the way people do", () => {
    expect([shortDay("2026-11-24"), longDay("2026-03-01"), dayInFull("2026-12-06")]).toEqual([
      "di 24 nov",
      "1 maart 2026",
      "zondag 6 december 2026",
    ]);
  });

  it("refuses text that is not a day", () => {
    expect(() => dayNumber("24 november")).toThrow("JJJJ-MM-DD");
  });
});

describe("the Dutch day of a moment", () => {
  it.each([
    ["2026-11-24T22:59:59.000Z", "2026-11-24"],
    ["2026-11-24T23:00:00.000Z", "2026-11-25"],
    ["2026-06-30T21:59:59.000Z", "2026-06-30"],
    ["2026-06-30T22:00:00.000Z", "2026-07-01"],
    // Summer time starts on Sunday 29 March 2026 and ends on Sunday 25 October 2026.
    ["2026-03-28T22:30:00.000Z", "2026-03-28"],
    ["2026-03-29T22:30:00.000Z", "2026-03-30"],
    ["2026-10-24T22:30:00.000Z", "2026-10-25"],
    ["2026-10-25T22:30:00.000Z", "2026-10-25"],
    ["2026-12-31T23:30:00.000Z", "2027-01-01"],
  ])("at %s it is %s", (moment, day) => {
    expect(dutchDay(moment)).toBe(day);
  });
});
