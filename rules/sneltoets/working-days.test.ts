import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFrom, weekdayOf } from "./calendar.ts";
import { knownUntil, mostRecesses, readRecesses, recess, recesses, recessOn } from "./recesses.ts";
import { addWorkingDays, deadlineFor, dueOf, easterOf, holidayOn, holidays, isWorkingDay } from "./working-days.ts";

describe("holidays", () => {
  it.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("Easter of %i is on %s", (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it("are those of the Algemene termijnenwet in 2026", () => {
    expect(holidays.map(({ dayIn }) => dayIn(2026))).toEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-04-27",
      "2026-05-05",
      "2026-05-14",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it("move Koningsdag to Saturday when 27 April is a Sunday", () => {
    expect([holidayOn("2025-04-26"), holidayOn("2025-04-27")]).toEqual(["Koningsdag", undefined]);
  });
});

describe("working days", () => {
  it("skip the weekend", () => {
    expect(addWorkingDays("2026-11-24", 5)).toBe("2026-12-01");
  });

  it("skip Christmas and New Year", () => {
    expect(addWorkingDays("2026-12-24", 5)).toBe("2027-01-04");
  });

  it("count from the next working day when asked in a weekend", () => {
    expect([addWorkingDays("2026-11-28", 2), addWorkingDays("2026-11-29", 2)]).toEqual(["2026-12-01", "2026-12-01"]);
  });

  it("end on a working day, later than they began, for any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 40_000 }), fc.integer({ min: 1, max: 12 }), (number, count) => {
        const from = dayFrom(number);
        const due = addWorkingDays(from, count);
        expect(isWorkingDay(due)).toBe(true);
        expect(due > from).toBe(true);
        expect([0, 6]).not.toContain(weekdayOf(due));
      }),
    );
  });
});

describe("a deadline", () => {
  it("is a week of five working days, before a later vote", () => {
    expect(deadlineFor({ from: "2026-11-24", term: "week", ownDays: null, voteDate: "2026-12-08" })).toEqual({
      due: "2026-12-01",
      workingDays: 5,
      vote: "ervoor",
      sentence: "Antwoord gevraagd uiterlijk di 1 dec (5 werkdagen). De stemming is daarna, op di 8 dec.",
      recess:
        "Recessen van de Kamer zijn hier bekend tot en met 2 september 2024. Deze termijn houdt er geen rekening mee. Vul ze aan bij Instellingen, of kijk het zelf na.",
    });
  });

  it("counts the days that a dienstverlener promises itself instead of the term", () => {
    const own = { term: "week", ownDays: 8 } as const;
    expect(deadlineFor({ ...own, from: "2026-11-24", voteDate: null })).toMatchObject({
      due: "2026-12-04",
      workingDays: 8,
    });
    expect(dueOf({ ...own, askedOn: "2026-11-24" })).toBe("2026-12-04");
    expect(deadlineFor({ ...own, ownDays: 1, from: "2026-11-24", voteDate: null }).sentence).toContain("(1 werkdag)");
  });

  it("says that the vote comes first", () => {
    const { vote, sentence } = deadlineFor({ from: "2026-11-24", term: "week", ownDays: null, voteDate: "2026-11-26" });
    expect(vote).toBe("erna");
    expect(sentence).toContain("de stemming is eerder of dezelfde dag, op do 26 nov");
  });

  it("is too late on the day of the vote itself", () => {
    expect(deadlineFor({ from: "2026-11-24", term: "spoed", ownDays: null, voteDate: "2026-11-26" }).vote).toBe("erna");
  });

  it("does not guess a vote", () => {
    expect(deadlineFor({ from: "2026-11-24", term: "spoed", ownDays: null, voteDate: null })).toMatchObject({
      due: "2026-11-26",
      vote: "onbekend",
    });
  });

  it("says when the Kamer has its recess then, nothing when it has none, and so when that is not known", () => {
    expect(deadlineFor({ from: "2024-06-03", term: "week", ownDays: null, voteDate: null }).recess).toBe("");
    expect(deadlineFor({ from: "2024-07-03", term: "week", ownDays: null, voteDate: null }).recess).toBe(
      "De Kamer heeft dan zomerreces, tot en met ma 2 sep.",
    );
  });
});

describe("recesses", () => {
  it("are periods in order that do not overlap", () => {
    const days = recesses.flatMap(({ first, last }) => [first, last]);
    expect(days).toEqual(days.toSorted());
  });

  it("include their first and last day and nothing else", () => {
    expect([
      recessOn("2024-02-15", recesses),
      recessOn("2024-02-16", recesses)?.name,
      recessOn("2024-02-26", recesses)?.name,
    ]).toEqual([undefined, "voorjaarsreces", "voorjaarsreces"]);
    expect(recessOn("2024-02-27", recesses)).toBeUndefined();
  });

  it("that were filled in count in the term, on the day of the vote, and until when they are known", () => {
    const own = [
      { name: "kerstreces", first: "2026-12-18", last: "2027-01-11" },
      { name: "voorjaarsreces", first: "2027-02-19", last: "2027-03-01" },
    ];
    const said = (from: string, voteDate: string | null = null): string =>
      deadlineFor({ from, term: "week", ownDays: null, voteDate }, own).recess;
    expect(said("2026-12-14")).toBe("De Kamer heeft dan kerstreces, tot en met ma 11 jan.");
    expect(said("2026-12-01")).toBe(
      "Het eerste reces dat hier daarna bekend is: kerstreces, van vr 18 dec tot en met ma 11 jan.",
    );
    expect(said("2027-01-18")).toBe("");
    expect(said("2027-01-18", "2027-02-23")).toBe(
      "Op de dag van de stemming heeft de Kamer voorjaarsreces. Klopt die datum?",
    );
    expect(said("2027-03-15")).toContain("bekend tot en met 1 maart 2027.");
    const short = [{ name: "reces", first: "2026-12-02", last: "2026-12-03" }];
    expect(deadlineFor({ from: "2026-12-01", term: "week", ownDays: null, voteDate: null }, short).recess).toBe(
      "Binnen deze termijn heeft de Kamer reces, van wo 2 dec tot en met do 3 dec.",
    );
    expect(knownUntil([])).toBe("Recessen van de Kamer zijn hier bekend tot en met 2 september 2024.");
  });

  it("end on or after the day on which they begin, and have a name", () => {
    expect(recess.safeParse({ name: "reces", first: "2026-12-18", last: "2026-12-17" }).success).toBe(false);
    expect(recess.safeParse({ name: " ", first: "2026-12-18", last: "2026-12-18" }).success).toBe(false);
  });

  it("are read from lines that somebody copied, in the order of the calendar", () => {
    const text = `Recesperiodes
Voorjaarsreces\tvrijdag 19 februari 2027 t/m maandag 1 maart 2027
Kerstreces 2026: 18 december t/m 11 januari 2027
Elke dinsdag wordt gestemd
Meireces: 23 apr t/m 10 mei 2027
reces van 31 februari 2027 t/m 2 maart 2027
zonder jaar: 1 juli t/m 3 september`;
    expect(readRecesses(text)).toEqual({
      recesses: [
        { name: "kerstreces", first: "2026-12-18", last: "2027-01-11" },
        { name: "voorjaarsreces", first: "2027-02-19", last: "2027-03-01" },
        { name: "meireces", first: "2027-04-23", last: "2027-05-10" },
      ],
      unread: [
        { line: "Recesperiodes", reason: "geen-twee-datums" },
        { line: "Elke dinsdag wordt gestemd", reason: "geen-twee-datums" },
        { line: "reces van 31 februari 2027 t/m 2 maart 2027", reason: "datum-klopt-niet" },
        { line: "zonder jaar: 1 juli t/m 3 september", reason: "geen-jaar" },
      ],
    });
    expect(readRecesses(" \n")).toEqual({ recesses: [], unread: [] });
  });

  it("are read as far as there is room for them; a known one takes none, and a line without one is no recess too many", () => {
    const known = Array.from({ length: mostRecesses - 1 }, (_, year) => ({
      name: "kerstreces",
      first: `${1926 + year}-12-18`,
      last: `${1927 + year}-01-11`,
    }));
    const text = `kerstreces 18 december 1926 t/m 11 januari 1927
zomerreces 1 juli t/m 30 augustus 2027
meireces 23 april t/m 10 mei 2027
Recesperiodes`;
    const { recesses: read, unread } = readRecesses(text, known);
    expect(read.map(({ name }) => name)).toEqual(["kerstreces", "zomerreces"]);
    expect(unread).toEqual([
      { line: "meireces 23 april t/m 10 mei 2027", reason: "lijst-vol" },
      { line: "Recesperiodes", reason: "geen-twee-datums" },
    ]);
  });
});
