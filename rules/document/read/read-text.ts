import type { PageHints } from "../hints.ts";
import { isPrinted } from "./canonical.ts";
import { withoutMail } from "./mail.ts";
import { repaired } from "./mojibake.ts";
import { documentFrom } from "./outcome.ts";
import type { ReadResult } from "./result.ts";
import { joinWraps } from "./wraps.ts";

/**
 * Reads pasted text or a text file: marks of a quoted e-mail off, its head and greeting left out, lines that a mail
 * program cut are whole again, lines that the printer of a PDF added left out, otherwise as it is. Fails with "leeg" or "te-groot".
 */
export function readText(text: string): ReadResult {
  const lines = repaired(text)
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map(withoutQuoteMarks);
  const kept = withoutMail(lines).filter((line) => !isPrinted(line.trim()));
  return documentFrom("tekst", joinWraps(kept), footerHints(lines));
}

const footer = /^Tweede Kamer, vergaderjaar \d[\d –—-]{3,13}, ?(\S.{0,40})$/;

/** A running footer is no part of the text, but it names dossier and number where a scan may have spoiled the heading. */
function footerHints(lines: readonly string[]): PageHints | undefined {
  const number = lines.map((line) => footer.exec(line.trim())?.[1]).find((found) => found !== undefined);
  return number === undefined ? undefined : { url: "", title: "", number };
}

/** "> > De Kamer," → "De Kamer,". */
function withoutQuoteMarks(line: string): string {
  return line.replace(/^[\s>|]+/, (marks) => (/[>|]/.test(marks) ? "" : marks));
}
