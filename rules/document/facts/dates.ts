import { months } from "../../text/index.ts";

const written = /(\d{1,2})\s*([a-z]{3,9})\s+(\d{4})/gi;
const numeric = /\b(\d{4})-(\d{2})-(\d{2})\b/;

export type FoundDate = { readonly iso: string; readonly start: number; readonly end: number };

/** The first date in a line: "5 juni 2020", "26januari 1994" or "2020-06-05". Start and end count in the line. */
export function dateIn(line: string): FoundDate | undefined {
  const match = writtenDate(line);
  if (match) {
    const month = monthOf(match);
    const iso = isoDate(Number(match[3]), month, Number(match[1]));
    return iso === undefined ? undefined : { iso, start: match.index, end: match.index + match[0].length };
  }
  const digits = numeric.exec(line);
  const iso = digits ? isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3])) : undefined;
  return digits && iso !== undefined ? { iso, start: digits.index, end: digits.index + digits[0].length } : undefined;
}

function writtenDate(line: string): RegExpExecArray | undefined {
  for (const match of line.matchAll(written)) if (monthOf(match) > 0) return match;
  return undefined;
}

function monthOf(match: RegExpExecArray): number {
  return months.indexOf((match[2] ?? "").toLowerCase()) + 1;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
