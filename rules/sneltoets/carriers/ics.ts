import { strToU8 } from "fflate";
import { addDays } from "../calendar.ts";
import { oneLine } from "../letter/letter.ts";

/** Whole days in a calendar (RFC 5545). */

export type CalendarDay = {
  /** The same id in a later file moves the day instead of adding one. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly note: string;
};

const escaped = (text: string): string =>
  oneLine(text)
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`);
const compact = (text: string): string => text.replaceAll(/[-:]/g, "");

/** Most bytes on one line, line end not counted. */
const lineBytes = 75;

/** A line ends with CRLF and goes on after a space when it is too long; characters stay whole. */
function folded(line: string): string {
  let out = "";
  let length = 0;
  for (const character of line) {
    const bytes = strToU8(character).length;
    if (length + bytes > lineBytes) {
      out += "\r\n ";
      length = 1;
    }
    out += character;
    length += bytes;
  }
  return out;
}

function event({ id, on, title, note }: CalendarDay, stamp: string): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${id.replaceAll(/[^A-Za-z0-9-]/g, "")}@sneltoets.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(note === "" ? [] : [`DESCRIPTION:${escaped(note)}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** The days as calendar file; `now` is an ISO moment in UTC. The same days give the same file. */
export function calendarFile(days: readonly CalendarDay[], now: string): string {
  const stamp = `${compact(now.slice(0, 19))}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sneltoets//NL",
    ...days.flatMap((day) => event(day, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
