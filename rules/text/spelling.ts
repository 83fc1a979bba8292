import { isLetter, isLowercase, isPlainWord } from "./characters.ts";
import { classesFrom, type WordClass } from "./classes.ts";

/** A way to write a word, with what can be known of it by itself. Texts share them: each is worked out once. */
export type Spelling = {
  /** As it stands in the text. */
  readonly written: string;
  /** Folded: lower case, ĳ→ij, ﬁ→fi, curly apostrophe straight, soft and line-end hyphens gone; diacritics stay. */
  readonly word: string;
  readonly startsWithCapital: boolean;
  /** Two letters or more, all of them capitals: tells "IND" from "ind". */
  readonly isCapitals: boolean;
  /** The classes of words, such as a date, that can begin here; for most words none. */
  readonly classes: readonly WordClass[];
  /** A number of its own, from 1; or UNNUMBERED. */
  readonly id: number;
};

/** The id of every spelling that is not kept: a long one, or one that came after very many others. */
export const UNNUMBERED = 0;
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 40;

const kept = new Map<string, Spelling>();

/** The spelling of a word as it stands in a text; undefined when nothing is left of it after folding (a soft hyphen). */
export function spellingOf(written: string): Spelling | undefined {
  return kept.get(written) ?? newSpelling(written);
}

function newSpelling(written: string): Spelling | undefined {
  const word = foldWord(written);
  if (word === "") return undefined;
  const isKept = kept.size < MOST_KEPT && written.length <= LONGEST_KEPT;
  const spelling: Spelling = {
    written: isKept ? copyOf(written) : written,
    word: isKept ? copyOf(word) : word,
    startsWithCapital: startsWithCapital(written),
    isCapitals: written.length > 1 && startsWithCapital(written) && written === written.toUpperCase(),
    classes: classesFrom(word),
    id: isKept ? kept.size + 1 : UNNUMBERED,
  };
  if (isKept) kept.set(spelling.written, spelling);
  return spelling;
}

/** A piece of a text keeps that whole text in memory; a copy does not. */
function copyOf(piece: string): string {
  return Array.from(piece).join("");
}

function startsWithCapital(written: string): boolean {
  const first = written.charCodeAt(0);
  return isLetter(first) && !isLowercase(first);
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
