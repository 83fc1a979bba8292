import { startOfPageTail } from "./furniture.ts";
import { isNameLine } from "./facts/names.ts";
import { linesOf, type Line } from "./lines.ts";
import { isPageLine } from "./page-lines.ts";
import type { Range } from "./model.ts";

/** The lines with names under a text, and where the text above them ends. */
export type Signatures = {
  readonly lines: readonly Line[];
  /** From the first name to the end of the last one; empty range at the end of the text without names. */
  readonly range: Range;
};

const glued = /\s(?=Tweede Kamer,?\s?(?:vergaderjaar|zitting))/;

/** Finds the signature lines at the end of a range: walks up from the end over page furniture and lines of names. */
export function findSignatures(plain: string, range: Range): Signatures {
  const all = linesOf(plain, range);
  const tail = startOfPageTail(all, range[0]) ?? range[1];
  const found = namesAtEnd(all.filter(({ start }) => start < tail));
  const start = found[0]?.start ?? tail;
  return { lines: found, range: [start, found.at(-1)?.end ?? tail] };
}

function namesAtEnd(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  const lineAt = (at: number): Line | undefined => lines[at] && withoutFooter(lines[at]);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lineAt(at);
    if (line && isSignature(line, lineAt(at - 1), found.length)) found.unshift(line);
    else if (found.length > 0 || !line || !isBelowNames(line.text)) break;
  }
  return found;
}

/** Under the names stand page furniture and footnotes: "1 Vervangen in verband met een wijziging in onderdeel b." */
function isBelowNames(line: string): boolean {
  return isPageLine(line) || footnote.test(line);
}

const footnote = /^\d{1,2} \p{Lu}[^\n]{10,200}\.$/u;

function withoutFooter(line: Line): Line {
  const cut = line.text.includes("Tweede Kamer") ? glued.exec(line.text) : null;
  if (!cut) return line;
  const text = line.text.slice(0, cut.index).trimEnd();
  return { start: line.start, end: line.start + text.length, text };
}

const notNames = /^(?:toelichting|artikel|de kamer|hoofdstuk|afdeling|paragraaf|titel|bijlage)\b/i;

/** A name stands on its own line under a finished sentence, or under another name. */
function isSignature(line: Line, above: Line | undefined, found: number): boolean {
  if (isPageLine(line.text) || notNames.test(line.text) || !isNameLine(line.text)) return false;
  if (found > 0 || above === undefined) return true;
  return /[.!?;:»"”,…)]$/u.test(above.text) || isNameLine(above.text) || isPageLine(above.text);
}
