import { lookalikes } from "../../text/lookalikes.ts";

/**
 * One text for one document, whichever file it came from: one paragraph per line, no hard wraps, no blank lines,
 * and the heading as lines of its own (vergaderjaar, dossier, title, "Nr. 12", "AMENDEMENT VAN …", date).
 */

/** Opening words of a document's body; every reader uses them to tell a heading from a body. */
const openings = [
  "de kamer,",
  "de ondergetekende",
  "ondergetekende stelt",
  "ondergetekenden stellen",
  "het voorstel van wet wordt als volgt gewijzigd",
];

/** Lines of the printed heading that say nothing about this document. */
const furniture = new Set([
  "tweede kamer der staten-generaal",
  "tweede kamer der staten-generaal 2",
  "eerste kamer der staten-generaal 1",
  "kamerstukken",
  "1",
  "2",
]);

/** Lines that the printer adds to each page or at the end. */
const printed = [
  /^(Tweede|Eerste) Kamer, vergaderjaar \d{4}/,
  /^kst-[\w-]+$/,
  /^ISSN \d/,
  /^[’'‘]s-Gravenhage,? \d{4}$/,
];

/** Longest heading seen: two dossiers with their titles above one motion. */
const headingLimit = 16;

/** Cleans one line: invisible characters out, every space a plain single space, "ĳ" and ligatures as letters. */
export function cleanLine(line: string): string {
  // Nearly all lines: four expressions over each would take far longer.
  if (isClean(line)) return line;
  return line
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[ĳĲﬀﬁﬂﬃﬄ\u2010-\u2012]/g, (character) => lookalikes.get(character) ?? character)
    .replace(/[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu, " ")
    .trim();
}

/** Whether every character is one that stays, and every space a single one between two words. */
function isClean(line: string): boolean {
  let previous = SPACE;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === SPACE ? previous === SPACE : !stays(code)) return false;
    previous = code;
  }
  return line === "" || previous !== SPACE;
}

const SPACE = 0x20;

/** Printed signs, letters of western Europe, dashes, quotation marks and the euro. */
function stays(code: number): boolean {
  if (code <= 0x7e) return code > SPACE;
  return (code > 0xa0 && code <= 0xff && code !== 0xad) || (code >= 0x2013 && code <= 0x2026) || code === 0x20ac;
}

/** Whether the body of an amendement, motie or nota van wijziging starts with this line. */
export function opensBody(line: string): boolean {
  const start = line.toLowerCase();
  return openings.some((opening) => start.startsWith(opening));
}

/** Whether a line was added by the printer: running footers, "kst-…", ISSN and place. */
export function isPrinted(line: string): boolean {
  return printed.some((pattern) => pattern.test(line));
}

/** Brings the lines of a document, in reading order, into the one form that the parser knows. */
export function canonicalText(lines: readonly string[]): string {
  const clean = lines
    .flatMap((line) => (line.includes("\n") ? line.split("\n") : line))
    .map(cleanLine)
    .filter((line) => line !== "");
  const bodyAt = clean.findIndex(opensBody);
  const headingEnd = Math.min(bodyAt < 0 ? clean.length : bodyAt, headingLimit);
  return withWholeVerzoekt([...canonicalHeading(clean.slice(0, headingEnd)), ...clean.slice(headingEnd)].join("\n"));
}

/** Misprints set the first letter of "Verzoekt" apart ("V erzoekt", also as a line of its own) or leave it out. */
function withWholeVerzoekt(text: string): string {
  return text.replace(/^(?:(v)\s+)?erzoek(?=t|en)/gim, (_, letter: string | undefined) => `${letter ?? "v"}erzoek`);
}

function canonicalHeading(lines: readonly string[]): string[] {
  const heading: string[] = [];
  for (const line of lines.filter((line) => !furniture.has(line.toLowerCase())).flatMap(splitNumber)) {
    const previous = heading.at(-1);
    // Word files put "Ter vervanging van …" in a paragraph of its own, publications in the title.
    if (previous !== undefined && isReplacement(line) && namesKind(previous)) {
      heading[heading.length - 1] = `${previous} ${line}`;
    } else heading.push(line.replace(/^(Vergaderjaar \d{4})-(\d{4})$/i, "$1–$2"));
  }
  return heading;
}

function isReplacement(line: string): boolean {
  return line.toLowerCase().startsWith("ter vervanging van");
}

/** "Nr. 12 AMENDEMENT VAN …" becomes two lines, as in the files where number and title are two cells. */
function splitNumber(line: string): string[] {
  const number = /^nr\. ?[\dA-Z]{1,6} (?=[A-Z])/i.exec(line)?.[0];
  return number !== undefined && namesKind(line) ? [number.trim(), line.slice(number.length)] : [line];
}

function namesKind(line: string): boolean {
  return /AMENDEMENT|MOTIE|NOTA VAN/.test(line);
}
