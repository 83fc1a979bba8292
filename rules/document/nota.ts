import { linesOf, type Line } from "./lines.ts";
import type { Range } from "./model.ts";

/** Where the heading of a nota van wijziging ends, and the sentence that opens its body when it has one. */
export type Nota = { readonly headingEnd: number; readonly opening: Range | undefined };

const before = new Set("eerste tweede derde vierde vijfde zesde zevende nadere nader gewijzigde herdruk".split(" "));
const heading = "nota van wijziging";
const named = /nota van wijziging/i;
const subject = /^(?:in )?het (?:gewijzigde? )?(?:voorstel van (?:rijks)?wet|wetsvoorstel)\b/i;

/** Finds a nota van wijziging by its heading on a line of its own; a paper that only mentions one has none. */
export function findNota(plain: string, headerLength: number): Nota | undefined {
  // Most papers are no nota: one look spares them the look at each line.
  if (!named.test(plain.slice(0, headerLength))) return undefined;
  const line = linesOf(plain, [0, Math.min(plain.length, headerLength)]).find(({ text }) => isHeading(text));
  if (!line) return undefined;
  const opening = linesOf(plain, [line.end, plain.length]).find(({ text }) => opensBody(text));
  if (!opening && line.text !== line.text.toUpperCase()) return undefined;
  return { headingEnd: line.end, opening: opening && rangeOf(opening) };
}

/** "Nr. 7 TWEEDE NOTA VAN WIJZIGING". */
function isHeading(line: string): boolean {
  const lower = line.length < 60 ? line.toLowerCase() : "";
  if (!lower.includes(heading)) return false;
  const own = lower.replace(/^n[ro]\.? ?\d{1,4} /, "").replace(/[\d.]$/, "");
  const words = own.trim().split(" ");
  const first = words.findIndex((word) => !before.has(word));
  return words.slice(Math.max(first, 0)).join(" ") === heading;
}

function opensBody(line: string): boolean {
  const opened = subject.exec(line);
  return opened !== null && /gewijzigd|wijzigingen/i.test(line.slice(opened[0].length, 120));
}

/** Up to the colon, when instructions follow on the same line. */
function rangeOf({ start, end, text }: Line): Range {
  const colon = text.indexOf(":");
  return [start, colon < 0 ? end : start + colon + 1];
}
