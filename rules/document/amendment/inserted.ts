import type { Change, Operation, Part } from "../model.ts";
import { headingKinds, type Label } from "./labels.ts";
import { headingAtStart, isHeading } from "./headings.ts";
import { targetOf, type Bill, type Surroundings } from "./level.ts";
import { continuesNumbering, placeOfNew, singulars } from "./new-place.ts";
import { adding, type Step } from "./steps.ts";

/** Text that an instruction puts in, of which the parts tell their own numbers: "4a. …", "ARTIKEL IIIA". */
export type Inserted = {
  readonly change: number;
  /** What is put in, in the singular: "lid". */
  readonly object: string | undefined;
  /** How many are put in; infinite when the instruction does not say. */
  readonly expected: number;
  /** True when it takes the place of other text: as a whole it stands where that text stood. */
  readonly replaces: boolean;
  readonly place: Surroundings;
  /** Where the second and further ones stand; filled while reading. */
  readonly parts: Part[];
  /** True once its text has begun. */
  begun: boolean;
  /** How many were read. */
  read: number;
  /** Where the last one stands that was read. */
  last: Surroundings | undefined;
};

const numbers = "een twee drie vier vijf zes zeven acht negen tien".split(" ");

const replacing: ReadonlySet<Operation> = new Set<Operation>(["vervangen", "komt-te-luiden"]);

/** What an instruction puts in; undefined when that has no number of its own. */
export function insertedBy(step: Step, change: number, place: Surroundings): Inserted | undefined {
  const replaces = replacing.has(step.operation);
  const plural = step.object === undefined ? undefined : singulars.get(step.object);
  const several = plural !== undefined || (replaces && namesSeveral(step));
  if (!adding.has(step.operation) && !(replaces && several)) return undefined;
  const [object, expected] = [plural ?? step.object, several ? expectedBy(step) : 1];
  return { change, object, expected, replaces, place, parts: [], begun: false, read: 0, last: undefined };
}

/** "het tweede en derde lid". */
function namesSeveral({ places }: Step): boolean {
  return places.at(-1)?.text.includes(" en ") === true;
}

function expectedBy({ count }: Step): number {
  const index = count === undefined ? -1 : numbers.indexOf(count);
  return index < 0 ? Infinity : index + 1;
}

/** Whether the next label is one of the parts: the first thing below "luidende:" always is, whatever its number. */
export function awaits({ begun, read, expected, last, object }: Inserted, label: Label): boolean {
  if (!begun) return true;
  const fits = isHeading(label)
    ? label.kinds.some((kind) => kind === object)
    : object === "lid" || object === "onderdeel";
  return fits && read < expected && continuesNumbering(last, label);
}

/** Where a part begins, and its first words. */
type Beginning = { readonly from: number; readonly words: string };

/** Gives the part that begins there its place; undefined when it does not tell its number. */
export function placePart(
  inserted: Inserted,
  beginning: Beginning,
  changes: Change[],
  bill: Bill,
): Surroundings | undefined {
  inserted.begun = true;
  const article = inserted.last && articleWithin(inserted, inserted.last, beginning.words);
  const place = article ?? nextPlace(inserted, beginning.words);
  const change = changes[inserted.change];
  if (!place || !change) return undefined;
  const isWhole = inserted.last === undefined && !inserted.replaces;
  if (!article) inserted.last = place;
  const target = targetOf(place, bill);
  if (isWhole) changes[inserted.change] = { ...change, target };
  else {
    inserted.parts.push({ from: beginning.from, target });
    changes[inserted.change] = { ...change, parts: inserted.parts };
  }
  return place;
}

function nextPlace(inserted: Inserted, words: string): Surroundings | undefined {
  if (inserted.read >= inserted.expected) return undefined;
  const place = placeOfNew(inserted, words);
  if (place || inserted.expected === 1) inserted.read += 1;
  return place;
}

/** "Artikel 4a" in a new chapter. */
function articleWithin({ object }: Inserted, chapter: Surroundings, words: string): Surroundings | undefined {
  const isChapter = object !== "artikel" && [...headingKinds].some((kind) => kind === object);
  return isChapter && headingAtStart(words)
    ? placeOfNew({ object: "artikel", place: chapter, last: undefined }, words)
    : undefined;
}
