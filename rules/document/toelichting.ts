import type { Range } from "./model.ts";

/** Where the toelichting stands; `certain` is false when no single heading of its own told so. */
export type Toelichting =
  { readonly kind: "geen" } | { readonly kind: "gevonden"; readonly start: number; readonly certain: boolean };

const ownLine = /(?:^|\n)[^\S\n]*(toelichting)[^\S\n]*[.:]?[^\S\n]*(?=\n|$)/gi;
// "Toelichting Dit amendement …" in one paragraph, or glued to the last sentence: "praktijk.Toelichting".
const runIn = /(?:(?:^|\n)[^\S\n]*|[.;:»"”]\s?)(Toelichting)[^\S\n]*[.:]?(?=[^\S\n]+[\p{Lu}«"“„'‘]|\n|$)/gu;

/** Looks for the heading "Toelichting" in the body; twice or more, the lay-out is uncertain and the first one counts. */
export function findToelichting(plain: string, [from, to]: Range): Toelichting {
  const body = plain.slice(from, to);
  const places = headings(body, ownLine);
  const found = places.length > 0 ? places : headings(body, runIn);
  const first = found[0];
  if (first === undefined) return { kind: "geen" };
  return { kind: "gevonden", start: from + first, certain: found.length === 1 };
}

function headings(body: string, pattern: RegExp): readonly number[] {
  return [...body.matchAll(pattern)].map((match) => match.index + match[0].toLowerCase().lastIndexOf("toelichting"));
}

const prose =
  /\b(?:dit (?:sub)?amendement|deze amendementen|het (?:onderhavige )?amendement|de(?:ze)? indieners?|de initiatiefnemers?|(?:de )?ondergetekenden?|indieners?|het wetsvoorstel|dit voorstel|de regering (?:wil|stelt voor|heeft)|indiener)\b/i;
const label =
  /^(?:[•·*–-]|(?:[IVXL]{1,6}|\d{0,2}[A-Z]{1,2}[a-z]?|\d{1,3}[a-z]{0,2}|[a-z]{1,2})[.)°])\s|^(?:artikel|lid)\s/iu;

/** Whether a paragraph explains rather than prescribes: a whole sentence without a label that speaks of the amendment or its indiener. */
export function isExplanation(paragraph: string): boolean {
  return isSentence(paragraph) && prose.test(paragraph);
}

// A copied text can stop in the middle of its last sentence.
const longEnough = 150;

/** Whether a paragraph is an ordinary sentence without a label. */
export function isSentence(paragraph: string): boolean {
  if (label.test(paragraph) || !/^["'«“„]?\p{Lu}/u.test(paragraph)) return false;
  return paragraph.length > (/[.…!?]["”»]?$/u.test(paragraph) ? 60 : longEnough);
}
