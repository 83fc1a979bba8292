import type { Surroundings } from "./level.ts";
import { headingAtStart, numberAtStart, placeNamed } from "./headings.ts";
import { follows, labelAtStart, type Label } from "./labels.ts";

const smallerThanChapter = /^(?:artikel|lid|onderde|aanhef|\S+ lid)/;
/** The place begins with an article of an amending bill: "artikel IIIA", "enig artikel". */
export const billArticle = /^(?:artikel \d*[IVXL]+[A-Za-z]{0,2}|enig artikel)(?:,|$)/;
const billPart = /^\d{0,2}[A-Z]{1,3}[a-z]?$/;

/** New text that an instruction announces. */
export type Announced = {
  /** What is put in, in the singular: "lid". */
  readonly object: string | undefined;
  readonly place: Surroundings;
  /** Where the one before it stands, when several are put in. */
  readonly last: Surroundings | undefined;
};

/**
 * Where new text stands once it is inserted: its own number instead of the anchor ("na het vierde lid" becomes "lid 4a").
 * `words` is the beginning of the new text; undefined when it does not tell its number.
 */
export function placeOfNew({ object, place, last }: Announced, words: string): Surroundings | undefined {
  const heading = last === undefined ? numberAtStart(words) : headingAtStart(words);
  if (heading) return continuesNumbering(last, heading) ? placeOfHeaded(place, object, heading) : undefined;
  if (object === "artikel") return last === undefined ? placeOfArticle(place, barelyNumbered(place, words)) : undefined;
  const label = labelled.has(object ?? "") ? labelAtStart(words) : undefined;
  return label && continuesNumbering(last, label) ? placeOfLabelled(place, object, label, words) : undefined;
}

const labelled = new Set(["lid", "onderdeel", "subonderdeel"]);

function placeOfHeaded(place: Surroundings, object: string | undefined, heading: Label): Surroundings | undefined {
  if (!heading.kinds.some((kind) => kind === object)) return undefined;
  return object === "artikel" ? placeOfArticle(place, placeNamed(heading)) : placeOfChapter(place, heading);
}

/** "6:3d. Verlof", below "na artikel 6:3c": an article without the word. */
function barelyNumbered({ billPlace, actPlace }: Surroundings, words: string): string | undefined {
  const id = /^(\d[\d.:]*[a-z]{0,3})\.\s/.exec(words)?.[1];
  const last = (actPlace ?? billPlace ?? "").split(", ").at(-1) ?? "";
  const anchor = last.startsWith("artikel ") ? last.slice("artikel ".length) : undefined;
  return id !== undefined && anchor !== undefined && follows(id, anchor, "artikel") ? `artikel ${id}` : undefined;
}

function placeOfLabelled(
  place: Surroundings,
  object: string | undefined,
  label: Label,
  words: string,
): Surroundings | undefined {
  return object === "lid" ? placeOfLid(place, label, words) : placeOfOnderdeel(place, label, object ?? "onderdeel");
}

/** "1°." numbers a list within a lid. */
function placeOfLid(place: Surroundings, { text, kinds }: Label, words: string): Surroundings | undefined {
  return kinds.includes("cijfer") && !/^\d+[a-z]?°/.test(words) ? placeOfPart(place, "lid", text) : undefined;
}

function placeOfOnderdeel(place: Surroundings, { text }: Label, noun: string): Surroundings | undefined {
  return billPart.test(text) && place.actPlace !== null ? undefined : placeOfPart(place, noun, text);
}

/** A list within new text starts over; the next lid or article goes on where the last one stopped. */
export function continuesNumbering(last: Surroundings | undefined, label: Label): boolean {
  if (last === undefined) return true;
  const before = (last.actPlace ?? last.billPlace ?? "").split(", ").at(-1)?.replace(/^\S+ /, "") ?? "";
  return label.kinds.some((kind) => follows(label.text, before, kind));
}

const pluralsOfChapters = [
  ["hoofdstukken", "hoofdstuk"],
  ["afdelingen", "afdeling"],
  ["paragrafen", "paragraaf"],
  ["titels", "titel"],
] as const;

/** What several of it are called, with the word for one. */
export const singulars: ReadonlyMap<string, string> = new Map([
  ["leden", "lid"],
  ["onderdelen", "onderdeel"],
  ["subonderdelen", "subonderdeel"],
  ["artikelen", "artikel"],
  ...pluralsOfChapters,
]);

/** "HOOFDSTUK 4A. BOSSEN": the anchor, another chapter, is not where it stands. */
function placeOfChapter(place: Surroundings, heading: Label): Surroundings {
  const name = placeNamed(heading);
  const { actPlace, billPlace } = place;
  if (actPlace !== null) return { ...place, actPlace: besideAnchor(actPlace, name) };
  if (place.nested || (billPlace !== null && isOfAmendingBill(billPlace))) return { ...place, actPlace: name };
  return { ...place, billPlace: besideAnchor(billPlace ?? "", name) };
}

/** The larger parts of the anchor hold the new chapter too; the chapter or article behind which it comes does not. */
function besideAnchor(anchor: string, name: string): string {
  const noun = name.split(" ", 1)[0];
  const around = anchor
    .split(", ")
    .filter((part) => part !== "" && !part.startsWith(`${noun} `) && !smallerThanChapter.test(part));
  return [...around, name].join(", ");
}

function placeOfArticle(place: Surroundings, name: string | undefined): Surroundings | undefined {
  if (name === undefined) return undefined;
  if (place.nested) return { ...place, actPlace: name };
  if (billArticle.test(name)) return { ...place, billPlace: name, actPlace: null };
  if (place.actPlace !== null) return { ...place, actPlace: name };
  if (place.billPlace === null) return undefined;
  return isOfAmendingBill(place.billPlace) ? { ...place, actPlace: name } : { ...place, billPlace: name };
}

/** "artikel I, onderdeel B" changes an act; "artikel 3.6" is itself the article of a new act. */
function isOfAmendingBill(billPlace: string): boolean {
  return billArticle.test(billPlace) || billPlace.startsWith("onderdeel");
}

/** The smallest part of the place is replaced when it is the anchor, and else completed. */
function placeOfPart(place: Surroundings, noun: string, label: string): Surroundings {
  const name = `${noun} ${label}`;
  const { actPlace, billPlace } = place;
  if (actPlace !== null) return { ...place, actPlace: withPart(actPlace, noun, name) };
  // Inside new text of the bill the part stands in the act, of which the article was named further up.
  if (place.nested) return { ...place, actPlace: name };
  return { ...place, billPlace: billPlace === null ? name : withPart(billPlace, noun, name) };
}

function withPart(base: string, noun: string, name: string): string {
  const parts = base.split(", ").filter((part) => part !== "aanhef");
  const last = parts.at(-1)?.split(" ") ?? [];
  // A point that is added to onderdeel B of a bill stands in it, not in its place.
  const isWithin = billPart.test(last.at(-1) ?? "") && !billPart.test(name.split(" ").at(-1) ?? "");
  const anchored = (last.includes(noun) || singularIn(last) === noun) && !isWithin;
  return [...(anchored ? parts.slice(0, -1) : parts), name].join(", ");
}

/** "onderdelen b tot en met d" as the anchor of "onderdeel b". */
function singularIn(words: readonly string[]): string | undefined {
  return words.map((word) => singulars.get(word)).find((noun) => noun !== undefined);
}
