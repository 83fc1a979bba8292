import { addDays, dayNumber, dayOf, shortDay, weekdayOf, yearOf } from "./calendar.ts";
import { recessSentence, type Recess } from "./recesses.ts";
import type { SneltoetsRequest, Term } from "./request.ts";

/** Working days per term: "een week" and "een paar dagen". */
export const workingDaysOf = { week: 5, spoed: 2 } as const satisfies Record<Term, number>;

export type Deadline = {
  /** Last day for the answer, `YYYY-MM-DD`. */
  readonly due: string;
  readonly workingDays: number;
  /** Where the answer comes: before the vote, on the day of the vote or later, or not known. */
  readonly vote: "ervoor" | "erna" | "onbekend";
  /** The whole in one or two plain sentences. */
  readonly sentence: string;
  /** Whether the Kamer is away in that term or on the day of the vote, or that it is not known; "" when it is there. */
  readonly recess: string;
};

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Koningsdag moves to Saturday when 27 April is a Sunday (besluit van 10 december 2013, Stb. 2013, 568). */
function koningsdagOf(year: number): string {
  const day = dayOf(year, 4, 27);
  return weekdayOf(day) === 0 ? addDays(day, -1) : day;
}

export type Holiday = { readonly name: string; readonly dayIn: (year: number) => string };

/** The days of article 3 of the Algemene termijnenwet (https://wetten.overheid.nl/BWBR0002448); 5 May counts every year. */
export const holidays: readonly Holiday[] = [
  { name: "Nieuwjaarsdag", dayIn: (year) => dayOf(year, 1, 1) },
  { name: "Goede Vrijdag", dayIn: (year) => addDays(easterOf(year), -2) },
  { name: "tweede paasdag", dayIn: (year) => addDays(easterOf(year), 1) },
  { name: "Koningsdag", dayIn: koningsdagOf },
  { name: "Bevrijdingsdag", dayIn: (year) => dayOf(year, 5, 5) },
  { name: "Hemelvaartsdag", dayIn: (year) => addDays(easterOf(year), 39) },
  { name: "tweede pinksterdag", dayIn: (year) => addDays(easterOf(year), 50) },
  { name: "eerste kerstdag", dayIn: (year) => dayOf(year, 12, 25) },
  { name: "tweede kerstdag", dayIn: (year) => dayOf(year, 12, 26) },
];

export function holidayOn(day: string): string | undefined {
  return holidays.find(({ dayIn }) => dayIn(yearOf(day)) === day)?.name;
}

export function isWorkingDay(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && holidayOn(day) === undefined;
}

/** The day that is `count` working days after `from`; `from` itself never counts. */
export function addWorkingDays(from: string, count: number): string {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

type AskedTerm = Pick<SneltoetsRequest, "term" | "ownDays">;

/** Working days there are for the answer: those that the dienstverlener promises, or else those of the term. */
const daysFor = ({ term, ownDays }: AskedTerm): number => ownDays ?? workingDaysOf[term];

/** Last day for the answer to this request, `YYYY-MM-DD`. */
export function dueOf(request: AskedTerm & Pick<SneltoetsRequest, "askedOn">): string {
  return addWorkingDays(request.askedOn, daysFor(request));
}

function voteSentence(voteDate: string | null, before: boolean): string {
  if (voteDate === null) return "De datum van de stemming is niet bekend.";
  const day = shortDay(voteDate);
  return before ? `De stemming is daarna, op ${day}.` : `Let op: de stemming is eerder of dezelfde dag, op ${day}.`;
}

/** "1 werkdag", "5 werkdagen". */
export const workingDaysText = (days: number): string => `${days} ${days === 1 ? "werkdag" : "werkdagen"}`;

/**
 * Counts the term in working days from the day after `from` and compares it with the vote. Days are `YYYY-MM-DD`.
 * `ownRecesses` are those that the user or the organisation filled in. An answer on the day of the vote counts as "erna": nobody can still use it.
 */
export function deadlineFor(
  asked: AskedTerm & { readonly from: string; readonly voteDate: string | null },
  ownRecesses: readonly Recess[] = [],
): Deadline {
  const workingDays = daysFor(asked);
  const due = addWorkingDays(asked.from, workingDays);
  const before = asked.voteDate !== null && dayNumber(due) < dayNumber(asked.voteDate);
  const answer = `Antwoord gevraagd uiterlijk ${shortDay(due)} (${workingDaysText(workingDays)}).`;
  return {
    due,
    workingDays,
    vote: asked.voteDate === null ? "onbekend" : before ? "ervoor" : "erna",
    sentence: `${answer} ${voteSentence(asked.voteDate, before)}`,
    recess: recessSentence({ ...asked, due }, ownRecesses),
  };
}
