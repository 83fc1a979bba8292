import * as z from "zod/mini";
import { months } from "../text/months.ts";
import { dayOf, longDay, shortDay } from "./calendar.ts";
import { day, line } from "./request.ts";

/** A period without meetings of the Tweede Kamer; both days count. */
export const recess = z.readonly(
  z
    .strictObject({ name: line.check(z.regex(/\S/)), first: day, last: day })
    .check(z.refine(({ first, last }) => first <= last, "eindigt voor het begin")),
);
export type Recess = z.infer<typeof recess>;

/** Years of recesses. */
export const mostRecesses = 100;

/** What a user or organisation fills in. */
export const recessList = z.readonly(z.array(recess).check(z.maxLength(mostRecesses)));

/**
 * As published on https://www.tweedekamer.nl/debat_en_vergadering/recessen, in the copy that could be read on 27
 * November 2026. Only periods that were read there: later ones the user or the organisation fills in. For a day that
 * nobody knows of the screens say so.
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

const byDay = (a: Recess, b: Recess): number => a.first.localeCompare(b.first) || a.last.localeCompare(b.last);

/** The list with these added, in order, each period once. */
export function withRecesses(list: readonly Recess[], added: readonly Recess[]): readonly Recess[] {
  const all = new Map([...list, ...added].map((one) => [`${one.first} ${one.last}`, one]));
  return [...all.values()].toSorted(byDay);
}

/** True when this list tells about the day: it lies between its first and its last period. */
const covers = (list: readonly Recess[], on: string): boolean =>
  list.some(({ first }) => first <= on) && list.some(({ last }) => on <= last);

export function recessOn(on: string, list: readonly Recess[]): Recess | undefined {
  return list.find(({ first, last }) => first <= on && on <= last);
}

const period = ({ name, first, last }: Recess): string =>
  `${name}, van ${shortDay(first)} tot en met ${shortDay(last)}`;

type Asked = { readonly from: string; readonly due: string; readonly voteDate: string | null };

function duringTerm({ from, due }: Asked, all: readonly Recess[]): string {
  const then = recessOn(due, all);
  if (then !== undefined) return `De Kamer heeft dan ${then.name}, tot en met ${shortDay(then.last)}.`;
  const within = all.find(({ first }) => from < first && first <= due);
  return within === undefined ? "" : `Binnen deze termijn heeft de Kamer ${period(within)}.`;
}

function onVote({ voteDate }: Asked, all: readonly Recess[]): string {
  const then = voteDate === null ? undefined : recessOn(voteDate, all);
  return then === undefined ? "" : `Op de dag van de stemming heeft de Kamer ${then.name}. Klopt die datum?`;
}

/** What is known about days on which nothing falls: nothing to say, the next one, or that it is not known. */
function unknown({ due }: Asked, own: readonly Recess[], all: readonly Recess[]): string {
  if (covers(recesses, due) || covers(own, due)) return "";
  const next = all.find(({ first }) => first > due);
  if (next !== undefined) return `Het eerste reces dat hier daarna bekend is: ${period(next)}.`;
  return `${knownUntil(own)} Deze termijn houdt er geen rekening mee. Vul ze aan bij Instellingen, of kijk het zelf na.`;
}

/** Until when recesses are known here, in one sentence. */
export function knownUntil(own: readonly Recess[]): string {
  const last = withRecesses(recesses, own).reduce((latest, one) => (one.last > latest ? one.last : latest), "");
  return `Recessen van de Kamer zijn hier bekend tot en met ${longDay(last)}.`;
}

/** What to know about recesses for this term and vote; "" when there is nothing to say. `own` was filled in by hand. */
export function recessSentence(asked: Asked, own: readonly Recess[]): string {
  const all = withRecesses(recesses, own);
  const said = [duringTerm(asked, all), onVote(asked, all)].filter((sentence) => sentence !== "");
  return said.length > 0 ? said.join(" ") : unknown(asked, own, all);
}

type WrittenDay = { readonly month: number; readonly day: number; readonly year: number | null };

/** "vrijdag 18 december 2026": every day in a line, with or without a year. */
function daysIn(text: string): readonly WrittenDay[] {
  return [...text.toLowerCase().matchAll(/(\d{1,2})\s([a-z]{3,9})(?:\s(\d{4}))?/g)].flatMap(([, day, month, year]) => {
    const at = months.findIndex((name) => name === month || (month?.length === 3 && name.startsWith(month)));
    return at < 0 ? [] : [{ day: Number(day), month: at + 1, year: year === undefined ? null : Number(year) }];
  });
}

/** Why a line that was pasted is not a recess. */
export type UnreadReason = "geen-twee-datums" | "geen-jaar" | "datum-klopt-niet" | "lijst-vol";

function recessFrom(text: string): Recess | UnreadReason {
  const [first, last] = daysIn(text);
  if (first === undefined || last === undefined) return "geen-twee-datums";
  const words = text.toLowerCase().split(/[^a-z]+/);
  const name = words.find((word) => word.endsWith("reces")) ?? "reces";
  const lastYear = last.year ?? first.year;
  if (lastYear === null) return "geen-jaar";
  // "18 december t/m 11 januari 2027" began the year before.
  const firstYear = first.year ?? (first.month > last.month ? lastYear - 1 : lastYear);
  const read = recess.safeParse({
    name,
    first: dayOf(firstYear, first.month, first.day),
    last: dayOf(lastYear, last.month, last.day),
  });
  return read.data ?? "datum-klopt-niet";
}

/** A line without a recess, as it was written. */
export type UnreadLine = { readonly line: string; readonly reason: UnreadReason };

/** What became of a text with recesses; empty lines count for nothing. */
export type ReadRecesses = { readonly recesses: readonly Recess[]; readonly unread: readonly UnreadLine[] };

/**
 * The periods in a text that somebody copied from the page with recesses: one in each line that has two days, as far as
 * they fit in the list with those that are `known` already. A known one takes no room.
 */
export function readRecesses(text: string, known: readonly Recess[] = []): ReadRecesses {
  const unread: UnreadLine[] = [];
  let read: readonly Recess[] = [];
  for (const line of text.split(/\r?\n/).filter((one) => /\S/.test(one))) {
    const found = recessFrom(line.split(/\s+/).join(" ").slice(0, 300));
    if (typeof found === "string") unread.push({ line, reason: found });
    else if (withRecesses(known, [...read, found]).length > mostRecesses) unread.push({ line, reason: "lijst-vol" });
    else read = withRecesses(read, [found]);
  }
  return { recesses: read, unread };
}
