import { linesOf } from "./lines.ts";
import type { Range } from "./model.ts";

/** Where the toelichting stands; `certain` is false when no single heading of its own told so. */
export type Toelichting =
  { readonly kind: "geen" } | { readonly kind: "gevonden"; readonly start: number; readonly certain: boolean };

/** Looks for the heading "Toelichting" in the body; twice or more, the lay-out is uncertain and the first one counts. */
export function findToelichting(plain: string, [from, to]: Range): Toelichting {
  const body = plain.slice(from, to);
  const places = headingLines(body);
  const found = places.length > 0 ? places : runInHeadings(body);
  const first = found[0];
  if (first === undefined) return { kind: "geen" };
  return { kind: "gevonden", start: from + first, certain: found.length === 1 };
}

const word = "Toelichting";

/** "Toelichting" on a line of its own. */
function headingLines(body: string): readonly number[] {
  return linesOf(body)
    .filter(({ text }) => /^toelichting/i.test(text) && isSign(text.slice(word.length)))
    .map(({ start }) => start);
}

function isSign(rest: string): boolean {
  return /^[.:]?$/.test(rest.trim());
}

/** "Toelichting Dit amendement …" in one paragraph, or glued to the last sentence: "praktijk.Toelichting". */
function runInHeadings(body: string): readonly number[] {
  const found: number[] = [];
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) {
    if (followsSentence(body, at) && precedesSentence(body, at + word.length)) found.push(at);
  }
  return found;
}

function followsSentence(body: string, at: number): boolean {
  let end = at;
  while (end > 0 && body.charAt(end - 1) !== "\n" && body.charAt(end - 1).trim() === "") end -= 1;
  if (end === 0 || body.charAt(end - 1) === "\n") return true;
  return /[.;:»"”]\s?$/.test(body.slice(at - 2, at));
}

// The sentence behind a heading begins at once; a window keeps a long line with many such words linear.
const nearby = 40;

function precedesSentence(body: string, at: number): boolean {
  const window = body.slice(at, at + nearby);
  const newline = window.indexOf("\n");
  const rest = newline < 0 ? window : window.slice(0, newline);
  const words = rest.slice(/^\s*[.:]/.exec(rest)?.[0].length ?? 0);
  return words.trim() === "" || /^\s+[\p{Lu}«"“„'‘]/u.test(words);
}

const prose =
  /\b(?:dit (?:sub)?amendement|deze amendementen|het (?:onderhavige )?amendement|de(?:ze)? indieners?|de initiatiefnemers?|(?:de )?ondergetekenden?|indieners?|het wetsvoorstel|dit voorstel|de regering (?:wil|stelt voor|heeft)|indiener)\b/i;
const label =
  /^(?:[•·*–-]|(?:[IVXL]{1,6}|\d{0,2}[A-Z]{1,2}[a-z]?|\d{1,3}[a-z]{0,2}|[a-z]{1,2})[.)°])\s|^(?:artikel|lid)\s/iu;

/** Whether a paragraph explains rather than prescribes: a whole sentence without a label that speaks of the amendment or its indiener. */
export function isExplanation(paragraph: string): boolean {
  return isSentence(paragraph) && prose.test(paragraph);
}

const neverLaw = [
  /\b(?:dit (?:sub)?amendement|deze amendementen|het onderhavige amendement|het wetsvoorstel)\b/i,
  /\b(?:indieners?|initiatiefnemers?|ondergetekenden?) (?:wil|willen|wenst|wensen|beoogt|beogen|vindt|vinden|meent|menen|acht|achten)\b/i,
  /\bde regering (?:wil|stelt voor|heeft voorgesteld)\b/i,
];

/** Whether a paragraph speaks as no new law does: of the amendment, the bill, or what its indiener wants. */
export function isOnlyExplanation(paragraph: string): boolean {
  return isSentence(paragraph) && neverLaw.some((words) => words.test(paragraph));
}

// A copied text can stop in the middle of its last sentence.
const longEnough = 150;

/** Whether a paragraph is an ordinary sentence without a label. */
export function isSentence(paragraph: string): boolean {
  if (label.test(paragraph) || !/^["'«“„]?\p{Lu}/u.test(paragraph)) return false;
  return paragraph.length > (/[.…!?]["”»]?$/u.test(paragraph) ? 60 : longEnough);
}
