const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

/** "14 nov 2026" from `YYYY-MM-DD`; the text itself when it is no day. */
export function fullDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
