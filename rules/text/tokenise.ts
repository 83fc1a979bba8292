import {
  classOf,
  DIGIT,
  isApostrophe,
  isBlank,
  isDigit,
  isHyphen,
  isLetter,
  isLineBreak,
  isLowercase,
  SEPARATOR,
  SYMBOL,
} from "./characters.ts";
import { spellingAt, type Spelling } from "./spelling.ts";
import { CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK, type Tokens } from "./tokens.ts";
import { unitsOf, type Units } from "./units.ts";

/** A point after these words ends no sentence. */
const abbreviations = new Set(
  "nr nrs art artt mr mrs dr drs ir ing prof lid ca bijv bv blz pag incl excl jo m.m sub resp evt st stb stcrt trb max min vgl zgn ca mln mld tel afd hfst par".split(
    " ",
  ),
);

/** The break that a sign makes by itself, by its code; what a point does, the words around it tell. */
const BREAKS = new Uint8Array(0x2020);
for (const code of codesOf(',;:()[]«»“”„"–—/')) BREAKS[code] = CLAUSE_BREAK;
for (const code of codesOf("?!")) BREAKS[code] = SENTENCE_BREAK;
const BULLETS = codesOf("•●▪‣–—-*·");

/** A heading of a part of an act, its title included: "Artikel 7a", "ARTIKEL IIIA", "Artikel N 16b", "§ 2. Toezicht". */
const heading =
  /^(?:Artikel|ARTIKEL|Art\.|Paragraaf|PARAGRAAF|Hoofdstuk|HOOFDSTUK|Afdeling|AFDELING|Titel|TITEL|§) ?(?:[A-Z][a-z]? )?[\dIVX][\w.:]{0,8}(?: \(?[A-Z][^.,;:]*)?$/;
const LONGEST_HEADING = 80;
const labels = new Set(["artikel", "art", "paragraaf"]);
const LONGEST_LABEL = 6;
/** With which the sentence after a bare label can open; a name ("Artikel 7 Awb") cannot. */
const openers = new Set(
  "de het een deze dit onze ieder iedere elk elke indien wanneer degene in op bij met voor na tot onder tegen aan binnen zodra zij hij".split(
    " ",
  ),
);

type Columns = {
  readonly spellings: Spelling[];
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly breaks: number[];
  readonly sentences: number[];
};

/**
 * Words of `text` in one pass, the same in every browser (Intl.Segmenter is not). Never throws.
 * Tolerates lay-out: a word broken over two lines ("ge-⏎stelde") is one word, a blank line or list mark ends a sentence.
 */
export function tokenise(text: string): Tokens {
  const columns: Columns = { spellings: [], words: [], starts: [], ends: [], breaks: [], sentences: [] };
  readWords(columns, text, unitsOf(text));
  return { text, length: columns.words.length, ...columns };
}

/** A function of its own: the engine makes it fast while it runs, and not what comes after it. */
function readWords(columns: Columns, text: string, units: Units): void {
  for (let offset = 0; offset < text.length;) {
    const kind = classOf(units[offset] ?? 0);
    if (kind === SEPARATOR) {
      offset += 1;
      continue;
    }
    const end = kind === SYMBOL ? offset + 1 : wordEnd(text, units, offset, kind);
    const spelling = spellingAt(text, units, offset, end);
    if (spelling) addWord(columns, text, spelling, offset, end);
    offset = end;
  }
}

const known = new WeakMap<object, Tokens>();

/** The words of a document, made once for all who read it. */
export function tokensOf(document: { readonly text: string }): Tokens {
  const made = known.get(document);
  if (made) return made;
  const tokens = tokenise(document.text);
  known.set(document, tokens);
  return tokens;
}

function addWord(columns: Columns, text: string, spelling: Spelling, start: number, end: number): void {
  const count = columns.ends.length;
  const previous = count === 0 ? 0 : (columns.ends[count - 1] ?? 0);
  const isPlainSpace = start === previous + 1 && text.charCodeAt(previous) === 0x20;
  const between = isPlainSpace ? NO_BREAK : breakBefore(columns, text, previous, start, end);
  const strength = spelling.startsWithCapital && followsLabel(columns, spelling.word) ? SENTENCE_BREAK : between;
  if (strength === SENTENCE_BREAK) columns.sentences.push(count);
  columns.breaks.push(strength);
  columns.spellings.push(spelling);
  columns.words.push(spelling.word);
  columns.starts.push(start);
  columns.ends.push(end);
}

function wordEnd(text: string, units: Units, start: number, kind: number): number {
  let end = start + 1;
  for (;;) {
    const next = classOf(units[end] ?? 0);
    if (next !== SEPARATOR && next !== SYMBOL) {
      end += 1;
      continue;
    }
    const further = kind === DIGIT ? overNumberMark(text, end) : overWordMark(text, end);
    if (further === end) return end;
    end = further;
  }
}

/** "1.000", "4,5", "3.2.1" and "4:17" are one word each. */
function overNumberMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isMark = code === 0x2e || code === 0x2c || code === 0x3a;
  return isMark && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? at + 1 : at;
}

function overWordMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code)) return isLetter(text.charCodeAt(at + 1)) ? at + 1 : at;
  return isHyphen(code) ? overLineEnd(text, at) : at;
}

/** Start of the second half of a word broken at a line end; `at` when the hyphen is a real one ("waarde-⏎en premie"). */
function overLineEnd(text: string, at: number): number {
  if (!isLowercase(text.charCodeAt(at - 1))) return at;
  let next = at + 1;
  while (isBlank(text.charCodeAt(next))) next += 1;
  if (!isLineBreak(text.charCodeAt(next))) return at;
  while (isBlank(text.charCodeAt(next)) || isLineBreak(text.charCodeAt(next))) next += 1;
  if (!isLowercase(text.charCodeAt(next))) return at;
  return /^(?:en|of|noch|en\/of|tot)\b/.test(text.slice(next, next + 6)) ? at : next;
}

function breakBefore(columns: Columns, text: string, from: number, start: number, end: number): number {
  let strength = NO_BREAK;
  let lines = 0;
  for (let at = from; at < start; at += 1) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) lines += isHalfLineBreak(text, at) ? 0 : 1;
    else if (lines > 0 && isBullet(text, at)) return SENTENCE_BREAK;
    else if (code !== 0x20) strength = Math.max(strength, breakOf(columns, text, code, start));
  }
  const isNewBlock = lines > 1 || (lines === 1 && opensBlock(text, from, start, end));
  return isNewBlock ? SENTENCE_BREAK : strength;
}

/** The word [start, end) at the head of a line begins something new: a list mark, or what stands under a heading. */
function opensBlock(text: string, lineEnd: number, start: number, end: number): boolean {
  return isListMark(text, start, end) || followsHeading(text, lineEnd, start);
}

/** The first half of \r\n. */
function isHalfLineBreak(text: string, at: number): boolean {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
}

function isBullet(text: string, at: number): boolean {
  return BULLETS.has(text.charCodeAt(at)) && isBlank(text.charCodeAt(at + 1));
}

function breakOf(columns: Columns, text: string, code: number, next: number): number {
  if (code !== 0x2e) return BREAKS[code] ?? NO_BREAK;
  return breakOfPoint(columns.words[columns.words.length - 1] ?? "", text, next);
}

function breakOfPoint(previous: string, text: string, next: number): number {
  const isInitial = previous.length === 1 && !isDigit(previous.charCodeAt(0)) && text.charCodeAt(next - 1) === 0x2e;
  // "p. 12" is a page, "p. mantelzorger: …" an item of a list.
  const isPage = previous === "p" && isDigit(text.charCodeAt(next));
  if (isInitial || isPage || abbreviations.has(previous)) return NO_BREAK;
  return isLowercase(text.charCodeAt(next)) ? CLAUSE_BREAK : SENTENCE_BREAK;
}

/** "Artikel 7a⏎De houder …", "Paragraaf 2. Toezicht⏎Onze Minister …": a line that is nothing but a heading ends there. */
function followsHeading(text: string, lineEnd: number, next: number): boolean {
  if (isLowercase(text.charCodeAt(next))) return false;
  const line = text.slice(lineStart(text, lineEnd), lineEnd);
  return line.length <= LONGEST_HEADING && heading.test(line);
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_HEADING && !isLineBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** "1 De houder", "Artikel 7a De houder": a label without a point before the sentence that it numbers. */
function followsLabel({ words, breaks }: Columns, word: string): boolean {
  const label = words[words.length - 1] ?? "";
  if (!isDigit(label.charCodeAt(0)) || label.length > LONGEST_LABEL || !openers.has(word)) return false;
  return (breaks.at(labels.has(words.at(-2) ?? "") ? -2 : -1) ?? NO_BREAK) >= CLAUSE_BREAK;
}

/** "a.", "4a.", "2°" and "b)" at the start of a line number a list or a lid. */
function isListMark(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 0x2e && code !== 0x29 && code !== 0xb0) return false;
  return end - start <= (isDigit(text.charCodeAt(start)) ? 3 : 2);
}

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}
