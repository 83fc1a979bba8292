import type { Surroundings } from "./level.ts";
import { follows, labelAtStart, type Label } from "./labels.ts";

const article = /^artikel\s+([a-z]{1,2} \d{1,3}[a-z]{0,2}\b|\S{1,12})/i;
const chapter = /^(hoofdstuk|afdeling|paragraaf|titel)\s+(\S{1,8})/i;
const smallerThanChapter = /^(?:artikel|lid|onderde|aanhef|\S+ lid)/;
const billArticle = /^artikel \d*[IVXL]+[A-Za-z]{0,2}(?:,|$)/;
const billPart = /^\d{0,2}[A-Z]{1,3}[a-z]?$/;

/** New text that an instruction announces. */
export type Announced = {
  /** What is put in, in the singular: "lid". */
  readonly object: string | undefined;
  readonly place: Surroundings;
  /** Where the one before it stands, when several are put in. */
  readonly last?: Surroundings;
};

/**
 * Where new text stands once it is inserted: its own number instead of the anchor ("na het vierde lid" becomes "lid 4a").
 * `words` is the beginning of the new text; undefined when it does not tell its number.
 */
export function placeOfNew({ object, place, last }: Announced, words: string): Surroundings | undefined {
  if (object === undefined) return undefined;
  if (chapters.has(object)) return placeOfChapter(place, object, words);
  if (object === "artikel")
    return last === undefined || isHeading(words, article) ? placeOfArticle(place, words) : undefined;
  const label = object === "lid" || object === "onderdeel" ? labelAtStart(words) : undefined;
  return label && goesOn(last, label) ? placeOfLabelled(place, object, label, words) : undefined;
}

function placeOfLabelled(place: Surroundings, object: string, label: Label, words: string): Surroundings | undefined {
  return object === "lid" ? placeOfLid(place, label, words) : placeOfOnderdeel(place, label);
}

/** "1°." numbers a list within a lid. */
function placeOfLid(place: Surroundings, { text, kinds }: Label, words: string): Surroundings | undefined {
  return kinds.includes("cijfer") && !/^\d+[a-z]?°/.test(words) ? placeOfPart(place, "lid", text) : undefined;
}

function placeOfOnderdeel(place: Surroundings, { text }: Label): Surroundings | undefined {
  return billPart.test(text) && place.actPlace !== null ? undefined : placeOfPart(place, "onderdeel", text);
}

const aboutAct =
  /^\s*(?:\p{Lu}\S{0,5} ){1,2}(?:is|zijn|wordt|worden|geldt|gelden|blijft|blijven|bepaalt|bepalen|vervalt|kan)\b/u;

/** "Artikel 9b" and "ARTIKEL IIIB. BOSSEN" are headings; "Artikel 9 is van toepassing" and "Artikel 7:10 BW is …" are not. */
function isHeading(words: string, label: RegExp): boolean {
  const found = label.exec(words);
  if (!found) return false;
  const rest = words.slice(found[0].length);
  return /^[.:]?(?:$|[\s(–-]*[\p{Lu}(])/u.test(rest) && !aboutAct.test(rest);
}

/** A list within new text starts over; the next lid goes on where the last one stopped. */
function goesOn(last: Surroundings | undefined, label: Label): boolean {
  if (last === undefined) return true;
  const { actPlace, billPlace } = last;
  const before = (actPlace ?? billPlace ?? "").split(" ").at(-1) ?? "";
  return label.kinds.some((kind) => follows(label.text, before, kind));
}

const pluralsOfChapters = [
  ["hoofdstukken", "hoofdstuk"],
  ["afdelingen", "afdeling"],
  ["paragrafen", "paragraaf"],
  ["titels", "titel"],
] as const;
const chapters: ReadonlySet<string> = new Set(pluralsOfChapters.map(([, one]) => one));

/** What several of it are called, with the word for one. */
export const singulars: ReadonlyMap<string, string> = new Map([
  ["leden", "lid"],
  ["onderdelen", "onderdeel"],
  ["artikelen", "artikel"],
  ...pluralsOfChapters,
]);

/** "HOOFDSTUK 4A. BOSSEN": the anchor, another chapter, is not where it stands. */
function placeOfChapter(place: Surroundings, object: string, words: string): Surroundings | undefined {
  const [, noun = "", id = ""] = chapter.exec(words) ?? [];
  if (noun.toLowerCase() !== object || !isHeading(words, chapter)) return undefined;
  const name = `${object} ${id.replace(/[.:,]$/, "")}`;
  const { actPlace, billPlace } = place;
  if (actPlace !== null) return { ...place, actPlace: besideAnchor(actPlace, object, name) };
  if (billPlace !== null && isOfAmendingBill(billPlace)) return { ...place, actPlace: name };
  return { ...place, billPlace: besideAnchor(billPlace ?? "", object, name) };
}

/** The larger parts of the anchor hold the new chapter too; the chapter or article behind which it comes does not. */
function besideAnchor(anchor: string, object: string, name: string): string {
  const around = anchor
    .split(", ")
    .filter((part) => part !== "" && !part.startsWith(`${object} `) && !smallerThanChapter.test(part));
  return [...around, name].join(", ");
}

function placeOfArticle(place: Surroundings, words: string): Surroundings | undefined {
  const id = article.exec(words)?.[1]?.replace(/[.:,]$/, "");
  if (id === undefined) return undefined;
  const name = `artikel ${id}`;
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
function placeOfPart(place: Surroundings, object: "lid" | "onderdeel", label: string): Surroundings {
  const name = `${object} ${label}`;
  if (place.actPlace !== null) return { ...place, actPlace: withPart(place.actPlace, object, name) };
  return { ...place, billPlace: place.billPlace === null ? name : withPart(place.billPlace, object, name) };
}

function withPart(base: string, object: string, name: string): string {
  const parts = base.split(", ").filter((part) => part !== "aanhef");
  const last = parts.at(-1)?.split(" ") ?? [];
  // A point that is added to onderdeel B of a bill stands in it, not in its place.
  const isWithin = billPart.test(last.at(-1) ?? "") && !billPart.test(name.split(" ").at(-1) ?? "");
  const anchored = last.includes(object) && !isWithin;
  return [...(anchored ? parts.slice(0, -1) : parts), name].join(", ");
}
