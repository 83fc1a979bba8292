import { cleanLine, opensBody } from "./canonical.ts";

/**
 * Undoes hard wraps: lines that a page, mail program or PDF cut off at a fixed width become one line per paragraph.
 * An empty line always ends a paragraph.
 */
export function joinWraps(lines: readonly string[]): string[] {
  const clean = lines.map(cleanLine);
  const width = wrapWidth(clean);
  const joined: string[] = [];
  let previous = "";
  for (const line of clean) {
    if (line !== "" && previous !== "" && isWrapped(previous, line, width)) {
      joined[joined.length - 1] = joinTwo(joined.at(-1) ?? "", line);
    } else if (line !== "") joined.push(line);
    previous = line;
  }
  return joined;
}

/** Longer lines than this are whole paragraphs: nothing was cut. Shorter ones say nothing about a width. */
const widestWrap = 120;
const narrowestWrap = 40;

/** Width at which the text was cut, or 0 when it was not. */
function wrapWidth(lines: readonly string[]): number {
  const longest = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  return longest > widestWrap || longest < narrowestWrap ? 0 : longest;
}

function isWrapped(line: string, next: string, width: number): boolean {
  if (width === 0 || startsParagraph(next) || opensBody(line)) return false;
  const [firstWord = ""] = next.split(" ", 1);
  const room = width - line.length - 1 - firstWord.length;
  // The next word would have fitted easily: whoever wrote this ended the line on purpose.
  if (room > width / 4) return false;
  // Letters differ in width, so a line may end somewhat early; then the words decide.
  return room < 0
    ? !/[;:]$/.test(line)
    : !/[.;:]$/.test(line) && (/^[a-zà-ü(«‘“"'–-]/.test(next) || /[a-zà-ü-]$/.test(line));
}

/** Words that open a paragraph of a motie, and numbers, letters and bullets that open a part of an amendement. */
const paragraphStart =
  /^(de kamer,|gehoord de |constateren|overwegen|van mening|van oordeel|verzoekt |roept |spreekt uit|draagt |nodigt |en gaat over tot|toelichting\b|nr\. ?\d|[–•·*-] |(?:[a-z]{1,2}|\d{1,3}[a-z]{0,2}|[IVX]{1,6}|[A-Z]{1,2})[.)°] ?)/;

/** Whether a line opens a paragraph, whatever the line before it looks like. */
export function startsParagraph(line: string): boolean {
  return (
    paragraphStart.test(line) ||
    opensBody(line) ||
    /^(Constateren|Overwegen|Verzoekt |Toelichting$|[IVX]+$|[A-Z]{1,2}$)/.test(line)
  );
}

/**
 * Joins a line to the next one. A hyphen at the end goes, unless it belongs there:
 * "waarde- en premiestijging", "EU-lidstaten", "2024-2025", "niet-ingezetenen".
 */
export function joinTwo(line: string, next: string): string {
  if (!line.endsWith("-") || line.endsWith(" -")) return `${line} ${next}`;
  if (/^(en|of|dan|tot|als)\b/.test(next)) return `${line} ${next}`;
  const kept =
    !/^[a-zà-ü]/.test(next) || /(^|[^a-zà-üA-ZÀ-Ü])([A-Z0-9]+|niet|non)-$/.test(line) || /[A-Z0-9]-$/.test(line);
  return kept ? line + next : line.slice(0, -1) + next;
}
