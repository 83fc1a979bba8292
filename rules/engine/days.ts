import { months } from "../text/index.ts";
import type { Match, Reading } from "./rule.ts";

export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A date further away than so many words belongs to something else; the bound keeps long texts linear. */
const DATE_REACH = 250;

/** The first full date ("1 januari 2031") from the match on, within its segment; undefined without one. */
export function dateAfter({ tokens: { words } }: Pick<Reading, "tokens">, { from, segment }: Match): Day | undefined {
  return dayIn(words, from, Math.min(segment.to, from + DATE_REACH));
}

/** The first full date in words [from, to). */
export function dayIn(words: readonly string[], from = 0, to = words.length): Day | undefined {
  for (let at = from; at < to - 2; at += 1) {
    const month = months.indexOf(words[at + 1] ?? "") + 1;
    const [day, year] = [Number(words[at]), Number(words[at + 2])];
    if (month > 0 && Number.isInteger(day) && year > 1900 && year < 2200) return { year, month, day };
  }
  return undefined;
}

/** "1 januari 2031". */
export function writtenDay({ year, month, day }: Day): string {
  return `${day} ${months[month - 1] ?? ""} ${year}`;
}

/** A `YYYY-MM-DD` date as a day; undefined for anything else. */
export function readIso(iso: string | null): Day | undefined {
  const [year, month, day] = (iso ?? "").split("-").map(Number);
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** Is `day` less than so many calendar months after `start`? */
export function isWithinMonths(start: Day, day: Day, months: number): boolean {
  const count = start.month - 1 + months;
  const limit = { year: start.year + Math.floor(count / 12), month: (count % 12) + 1, day: start.day };
  return dayNumber(day) < dayNumber(limit);
}

/** Days from a `YYYY-MM-DD` date to a day; undefined when the date is not known. */
export function daysUntil(iso: string | null, day: Day): number | undefined {
  const start = readIso(iso);
  return start && dayNumber(day) - dayNumber(start);
}

/** Fixed moments for acts and decrees are 1 January and 1 July. Source: Aanwijzingen voor de regelgeving 4.17. */
export function isFixedMoment({ month, day }: Day): boolean {
  return day === 1 && (month === 1 || month === 7);
}

/** Number of a day in one count, so that two can be subtracted; the core has no clock and no Date. */
function dayNumber({ year, month, day }: Day): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}
