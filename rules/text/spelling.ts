import { isLetter, isLowercase, isPlainWord } from "./characters.ts";
import { traitsOf } from "./classes.ts";
import type { Units } from "./units.ts";

/** A way to write a word, with what can be known of it by itself. Texts share them: each is worked out once. */
export type Spelling = {
  /** As it stands in the text. */
  readonly written: string;
  /** Folded: lower case, ĳ→ij, ﬁ→fi, curly apostrophe straight, soft and line-end hyphens gone; diacritics stay. */
  readonly word: string;
  /** In small letters and without soft hyphens, with every other sign in it: "3.2.1", "in-gevoegd". */
  readonly lower: string;
  readonly startsWithCapital: boolean;
  /** Two letters or more, all of them capitals: tells "IND" from "ind". */
  readonly isCapitals: boolean;
  /** What it can be by itself, as bits that only classes.ts knows: a number, a month, a unit, … */
  readonly traits: number;
  /** One bit of 30 for the folded word, and one each for its first and last letter: see `bitOf` and `letterBit`. */
  readonly bit: number;
  readonly first: number;
  readonly last: number;
  /** A number of its own, from 1; or UNNUMBERED. */
  readonly id: number;
};

/** The id of every spelling that is not kept: a long one, or one that came after very many others. */
export const UNNUMBERED = 0;
/** No id is higher. */
export const MOST_NUMBERED = 50_000;
const LONGEST_KEPT = 40;

const kept = new Map<string, Spelling>();

/** By a number that the letters give: the word that last had it, so that a common word is known without a copy of it. */
const SEEN = 4096;
const LONGEST_SEEN = 32;
const lastSeen: (Spelling | undefined)[] = Array.from({ length: SEEN }, () => undefined);
/** Their units, in a row of its own for each: comparing numbers takes a fraction of the time of asking a word for them. */
const seenUnits = new Uint16Array(SEEN * LONGEST_SEEN);
const seenLengths = new Uint8Array(SEEN);

/** The spelling of the word at [start, end) of a text; undefined when nothing is left of it after folding (a soft hyphen). */
export function spellingAt(text: string, units: Units, start: number, end: number): Spelling | undefined {
  const place = placeOf(units, start, end);
  if (seenLengths[place] === end - start && isSeen(place, units, start, end)) return lastSeen[place];
  const written = text.slice(start, end);
  const spelling = kept.get(written) ?? newSpelling(written);
  // Others hold on to the whole text they stand in.
  if (spelling && spelling.id !== UNNUMBERED && end - start <= LONGEST_SEEN) {
    lastSeen[place] = spelling;
    seenLengths[place] = end - start;
    seenUnits.set(units.subarray(start, end), place * LONGEST_SEEN);
  }
  return spelling;
}

function placeOf(units: Units, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + (units[at] ?? 0)) | 0;
  return (sum ^ (sum >>> 12)) & (SEEN - 1);
}

function isSeen(place: number, units: Units, start: number, end: number): boolean {
  const row = place * LONGEST_SEEN - start;
  for (let at = start; at < end; at += 1) if (seenUnits[row + at] !== units[at]) return false;
  return true;
}

function newSpelling(piece: string): Spelling | undefined {
  const isKept = kept.size < MOST_NUMBERED && piece.length <= LONGEST_KEPT;
  const written = isKept ? copyOf(piece) : piece;
  const word = foldWord(written);
  if (word === "") return undefined;
  const spelling: Spelling = {
    written,
    word,
    lower: lowerOf(written),
    startsWithCapital: startsWithCapital(written),
    isCapitals: written.length > 1 && startsWithCapital(written) && written === written.toUpperCase(),
    traits: traitsOf(word),
    bit: bitOf(word),
    first: letterBit(word, 0),
    last: letterBit(word, word.length - 1),
    id: isKept ? kept.size + 1 : UNNUMBERED,
  };
  if (isKept) kept.set(written, spelling);
  return spelling;
}

/** Numbers of more bits do not fit in the small integers of every engine (Chromium), and would be objects there. */
const BITS = 30;

/** One of 30 bits, by all letters of a word: two words with other bits are other words. */
export function bitOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum, 31) + word.charCodeAt(at);
  // The low bits alone would depend on the last letters only.
  return 1 << (((sum ^ (sum >>> 5) ^ (sum >>> 10)) >>> 0) % BITS);
}

/** One of 30 bits for one letter of a word. */
export function letterBit(word: string, at: number): number {
  return 1 << ((word.charCodeAt(at) & 31) % BITS);
}

/** A piece of a text keeps that whole text in memory; a copy does not. */
function copyOf(piece: string): string {
  return Array.from(piece).join("");
}

function startsWithCapital(written: string): boolean {
  const first = written.charCodeAt(0);
  return isLetter(first) && !isLowercase(first);
}

/** A word in small letters without soft hyphens: see `Spelling.lower`. */
function lowerOf(word: string): string {
  if (isPlainWord(word)) return word;
  const lower = word.toLowerCase();
  return lower.includes("\u00ad") || lower.includes("ĳ") ? lower.replace(/\u00ad/g, "").replace(/ĳ/g, "ij") : lower;
}

/** The folded form that words are compared in: see `Spelling.word`. */
export function foldWord(raw: string): string {
  return isPlainWord(raw) ? raw : foldOther(raw.toLowerCase());
}

function foldOther(lower: string): string {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 48 || code > 122) return foldRare(lower);
  }
  return lower;
}

function foldRare(lower: string): string {
  return lower
    .normalize("NFKC")
    .replace(/[\u00ad\u2010\u2011\s-]+/g, "")
    .replace(/[\u2019\u02bc]/g, "'");
}
