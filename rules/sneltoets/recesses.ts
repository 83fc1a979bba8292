/** A period without meetings of the Tweede Kamer; both days count. */
export type Recess = { readonly name: string; readonly first: string; readonly last: string };

/**
 * As published on https://www.tweedekamer.nl/debat_en_vergadering/recessen, in the copy that could be read on 27
 * November 2026. Only periods that were read there: later ones are added by hand each year. For a day outside this list
 * the screens say that it is not known.
 */
export const recesses: readonly Recess[] = [
  { name: "meireces", first: "2023-04-21", last: "2023-05-08" },
  { name: "zomerreces", first: "2023-07-07", last: "2023-09-04" },
  { name: "herfstreces", first: "2023-10-13", last: "2023-10-23" },
  { name: "kerstreces", first: "2023-12-22", last: "2024-01-15" },
  { name: "voorjaarsreces", first: "2024-02-16", last: "2024-02-26" },
  { name: "meireces", first: "2024-04-26", last: "2024-05-13" },
  { name: "zomerreces", first: "2024-07-05", last: "2024-09-02" },
];

/** True when the list covers this day: it lies between the first and the last period that was read. */
export function isRecessKnown(day: string): boolean {
  return day >= (recesses[0]?.first ?? "9") && day <= (recesses.at(-1)?.last ?? "");
}

export function recessOn(day: string): Recess | undefined {
  return recesses.find(({ first, last }) => first <= day && day <= last);
}
