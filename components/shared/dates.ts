/** A day as `YYYY-MM-DD`, without a time or zone. */
export type Day = string;

const weekdays = ["zo", "ma", "di", "wo", "do", "vr", "za"] as const;
const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

const twoDigits = (value: number): string => String(value).padStart(2, "0");

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number };

function partsOf(day: Day): Parts | undefined {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** "di 24 nov"; the text itself when it is no day. */
export function shortDay(day: Day): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  return `${weekdays[parts.weekday] ?? ""} ${parts.day} ${months[parts.month] ?? ""}`;
}

/** "14 nov 2026"; the text itself when it is no day. */
export function fullDay(day: Day): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  return `${parts.day} ${months[parts.month] ?? ""} ${parts.year}`;
}

/** The day of this moment on the user's own clock. */
export function dayOf(moment: Date): Day {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** "di 24 nov, 14:05" on the user's own clock, from an ISO time; the text itself when it is no time. */
export function shortMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const minutes = twoDigits(moment.getMinutes());
  return `${shortDay(dayOf(moment))}, ${moment.getHours()}:${minutes}`;
}
