import { isBudgetLine } from "../budget.ts";
import { paragraphsOf, type Paragraph } from "../lines.ts";
import type { Change, Range } from "../model.ts";
import { isPageLine } from "../page-lines.ts";
import type { Stretch } from "../passages.ts";
import { tokensOf, type Token } from "../tokens.ts";
import { instructionTokens, readTokens } from "./instruction.ts";
import { actInHeading, headingAtStart, isHeading, namesPlaceAbove, placeNamed } from "./headings.ts";
import { awaits, placePart } from "./inserted.ts";
import { labelAtStart, type Label } from "./labels.ts";
import { placeOf, type Bill, type Surroundings } from "./level.ts";
import { placesIn } from "./locations.ts";
import { Series } from "./series.ts";
import type { Step } from "./steps.ts";
import { takeSteps, type Reading } from "./taking.ts";

export type AmendmentBody = {
  readonly stretches: readonly Stretch[];
  readonly changes: readonly Change[];
  /** Characters of the body that no rule of the grammar understood. */
  readonly unknown: number;
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
  const found = markAtStart(reading.series, words);
  if (found === undefined) readUnmarked(reading, paragraph, words);
  else if (found.label.length >= words.length || isHeading(found.label)) readMark(reading, paragraph, found);
  else readLabelled(reading, paragraph, found, words);
}

/** What marks the beginning of a part, and whether that part lies outside the open text. */
type Mark = { readonly label: Label; readonly outside: boolean };

/** Headings only count within new text: elsewhere "Artikel 5" stands above the instruction that changes it. */
function markAtStart(series: Series, words: string): Mark | undefined {
  const { open } = series;
  const label = (open && headingAtStart(words)) ?? labelAtStart(words);
  if (!label) return undefined;
  const isPart = open?.inserted !== undefined && awaits(open.inserted, label);
  return { label, outside: !isPart && series.continuesOutside(label) };
}

function readUnmarked(reading: Reading, paragraph: Paragraph, words: string): void {
  const { inserted } = reading.series.open ?? {};
  if (readAsInstruction(reading, paragraph, undefined)) return;
  if (inserted) placePart(inserted, { from: paragraph.start, words }, reading.changes, reading.bill);
  readText(reading, paragraph, words);
}

/** The surroundings of the instructions in a part of new text that names its own place. */
function placeBelow({ series, bill, changes, text }: Reading, { start, end }: Paragraph): Surroundings | undefined {
  const { inserted } = series.open ?? {};
  const place = inserted && placePart(inserted, { from: start, words: text.slice(start, end) }, changes, bill);
  return place && { ...place, billPlace: place.billPlace ?? place.actPlace, actPlace: null, nested: true };
}

function readLabelled(reading: Reading, paragraph: Paragraph, mark: Mark, words: string): void {
  if (readAsInstruction(reading, paragraph, mark)) return;
  if (!mark.outside) placeBelow(reading, paragraph);
  readText(reading, paragraph, words);
}

/** A label or heading alone on its line opens the next part; inside new text it is new text too. */
function readMark(reading: Reading, paragraph: Paragraph, mark: Mark): void {
  const { series, stretches } = reading;
  const { label, outside } = mark;
  const words = reading.text.slice(paragraph.start, paragraph.end);
  if (!outside && series.open?.holdsInstructions === "nee") {
    placeBelow(reading, paragraph);
    readText(reading, paragraph, words);
    return;
  }
  if (isHeading(label) && label.length < words.length && readAsInstruction(reading, paragraph, mark)) return;
  series.enter(label, outside);
  const { open } = series;
  stretches.push(open ? { zone: open.zone, ...paragraph, change: open.change } : { zone: "opdracht", ...paragraph });
  if (open || series.around.nested) settleBelow(reading, paragraph, label);
}

/** Gives what follows a label or heading within new text its surroundings. */
function settleBelow(reading: Reading, paragraph: Paragraph, label: Label): void {
  const { series, text } = reading;
  const { around } = series;
  const billPlace = isHeading(label) ? placeNamed(label) : placeBelowArticle(around, label);
  const own = placeBelow(reading, paragraph) ?? { ...around, billPlace, actPlace: null, nested: true };
  const act = isHeading(label) ? actInHeading(text.slice(paragraph.start, paragraph.end)) : undefined;
  series.settle({ ...own, act: act ?? own.act }, undefined);
}

/** "Artikel 3" or "Artikel I, onderdeel B" on a line of its own is the place of the instructions under it. */
function settleUnder({ series, bill, text }: Reading, { start, end }: Paragraph): void {
  const tokens = tokensOf(text, [start, end]);
  const places = placesIn(text, tokens, 0, tokens.length);
  const around = { ...series.around, actPlace: null, billPlace: null };
  series.enterUnlabelled(false, true);
  series.settle(placeOf(around, { places, act: undefined, proposed: false }, bill), undefined, true);
}

function placeBelowArticle(around: Surroundings, label: Label): string {
  const part = `onderdeel ${label.text}`;
  const article = around.billPlace?.split(", ")[0];
  return article !== undefined && /^(?:enig )?artikel/.test(article) ? `${article}, ${part}` : part;
}

function readAsInstruction(reading: Reading, paragraph: Paragraph, mark: Mark | undefined): boolean {
  const { start, end } = paragraph;
  const tokens = instructionTokens(reading.text, [start, end]);
  if (tokens.length === 0) return false;
  const strict = reading.series.open !== undefined && mark?.outside !== true;
  const behind = mark && readBehind(reading.text, tokens, [start + mark.label.length, end], strict);
  if (mark && behind) {
    enterMark(reading, paragraph, mark);
    takeSteps(reading, behind);
    return true;
  }
  const steps = mark && isHeading(mark.label) ? undefined : readTokens(reading.text, tokens, [start, end], strict);
  if (steps) takeUnlabelled(reading, steps);
  return steps !== undefined;
}

function takeUnlabelled(reading: Reading, steps: readonly Step[]): void {
  const namesAct = steps.some(({ act }) => act !== undefined);
  const namesBill = steps[0]?.places.some(({ bill, noun }) => bill && noun.startsWith("artikel")) === true;
  reading.series.enterUnlabelled(namesAct, namesBill);
  takeSteps(reading, steps);
}

/** The label before an instruction belongs to it; a heading before it is the beginning of new text. */
function enterMark(reading: Reading, paragraph: Paragraph, { label, outside }: Mark): void {
  const { series, stretches, changes } = reading;
  const { start } = paragraph;
  series.enter(label, outside);
  const { open } = series;
  const end = start + label.length;
  if (open && isHeading(label)) {
    stretches.push({ zone: open.zone, start, end, change: open.change });
    settleBelow(reading, paragraph, label);
    return;
  }
  stretches.push({ zone: "opdracht", start, end, change: changes.length });
  const own = placeBelow(reading, paragraph);
  if (own) series.settle(own, undefined);
}

/** Reads what stands behind the label. */
function readBehind(
  text: string,
  tokens: readonly Token[],
  range: Range,
  strict: boolean,
): readonly Step[] | undefined {
  const first = tokens.findIndex(({ start }) => start >= range[0]);
  return first < 0 ? undefined : readTokens(text, tokens.slice(first), range, strict);
}

/** Text that is no instruction: it belongs to the open new or deleted text; otherwise it was not understood. */
function readText(reading: Reading, paragraph: Paragraph, words: string): void {
  const { series, stretches } = reading;
  const open = series.open;
  if (open) {
    stretches.push({ zone: open.zone, ...paragraph, change: open.change });
    return;
  }
  if (namesPlaceAbove(words)) {
    stretches.push({ zone: "opdracht", ...paragraph });
    settleUnder(reading, paragraph);
    return;
  }
  if (reading.bill.kind === "begrotingsamendement" && isBudgetLine(words)) {
    stretches.push({ zone: "opdracht", ...paragraph });
    return;
  }
  reading.unknown += paragraph.end - paragraph.start;
  stretches.push({ zone: "onbekend", ...paragraph });
}
