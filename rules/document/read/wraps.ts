import { cleanLine, opensBody } from "./canonical.ts";

/**
 * Undoes hard wraps: lines that a page, mail program or PDF cut off at a fixed width become one line per paragraph.
 * An empty line always ends a paragraph.
 */
export function joinWraps(lines: readonly string[]): string[] {
  const clean = lines.map(cleanLine);
  const wrap = wrapOf(clean);
  const joined: string[] = [];
  let previous = "";
  for (const line of clean) {
    if (line !== "" && previous !== "" && isWrapped(previous, line, wrap)) {
      joined[joined.length - 1] = joinTwo(joined.at(-1) ?? "", line);
    } else if (line !== "") joined.push(line);
    previous = line;
  }
  return joined;
}

/** Widths at which programs cut text. */
const narrowestWrap = 40;
const widestWrap = 120;

/** `certain` when most long lines end in the middle of a sentence. */
type Wrap = { readonly width: number; readonly certain: boolean };

/**
 * Width at which the text was cut, or 0 when its lines are too long for that. Cut lines are about equally long and most of them end in the
 * middle of a sentence; whole paragraphs differ in length and end with a point or semicolon.
 */
function wrapOf(lines: readonly string[]): Wrap {
  const long = lines.filter(({ length }) => length >= narrowestWrap);
  const lengths = long.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  if (width > widestWrap) return { width: 0, certain: false };
  const full = long.filter(({ length }) => length > width * 0.75);
  const cut = full.filter((line) => !/[.;:,»”"?!)]$/.test(line));
  return { width, certain: cut.length * 2 > full.length };
}

function isWrapped(line: string, next: string, { width, certain }: Wrap): boolean {
  if (opensBody(line) || startsParagraph(next)) return false;
  if (isMidSentence(line, next)) return true;
  const [firstWord = ""] = next.split(" ", 1);
  const room = width - line.length - 1 - firstWord.length;
  // The next word would have fitted: whoever wrote this ended the line on purpose.
  if (room >= 0 || width === 0) return false;
  // In a short text the cuts may all fall behind a comma.
  return certain ? !endsParagraph(line, next) : line.endsWith(",") && /^[a-zà-ü(«]/.test(next);
}

function endsParagraph(line: string, next: string): boolean {
  return /[;:]$/.test(line) || (line.endsWith(".") && isNames(next));
}

/** A line of signatures: only names and their prefixes. */
function isNames(line: string): boolean {
  return line.split(" ").every((word) => /^(\p{Lu}[\p{L}’'-]*|van|de|der|den|ten|ter|het|’t|'t|el|al)$/u.test(word));
}

/** A line without punctuation at its end, long enough to be a sentence, before one that starts in the middle of it. */
function isMidSentence(line: string, next: string): boolean {
  const cutLength = line.length >= shortestCut && line.length <= widestWrap;
  return cutLength && !/[.;:,?!]$/.test(line) && /^[a-zà-ü(«]/.test(next);
}

const shortestCut = 25;

const paragraphStarts = [
  // A motie.
  /^(gehoord de |constateren|overwegen|van mening|van oordeel|verzoekt |roept |spreekt uit|draagt |nodigt )/i,
  /^en gaat over tot/i,
  // Numbers, letters and bullets of an amendement; "is. Daarom" is no number.
  /^[–•·*-] /,
  /^(\d{1,2}[a-z]{0,2}|([a-z])\2?|[A-Z]{1,2}|[IVX]{1,6})[.)°] /,
  /^([IVX]{1,6}|[A-Z]{1,2}|[Tt]oelichting:?)$/,
  // The heading of a new part of a bill or act.
  /^(ARTIKEL|HOOFDSTUK) \S|^(Artikel|Hoofdstuk|Paragraaf|§) \d[\w.:]*$/,
  // The heading.
  /^(\d\d \d{3}\b|Nr\. ?\d|Vergaderjaar \d|Ontvangen \d|Voorgesteld \d)/,
];

/** Whether a line opens a paragraph, whatever the line before it looks like. */
export function startsParagraph(line: string): boolean {
  return opensBody(line) || isHeading(line) || paragraphStarts.some((pattern) => pattern.test(line));
}

/** "NADER GEWIJZIGD AMENDEMENT VAN …" */
function isHeading(line: string): boolean {
  const start = line.slice(0, Math.max(line.search(/AMENDEMENT|MOTIE/) + 1, 0));
  return start !== "" && start.length <= 40 && start === start.toUpperCase();
}

/**
 * Joins a line to the next one. A hyphen at the end goes, unless it belongs there:
 * "waarde- en premiestijging", "EU-lidstaten", "2024-2025", "niet-ingezetenen".
 */
export function joinTwo(line: string, next: string): string {
  if (!line.endsWith("-") || line.endsWith(" -")) return `${line} ${next}`;
  if (/^(en|of|dan|tot|als)\b/.test(next)) return `${line} ${next}`;
  const word = line.slice(line.lastIndexOf(" ") + 1, -1);
  const kept = !/^[a-zà-ü]/.test(next) || /[A-Z0-9]$/.test(word) || ["niet", "non"].includes(word);
  return kept ? line + next : line.slice(0, -1) + next;
}
