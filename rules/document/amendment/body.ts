import { isBudgetLine } from "../budget.ts";
import { paragraphsOf, type Paragraph } from "../lines.ts";
import type { Certainty, Change, Part, Range } from "../model.ts";
import { isPageLine } from "../page-lines.ts";
import type { Stretch } from "../passages.ts";
import type { Token } from "../tokens.ts";
import { instructionTokens, readTokens } from "./instruction.ts";
import { labelAtStart, type Label } from "./labels.ts";
import { nowhere, placeOf, targetOf, type Bill, type Surroundings } from "./level.ts";
import { placeOfNew, singulars, type Announced } from "./new-place.ts";
import { Series, type OpenText } from "./series.ts";
import type { Step } from "./steps.ts";

export type AmendmentBody = {
  readonly stretches: readonly Stretch[];
  readonly changes: readonly Change[];
  /** Characters of the body that no rule of the grammar understood. */
  readonly unknown: number;
};

type Reading = {
  readonly text: string;
  readonly bill: Bill;
  readonly series: Series;
  readonly stretches: Stretch[];
  readonly changes: Change[];
  unknown: number;
  /** The last instruction, when it puts in text of which the number is still to come. */
  awaiting: Inserted | undefined;
};

type Inserted = Announced & {
  readonly change: number;
  /** True when several are put in: then the place of every next one is still to come. */
  readonly several: boolean;
  /** Where the second and further ones stand; filled while reading. */
  readonly parts: Part[];
};

/** Reads the body of an amendment paragraph by paragraph: labels, instructions, and the text they put in or take out. */
export function readBody(text: string, range: Range, bill: Bill): AmendmentBody {
  const reading: Reading = {
    text,
    bill,
    series: new Series(),
    stretches: [],
    changes: [],
    unknown: 0,
    awaiting: undefined,
  };
  for (const paragraph of paragraphsOf(text, range)) readParagraph(reading, paragraph);
  return { stretches: reading.stretches, changes: reading.changes, unknown: reading.unknown };
}

function readParagraph(reading: Reading, paragraph: Paragraph): void {
  const words = reading.text.slice(paragraph.start, paragraph.end);
  if (isPageLine(words)) {
    reading.stretches.push({ zone: "kop", ...paragraph });
    return;
  }
  const { awaiting, series, stretches } = reading;
  const label = labelAtStart(words);
  const opensPart = awaiting !== undefined && label !== undefined && !series.continuesOutside(label);
  const first = stretches.length;
  if (label && label.length >= words.length) readLabel(reading, paragraph, label);
  else if (!readAsInstruction(reading, paragraph, label)) readText(reading, paragraph, words);
  if (opensPart || (awaiting && isNewTextOf(awaiting.change, stretches[first])))
    placeInserted(reading, awaiting, paragraph.start, words);
}

function isNewTextOf(change: number, stretch: Stretch | undefined): boolean {
  return stretch?.zone === "nieuw" && stretch.change === change;
}

/** New text names its own place: "ARTIKEL IIIA", "4a. …", below "wordt ingevoegd, luidende:". */
function placeInserted(reading: Reading, awaiting: Inserted, start: number, words: string): void {
  const { bill, changes } = reading;
  const place = placeOfNew(awaiting, words);
  // An instruction within the new text awaits text of its own.
  if (reading.awaiting === awaiting) reading.awaiting = afterOne(awaiting, place);
  const change = changes[awaiting.change];
  if (!change || !place) return;
  const target = targetOf(place, bill);
  if (awaiting.last === undefined) {
    changes[awaiting.change] = { ...change, target };
    return;
  }
  if (awaiting.parts.length === 0) changes[awaiting.change] = { ...change, parts: awaiting.parts };
  awaiting.parts.push({ from: start, target });
}

/** What is still to come after a paragraph; nothing when one was put in and it was placed. */
function afterOne(awaiting: Inserted, place: Surroundings | undefined): Inserted | undefined {
  if (!awaiting.several) return undefined;
  return place === undefined ? awaiting : { ...awaiting, last: place };
}

/** A label alone on its line opens the next part; inside new text it is new text too. */
function readLabel(reading: Reading, paragraph: Paragraph, label: Label): void {
  const { series } = reading;
  const open = series.continuesOutside(label) ? undefined : series.open;
  if (open?.holdsInstructions === "nee") {
    reading.stretches.push({ zone: open.zone, ...paragraph, change: open.change });
    return;
  }
  series.enter(label);
  if (open) reading.stretches.push({ zone: open.zone, ...paragraph, change: open.change });
  else reading.stretches.push({ zone: "opdracht", ...paragraph });
  const { around } = series;
  if (!open && !around.nested) return;
  series.settle({ ...around, billPlace: placeBelowArticle(around, label), actPlace: null, nested: true }, undefined);
}

function placeBelowArticle(around: Surroundings, label: Label): string {
  const part = `onderdeel ${label.text}`;
  const article = around.billPlace?.split(", ")[0];
  return article?.startsWith("artikel") ? `${article}, ${part}` : part;
}

function readAsInstruction(reading: Reading, paragraph: Paragraph, label: Label | undefined): boolean {
  const { series, text } = reading;
  const { start, end } = paragraph;
  const strict = series.open !== undefined && !(label && series.continuesOutside(label));
  const tokens = instructionTokens(text, [start, end]);
  if (tokens.length === 0) return false;
  const labelled = label && readLabelled(text, tokens, [start + label.length, end], strict);
  if (label && labelled) {
    series.enter(label);
    reading.stretches.push({ zone: "opdracht", start, end: start + label.length, change: reading.changes.length });
    takeSteps(reading, labelled);
    return true;
  }
  const whole = readTokens(text, tokens, [start, end], strict);
  if (!whole) return false;
  series.enterUnlabelled(
    whole.some(({ act }) => act !== undefined),
    whole[0]?.places.some(({ bill, noun }) => bill && noun.startsWith("artikel")) ?? false,
  );
  takeSteps(reading, whole);
  return true;
}

/** Reads what stands behind the label. */
function readLabelled(
  text: string,
  tokens: readonly Token[],
  range: Range,
  strict: boolean,
): readonly Step[] | undefined {
  const first = tokens.findIndex(({ start }) => start >= range[0]);
  return first < 0 ? undefined : readTokens(text, tokens.slice(first), range, strict);
}

/** Takes the steps of one paragraph; a step without a place of its own works where the step before it worked. */
function takeSteps(reading: Reading, steps: readonly Step[]): void {
  const { series } = reading;
  const outer = series.open;
  const start = outer && outer.holdsInstructions !== "nee" ? { ...series.around, nested: true } : series.around;
  let base: Surroundings = start;
  let previous: Surroundings = start;
  for (const step of steps) {
    previous = placeOfStep(reading, step, base, previous);
    addChange(reading, step, previous);
    if (step.container) base = previous;
  }
  const last = steps.at(-1);
  if (!last) return;
  const open = openedBy(last, reading.changes.length - 1, outer, previous);
  series.settle(keepsPlace(last) ? previous : start, open, last.container);
  series.remember(previous);
}

function placeOfStep({ series, bill }: Reading, step: Step, base: Surroundings, previous: Surroundings): Surroundings {
  if (step.inside) return placeOf({ ...previous, actPlace: null, nested: true }, step, bill);
  if (step.places.length === 0 && step.act === undefined) return previous;
  // "In de vierde volzin vervalt …" right under a finished instruction speaks of the same article.
  const relative = base === nowhere && !step.places.some(({ noun, bill }) => bill || noun.startsWith("artikel"));
  return placeOf(relative ? series.lastArticle : base, step, bill);
}

function addChange(reading: Reading, step: Step, place: Surroundings): void {
  const { series, bill, changes, stretches } = reading;
  const change = changes.length;
  const certainty: Certainty = series.doubtful ? "mogelijk" : step.certainty;
  reading.awaiting = undefined;
  changes.push({ operation: step.operation, target: targetOf(place, bill), certainty });
  for (const { zone, start, end } of step.pieces) stretches.push({ zone, start, end, change });
  if (step.operation !== "invoegen" && step.operation !== "toevoegen") return;
  const awaiting: Inserted = { change, ...insertedBy(step), place, parts: [] };
  reading.awaiting = awaiting;
  const inserted = step.pieces.find(({ zone }) => zone === "nieuw");
  if (inserted) {
    const words = reading.text.slice(inserted.start, Math.min(inserted.end, inserted.start + 80));
    placeInserted(reading, awaiting, inserted.start, words);
  }
  // Text between quotes is complete: nothing below it is still to be placed.
  if (step.opens === undefined) reading.awaiting = undefined;
}

function insertedBy({ object }: Step): Pick<Inserted, "object" | "several"> {
  const singular = object === undefined ? undefined : singulars.get(object);
  return { object: singular ?? object, several: singular !== undefined };
}

/** What stands under "wordt als volgt gewijzigd:" or inside new text is placed there; a finished step leaves no place behind. */
function keepsPlace(step: Step): boolean {
  return step.container || step.opens !== undefined;
}

function openedBy(step: Step, change: number, outer: OpenText | undefined, place: Surroundings): OpenText | undefined {
  if (step.opens === undefined) return undefined;
  const doubtful = step.certainty === "mogelijk" || outer?.doubtful === true;
  return { zone: step.opens, change, doubtful, holdsInstructions: holdsInstructions(step, place) };
}

const billPart = /^artikel \d*[IVXL]+[A-Za-z]{0,2}(?:,|$)/;
const lettered = /\bonderde(?:el|len) \d{0,2}[A-Z]/;

/** New leden and volzinnen are law; new parts of an amending bill are instructions; a new article can be either. */
function holdsInstructions(
  { object, opens }: Step,
  { nested, billPlace }: Surroundings,
): OpenText["holdsInstructions"] {
  if (opens === "geschrapt" || object === undefined || /^(?:lid|leden|volzin|zin|bijlage)/.test(object)) return "nee";
  if (nested) return "nee";
  const place = billPlace ?? "";
  return billPart.test(place) || lettered.test(place) ? "ja" : "met-wet";
}

const heading = /^(?:artikel|hoofdstuk|afdeling|paragraaf|titel)\s+\S+/i;

/** Text that is no instruction: it belongs to the open new or deleted text; otherwise it was not understood. */
function readText(reading: Reading, paragraph: Paragraph, words: string): void {
  const { series, stretches } = reading;
  const open = series.open;
  if (open) {
    stretches.push({ zone: open.zone, ...paragraph, change: open.change });
    noteHeading(series, words, open);
    return;
  }
  if (
    (heading.test(words) && words.length < 80) ||
    (reading.bill.kind === "begrotingsamendement" && isBudgetLine(words))
  ) {
    stretches.push({ zone: "opdracht", ...paragraph });
    return;
  }
  reading.unknown += paragraph.end - paragraph.start;
  stretches.push({ zone: "onbekend", ...paragraph });
}

const billArticle = /^artikel\s+(\d*[IVXL]+[A-Za-z]{0,2})\b/i;

/** "ARTIKEL IIIA WIJZIGING VAN DE BOSWET": the act that the heading of a new article names. */
function actInHeading(words: string): string | undefined {
  const change = /\bwijziging /i.exec(words);
  if (!change) return undefined;
  const name = words.slice(change.index + change[0].length).replace(/^(?:van )?(?:(?:de|het) )?/i, "");
  return /^[\p{L}\d][\p{L}\d -]*$/u.test(name) ? name : undefined;
}

/** "ARTIKEL IIIA" as heading of new text: the instructions below it stand in that article of the bill. */
function noteHeading(series: Series, words: string, open: OpenText): void {
  const match = open.holdsInstructions !== "nee" ? billArticle.exec(words) : null;
  if (!match || words.length > 160) return;
  const act = actInHeading(words);
  series.settle(
    { ...series.around, billPlace: `artikel ${match[1]}`, actPlace: null, act: act ?? series.around.act },
    open,
  );
}
