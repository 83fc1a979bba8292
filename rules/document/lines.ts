import type { Range } from "./model.ts";
import { isPageLine } from "./page-lines.ts";

/** One line of the text without the white space around it; start and end count in the whole text. */
export type Line = { readonly start: number; readonly end: number; readonly text: string };

/** Some lines that belong together: one instruction, one article text, one sentence that was wrapped by hand. */
export type Paragraph = { readonly start: number; readonly end: number };

const spaces = /[\u00a0\u2007\u2009\u202f\t\r\f\v]/g;
const dashes = /[\u2010-\u2015]/g;
const apostrophes = /[\u2018\u2019\u201a\u201b\u00b4`]/g;

/** All of these in one look: most texts have none. */
const unusual = /[\u00a0\u2007\u2009\u202f\t\r\f\v\u2010-\u2015\u2018\u2019\u201a\u201b\u00b4`]/;

/** The text with spaces, dashes and apostrophes made ordinary; as long as the text, so every index fits both. */
export function plainText(text: string): string {
  if (!unusual.test(text)) return text;
  return text.replace(spaces, " ").replace(dashes, "-").replace(apostrophes, "'");
}

/** All lines that hold something, in order. */
export function linesOf(text: string, [from, to]: Range = [0, text.length]): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 || newline > to ? to : newline;
    const raw = text.slice(start, end);
    const content = raw.trim();
    if (content !== "") {
      const left = content.length === raw.length ? start : start + (raw.length - raw.trimStart().length);
      lines.push({ start: left, end: left + content.length, text: content });
    }
    start = end + 1;
  }
  return lines;
}

const opensParagraph =
  /^(?:[•·*–—-]\s|\|)|^(?:[IVXL]{1,6}|\d{0,2}[A-Z]{1,2}[a-z]?|\d{1,3}[a-z]{0,2}|[a-z]{1,2})(?:[.)°]|$)|^(?:artikel(?:en)?|toelichting)\b/iu;
const sentenceEnd = /[.;:!?]["”»]?$/u;
// Texts on the site are wrapped at about 85 characters; a shorter line that stops is a paragraph of its own.
const wrapWidth = 60;

function continues(previous: Line, next: Line, blankBetween: boolean): boolean {
  if (blankBetween || sentenceEnd.test(previous.text) || opensParagraph.test(next.text)) return false;
  if (isPageLine(next.text) || isPageLine(previous.text)) return false;
  const startsSmall = next.text.charAt(0) !== next.text.charAt(0).toUpperCase();
  return previous.text.length >= wrapWidth || (startsSmall && previous.text.length >= wrapWidth / 2);
}

/** Joins the lines of hand-wrapped sentences; a blank line or a new label always starts a new paragraph. */
export function paragraphsOf(text: string, range: Range): readonly Paragraph[] {
  const paragraphs: { start: number; end: number }[] = [];
  let previous: Line | undefined;
  for (const line of linesOf(text, range)) {
    const last = paragraphs.at(-1);
    const blank = previous !== undefined && countNewlines(text, previous.end, line.start) > 1;
    if (last && previous && continues(previous, line, blank)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    previous = line;
  }
  return paragraphs;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) count += 1;
  return count;
}
