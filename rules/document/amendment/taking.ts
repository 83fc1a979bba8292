import type { Certainty, Change } from "../model.ts";
import type { Stretch } from "../passages.ts";
import { insertedBy, placePart, type Inserted } from "./inserted.ts";
import { nowhere, placeOf, targetOf, type Bill, type Surroundings } from "./level.ts";
import type { PlaceElement } from "./locations.ts";
import { billArticle } from "./new-place.ts";
import { isPartOfArticle, largerThan } from "./place-order.ts";
import type { OpenText, Series } from "./series.ts";
import type { Step } from "./steps.ts";

/** What is known while the body is read: the enumerations that are open, and what was found. */
export type Reading = {
  readonly text: string;
  readonly bill: Bill;
  readonly series: Series;
  readonly stretches: Stretch[];
  readonly changes: Change[];
  unknown: number;
};

/** Takes the steps of one paragraph; a step without a place of its own works where the step before it worked. */
export function takeSteps(reading: Reading, steps: readonly Step[]): void {
  const { series } = reading;
  const outer = series.open;
  const start = outer && outer.holdsInstructions !== "nee" ? { ...series.around, nested: true } : series.around;
  let before: Before = { base: start, place: start, inserted: undefined };
  for (const step of steps) {
    const place = placeOfStep(reading, step, before);
    const inserted = addChange(reading, step, place);
    before = { base: step.container ? place : before.base, place: leftBy(step, place), inserted };
  }
  const last = steps.at(-1);
  if (!last) return;
  const open = openedBy(last, reading.changes.length - 1, outer, before);
  series.settle(keepsPlace(last) ? before.place : start, open, last.container);
  series.last = before.place;
}

/** What the steps before a step leave to it. */
type Before = {
  /** Of the paragraph, or of the last "wordt als volgt gewijzigd:" in it. */
  readonly base: Surroundings;
  readonly place: Surroundings;
  readonly inserted: Inserted | undefined;
};

function placeOfStep(reading: Reading, step: Step, { base, place, inserted }: Before): Surroundings {
  const { series, bill } = reading;
  if (step.inside) return placeOf(insideNew(reading, step, place, inserted), step, bill);
  if (step.places.length === 0 && step.act === undefined) return place;
  const [first] = step.places;
  const isWhole = step.places.some(({ noun, bill: part }) => part || noun.startsWith("artikel"));
  if (!first || isWhole || !isPartOfArticle(first)) return placeOf(base, step, bill);
  // "In de vierde volzin vervalt …", in the same sentence or right under a finished one, speaks of the same article.
  const previous = place === base ? (base === nowhere ? series.last : undefined) : place;
  return placeOf(previous ? withoutSmaller(previous, first) : base, step, bill);
}

/** Where a step leaves off: "vervalt de tweede volzin en wordt «a» vervangen" does not go on in the volzin that is gone. */
function leftBy({ operation, opens, pieces, places }: Step, place: Surroundings): Surroundings {
  const isGone = operation === "vervallen" && opens === undefined && pieces.every(({ zone }) => zone !== "geschrapt");
  const gone = isGone ? places.at(-1) : undefined;
  return gone === undefined ? place : withoutSmaller(place, gone);
}

/** An instruction on the line that announces new text works from the place of that text. */
function insideNew(
  { text, changes, bill }: Reading,
  { pieces }: Step,
  place: Surroundings,
  inserted: Inserted | undefined,
): Surroundings {
  const from = pieces[0]?.start ?? 0;
  const part = inserted && placePart(inserted, { from, words: text.slice(from, from + longestNumber) }, changes, bill);
  return { ...(part ?? place), actPlace: null, nested: true };
}

const longestNumber = 80;

function withoutSmaller(place: Surroundings, part: PlaceElement): Surroundings {
  const { actPlace, billPlace } = place;
  if (actPlace !== null) return { ...place, actPlace: largerThan(actPlace, part) };
  return billPlace === null ? place : { ...place, billPlace: largerThan(billPlace, part) };
}

function addChange(reading: Reading, step: Step, place: Surroundings): Inserted | undefined {
  const { series, bill, changes, stretches } = reading;
  const change = changes.length;
  const certainty: Certainty = series.doubtful ? "mogelijk" : step.certainty;
  changes.push({ operation: step.operation, target: targetOf(place, bill), certainty });
  for (const { zone, start, end } of step.pieces) stretches.push({ zone, start, end, change });
  const inserted = insertedBy(step, change, place);
  const first = step.pieces.find(({ zone }) => zone === "nieuw");
  if (!inserted || !first) return inserted;
  const words = reading.text.slice(first.start, Math.min(first.end, first.start + longestNumber));
  placePart(inserted, { from: first.start, words }, changes, bill);
  return inserted;
}

/** What stands under "wordt als volgt gewijzigd:" or inside new text is placed there; a finished step leaves no place behind. */
function keepsPlace(step: Step): boolean {
  return step.container || step.opens !== undefined;
}

function openedBy(
  step: Step,
  change: number,
  outer: OpenText | undefined,
  { place, inserted }: Before,
): OpenText | undefined {
  if (step.opens === undefined) return undefined;
  const doubtful = step.certainty === "mogelijk" || outer?.doubtful === true;
  return { zone: step.opens, change, doubtful, holdsInstructions: holdsInstructions(step, place), inserted };
}

const lettered = /\bonderde(?:el|len) \d{0,2}[A-Z]/;
const wholeParts = /^(?:artikel|hoofdstuk|afdeling|paragra|titel)/;
const lawOnly = /^(?:lid|leden|volzin|zin|bijlage)/;

/** New leden and volzinnen are law; new parts of an amending bill are instructions; a new article can be either. */
function holdsInstructions(
  { object, opens }: Step,
  { nested, billPlace, actPlace }: Surroundings,
): OpenText["holdsInstructions"] {
  if (opens === "geschrapt" || object === undefined || lawOnly.test(object)) return "nee";
  if (nested) return isOfBill(actPlace) ? "ja" : "nee";
  if (actPlace !== null) return wholeParts.test(object) ? "met-wet" : "nee";
  return isOfBill(billPlace) ? "ja" : "met-wet";
}

function isOfBill(place: string | null): boolean {
  return place !== null && (billArticle.test(place) || lettered.test(place));
}
