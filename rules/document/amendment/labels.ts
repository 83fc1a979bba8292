import { isDigit, isLetter, isLowercase } from "../../text/index.ts";

/** The label of a part: "I", "Ba", "2a." or "c." and its place in the series. */
export type Label = { readonly text: string; readonly kinds: readonly LabelKind[]; readonly length: number };
export type LabelKind =
  "romeins" | "hoofdletter" | "cijfer" | "letter" | "artikel" | "hoofdstuk" | "afdeling" | "paragraaf" | "titel";

/** Kinds of the label that stands above a part as its heading. */
export const headingKinds: ReadonlySet<LabelKind> = new Set<LabelKind>([
  "artikel",
  "hoofdstuk",
  "afdeling",
  "paragraaf",
  "titel",
]);

/** A label that can only be of one kind. */
export function labelOf(text: string, kind: LabelKind, length: number): Label {
  return { text, kinds: [kind], length };
}

/** A bullet, the label, its sign and the white space behind it. */
const opening = /^([•·*–-]\s+)?(\d{0,2}[A-Z]{1,6}[a-z]?|\d{1,3}[a-zA-Z]{0,2}|[a-z]{1,2})([.)°]{0,2})(?:\s+|$)/;
const roman = /^(?=[IVXL])(?:X{0,3}L?X{0,3})(?:IX|IV|V?I{0,3})[a-z]?$/;

/** Reads the label at the start of a paragraph; `length` counts the label, its sign and the white space after it. */
export function labelAtStart(text: string): Label | undefined {
  const match = beginsWithWord(text) ? null : opening.exec(text);
  if (!match) return undefined;
  const [{ length }, , word = "", sign = ""] = match;
  // "In artikel 2 …" begins with a word, not with a label: without a sign a label is all capitals, or alone on its line.
  const loose = sign === "" && length < text.length;
  if (loose && /[a-z]/.test(word)) return undefined;
  const kinds = kindsOf(word, sign !== "");
  return kinds.length === 0 ? undefined : { text: word, kinds, length };
}

/** Most paragraphs begin with an ordinary word: "Het", "In artikel". A label has no two small letters behind its first. */
function beginsWithWord(text: string): boolean {
  if (!isLetter(text.charCodeAt(0)) || !isLowercase(text.charCodeAt(1))) return false;
  const isShort = text.charCodeAt(2) === 0x20 && isLetter(text.charCodeAt(3));
  return isShort || isLowercase(text.charCodeAt(2));
}

function kindsOf(word: string, marked: boolean): readonly LabelKind[] {
  const kinds: LabelKind[] = [];
  if (roman.test(word)) kinds.push("romeins");
  if (/^\d{0,2}[A-Z]{1,3}[a-z]?$/.test(word)) kinds.push("hoofdletter");
  if (marked && /^\d/.test(word) && !/^\d{0,2}[A-Z]{2}/.test(word)) kinds.push("cijfer");
  if (marked && /^[a-z]{1,2}$/.test(word)) kinds.push("letter");
  return kinds;
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The place of a label in its series, so that "2a" comes after "2" and "0A" before "A". */
export function placeOf(text: string, kind: LabelKind): number {
  if (kind === "romeins") return romanNumber(text.replace(/[a-z]$/, ""));
  if (kind === "cijfer") return Number.parseInt(text, 10);
  if (kind !== "hoofdletter" && kind !== "letter") return headingNumber(text);
  const letters = text.replace(/^\d+/, "");
  const main = kind === "hoofdletter" ? letters.replace(/[a-z]$/, "") : letters;
  const place = Array.from(main.toLowerCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
  return /^\d/.test(text) ? place - 0.5 : place;
}

function romanNumber(text: string): number {
  const values = Array.from(text, (letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The last number of "3.6a" or "IIIA". */
function headingNumber(text: string): number {
  const roman = /^\d?([IVXL]+)[A-Za-z]{0,2}$/.exec(text)?.[1];
  return roman === undefined ? Number.parseInt(text.slice(startOfLastNumber(text)), 10) : romanNumber(roman);
}

/** Where the last number of a label begins; at its end when it has none. */
function startOfLastNumber(text: string): number {
  let end = text.length;
  while (end > 0 && !isDigit(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return end === 0 ? text.length : start;
}

/** What stands before the last number: "3." of "3.6a", "N " of "N 16b", "I" of every Roman number. */
function seriesOf(text: string): string {
  return /^\d?[IVXL]+[A-Za-z]{0,2}$/.test(text) ? "I" : text.slice(0, startOfLastNumber(text));
}

/** Whether a label can follow another one of the same kind: the next, the same with a letter, or a few further. */
export function follows(next: string, previous: string, kind: LabelKind): boolean {
  const step = stepTo(next, previous, kind);
  return next !== previous && step >= 0 && step <= 2;
}

/** Whether a label is the very next one, or the same with a letter. */
export function followsAtOnce(next: string, previous: string, kind: LabelKind): boolean {
  return follows(next, previous, kind) && stepTo(next, previous, kind) <= 1;
}

function stepTo(next: string, previous: string, kind: LabelKind): number {
  const isOther = headingKinds.has(kind) && seriesOf(next) !== seriesOf(previous);
  return isOther ? Infinity : placeOf(next, kind) - placeOf(previous, kind);
}
