import { dutchDay } from "@/rules";

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

/** "14 nov 2026" from `YYYY-MM-DD`; the text itself when it is no day. */
export function fullDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

const clock = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" });

/** "14 nov 2026, 10:04 uur" in Dutch time, from an ISO moment in UTC. */
export function fullMoment(momentInUtc: string): string {
  return `${fullDay(dutchDay(momentInUtc))}, ${clock.format(new Date(momentInUtc))} uur`;
}
