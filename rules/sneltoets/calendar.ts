import { months } from "../text/index.ts";

/**
 * Calendar arithmetic on days as text (`YYYY-MM-DD`), without clock, time zone or locale of the machine.
 * Day numbers count from 1970-01-01 = 0.
 */

const weekdays = ["zo", "ma", "di", "wo", "do", "vr", "za"] as const;
const weekdaysLong = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"] as const;
const monthsShort = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** Throws on anything but `YYYY-MM-DD`: days are parsed at the edge, so this is a bug. */
function partsOf(day: string): Parts {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`Geen dag in de vorm JJJJ-MM-DD: ${day.slice(0, 20)}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

// Days since 1970 in the Gregorian calendar, with years that start in March so that the leap day comes last
// (https://howardhinnant.github.io/date_algorithms.html, public domain).
export function dayNumber(text: string): number {
  const { year, month, day } = partsOf(text);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dayFrom(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The last day that has this form. It is a Friday, so that counting on to a working day ends there. */
const lastDay = "9999-12-31";

/** A day beyond the last one is the last one: a computer whose clock is wrong must not break a list. */
export function dayOf(year: number, month: number, day: number): string {
  if (year > 9999) return lastDay;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function addDays(day: string, count: number): string {
  return dayFrom(dayNumber(day) + count);
}

/** 0 = Sunday … 6 = Saturday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function yearOf(day: string): number {
  return partsOf(day).year;
}

/** "di 24 nov": for screens. */
export function shortDay(text: string): string {
  const { month, day } = partsOf(text);
  return `${weekdays[weekdayOf(text)] ?? ""} ${day} ${monthsShort[month - 1] ?? ""}`;
}

/** "24 november 2026": for letters. */
export function longDay(text: string): string {
  const { year, month, day } = partsOf(text);
  return `${day} ${months[month - 1] ?? ""} ${year}`;
}

/** "dinsdag 24 november 2026": for a date that must not be misread. */
export function dayInFull(text: string): string {
  return `${weekdaysLong[weekdayOf(text)] ?? ""} ${longDay(text)}`;
}

function lastSunday(year: number, month: number): string {
  const last = dayOf(year, month, 31); // March and October both have 31 days.
  return addDays(last, -weekdayOf(last));
}

/**
 * The day on the Dutch calendar at an ISO moment in UTC: "2026-06-30T22:30:00Z" is 1 July here.
 * Summer time runs from the last Sunday of March 01:00 UTC to the last Sunday of October 01:00 UTC (directive 2000/84/EG).
 */
export function dutchDay(momentInUtc: string): string {
  const day = momentInUtc.slice(0, 10);
  const year = yearOf(day);
  const time = momentInUtc.slice(0, 16);
  const summer = time >= `${lastSunday(year, 3)}T01:00` && time < `${lastSunday(year, 10)}T01:00`;
  return Number(momentInUtc.slice(11, 13)) + (summer ? 2 : 1) >= 24 ? addDays(day, 1) : day;
}
