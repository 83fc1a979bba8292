import { cleanLine, isPrinted, opensBody } from "./canonical.ts";
import { joinTwo, startsParagraph } from "./wraps.ts";

/** A piece of text as it stands on a page; x and y in points from the left and bottom, height is the size of the letters. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type PdfPage = { readonly items: readonly PdfItem[] };

/** Text without a wide gap, on one line of one page. */
type Segment = PdfItem & { readonly page: number };

/**
 * Rebuilds paragraphs from the places of text in a PDF. Kamerstukken have a narrow column at the left (dossier, number,
 * "kst-…", place of printing) and a wide one with the text; other files have one column, which works as well.
 */
export function pdfLines(pages: readonly PdfPage[]): readonly string[] {
  const segments = pages
    .flatMap((page, index) => segmentsOf(page, index))
    .filter(({ text }) => !isPrinted(text) && !isPageNumber(text));
  const textX = commonX(segments);
  const isMargin = ({ x }: Segment): boolean => x < textX - marginGap;
  const opening = segments.findIndex((segment) => opensBody(segment.text));
  // Below the opening words the left column holds only notes and printing data.
  const kept = segments.filter((segment, index) => index < Math.max(opening, 0) || !isMargin(segment));
  return paragraphsFrom(mergeLines(kept, isMargin));
}

/** Points between the two columns at the least. */
const marginGap = 40;

/** Gap that separates columns, and the least that is a space; in letter sizes. */
const columnGap = 2;
const wordGap = 0.12;

function isPageNumber(text: string): boolean {
  return /^(pagina |blz\. )?\d{1,3}( (van|\/) \d{1,3})?$/i.test(text) || /^- ?\d{1,3} ?-$/.test(text);
}

function segmentsOf({ items }: PdfPage, page: number): Segment[] {
  const visible = items.filter(({ text, height }) => height > 0 && text.trim() !== "");
  const sorted = visible.toSorted((a, b) => (sameLine(a, b) ? a.x - b.x : b.y - a.y));
  const segments: Segment[] = [];
  for (const item of sorted) {
    const last = segments.at(-1);
    if (last === undefined || !sameLine(last, item)) segments.push({ ...item, page });
    else if (isNoteMark(last, item)) continue;
    else if (gapBetween(last, item) > columnGap * item.height) segments.push({ ...item, page });
    else segments[segments.length - 1] = append(last, item);
  }
  return segments.map((segment) => ({ ...segment, text: cleanLine(segment.text) })).filter(({ text }) => text !== "");
}

function sameLine(a: PdfItem, b: PdfItem): boolean {
  return Math.abs(a.y - b.y) < 0.5 * Math.max(a.height, b.height);
}

/** A small raised number right behind a word. */
function isNoteMark(before: PdfItem, item: PdfItem): boolean {
  const small = item.height < 0.8 * before.height && item.y > before.y + 0.1 * before.height;
  return small && /^\d{1,2}$/.test(item.text.trim()) && gapBetween(before, item) < item.height;
}

function gapBetween(left: PdfItem, right: PdfItem): number {
  return right.x - (left.x + left.width);
}

function append(left: Segment, right: PdfItem): Segment {
  const space = gapBetween(left, right) > wordGap * right.height ? " " : "";
  return { ...left, text: `${left.text}${space}${right.text}`, width: right.x + right.width - left.x };
}

/** The x where most text starts. */
function commonX(segments: readonly Segment[]): number {
  const letters = new Map<number, number>();
  for (const { x, text } of segments) letters.set(Math.round(x), (letters.get(Math.round(x)) ?? 0) + text.length);
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** Text of one column that stands on one line is one line, whatever the gaps; the columns stay apart. */
function mergeLines(segments: readonly Segment[], isMargin: (segment: Segment) => boolean): Segment[] {
  const lines: Segment[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    const together = last?.page === segment.page && sameLine(last, segment) && isMargin(last) === isMargin(segment);
    if (last !== undefined && together) lines[lines.length - 1] = append(last, segment);
    else lines.push(segment);
  }
  return lines;
}

function paragraphsFrom(lines: readonly Segment[]): string[] {
  const edge = lines.reduce((edge, { x, width }) => Math.max(edge, x + width), 0);
  const leading = commonLeading(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const continues = previous !== undefined && continuesParagraph(previous, line, edge, leading);
    if (continues) paragraphs[paragraphs.length - 1] = joinTwo(paragraphs.at(-1) ?? "", line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

/** Distance between two lines of one paragraph, in letter sizes: the least that comes back often enough to be no accident. */
function commonLeading(lines: readonly Segment[]): number {
  const gaps = lines
    .map((line, index) => leadingBetween(lines[index - 1], line))
    .filter((gap) => gap > 0.8 && gap < 2.5)
    .toSorted((a, b) => a - b);
  const often = Math.ceil(gaps.length / 20);
  return gaps.find((gap, index) => (gaps[index + often] ?? Infinity) < gap + sameLeading) ?? gaps[0] ?? 1.2;
}

const sameLeading = 0.1;

function leadingBetween(previous: Segment | undefined, line: Segment): number {
  return previous?.page === line.page ? (previous.y - line.y) / line.height : 0;
}

function continuesParagraph(previous: Segment, line: Segment, edge: number, leading: number): boolean {
  if (Math.abs(previous.height - line.height) > 0.15 * line.height || opensBody(previous.text)) return false;
  const letter = line.width / line.text.length;
  const [firstWord = ""] = line.text.split(" ", 1);
  const room = edge - (previous.x + previous.width);
  // The next word would have fitted: the line was ended on purpose.
  if (room > (firstWord.length + 1) * letter + line.height / 2) return false;
  if (previous.page === line.page) return isNextLine(previous, line, leading) && !startsItem(previous, line);
  return !/[.;:]$/.test(previous.text) || !startsParagraph(line.text);
}

function isNextLine(previous: Segment, line: Segment, leading: number): boolean {
  const distance = leadingBetween(previous, line);
  return distance > 0 && distance < leading * 1.35;
}

/** A full line may be followed by the next number or bullet without any white. */
function startsItem(previous: Segment, line: Segment): boolean {
  return /[.;:,]$/.test(previous.text) && startsParagraph(line.text);
}
