import { isPrinted } from "./canonical.ts";
import { withoutMail } from "./mail.ts";
import { documentFrom } from "./outcome.ts";
import type { ReadResult } from "./result.ts";
import { joinWraps } from "./wraps.ts";

/**
 * Reads pasted text or a text file: marks of a quoted e-mail off, its head and greeting left out, lines that a mail
 * program cut are whole again, lines that the printer of a PDF added left out, otherwise as it is. Fails with "leeg" or "te-groot".
 */
export function readText(text: string): ReadResult {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map(withoutQuoteMarks);
  return documentFrom("tekst", joinWraps(withoutMail(lines).filter((line) => !isPrinted(line.trim()))));
}

/** "> > De Kamer," → "De Kamer,". */
function withoutQuoteMarks(line: string): string {
  return line.replace(/^[\s>|]+/, (marks) => (/[>|]/.test(marks) ? "" : marks));
}
