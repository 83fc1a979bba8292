import { isPlainWord } from "./characters.ts";
import { wordClasses, type WordClass } from "./classes.ts";
import { tokenise } from "./tokenise.ts";
import { wordListOf, type WordList } from "./word-list.ts";

/** One step of a phrase. */
export type Atom =
  | { readonly kind: "word"; readonly word: string }
  /** One of many words; stands for a long list without a sequence for each. */
  | { readonly kind: "any"; readonly list: WordList }
  | { readonly kind: "exact"; readonly word: string; readonly written: string }
  | { readonly kind: "prefix"; readonly part: string }
  | { readonly kind: "suffix"; readonly part: string }
  | { readonly kind: "class"; readonly name: WordClass }
  | { readonly kind: "gap"; readonly max: number };

const DEFAULT_GAP = 8;
const LONGEST_GAP = 15;
const MAX_GAPS = 2;
/** From so many words on, a list is one step; shorter lists become a sequence for each word. */
const LONG_LIST = 3;
const MAX_SEQUENCES = 600;
/** Stems are found by their first or last three letters. */
export const MIN_STEM = 3;

type Reader = { readonly phrase: string; at: number };

/**
 * Reads a phrase into every plain sequence it stands for. The notation, readable by a lawyer:
 * `in afwijking van` · `(is|zijn) niet van toepassing` · `[de|het] wet` (may be absent) · `uitzonder*` · `*gegevens` ·
 * `...` (at most 8 words, same sentence) · `..3` (at most 3, up to 15) · `<datum>` and the other classes · `=IND` (these capitals).
 * Throws an Error that names the phrase and what to change.
 */
export function readPhrase(phrase: string): readonly (readonly Atom[])[] {
  const reader: Reader = { phrase, at: 0 };
  const sequences = readAlternatives(reader, "");
  for (const sequence of sequences) checkSequence(phrase, sequence);
  return sequences;
}

/** A first word up to a space, a hyphen or a stroke; or a stem. */
const simpleStart = /^(?:=?([a-zà-öø-ÿ]+)(?= |$|[-/][a-z ])|([a-zà-öø-ÿ]{3})[a-zà-öø-ÿ]*\*(?= |$))/i;

/**
 * What a phrase begins with, without reading all of it: folded words, and for a stem its first letters ("uitzonder*" is
 * "uit*"). Undefined when only reading can tell.
 */
export function startsOf(phrase: string): readonly string[] | undefined {
  if (!phrase.startsWith("(")) return simpleStarts([phrase]);
  const list = phrase.slice(1, phrase.indexOf(")"));
  return list.includes("(") || list.includes("[") ? undefined : simpleStarts(list.split("|"));
}

function simpleStarts(choices: readonly string[]): readonly string[] | undefined {
  const starts: string[] = [];
  for (const choice of choices) {
    const match = simpleStart.exec(choice);
    if (!match) return undefined;
    starts.push(match[1]?.toLowerCase() ?? startOfStem(match[2]?.toLowerCase() ?? ""));
  }
  return starts;
}

/** The start, as `startsOf` writes it, of every stem that a word can begin with. */
export function startOfStem(word: string): string {
  return `${word.slice(0, MIN_STEM)}*`;
}

/** A phrase that is read item by item: a word, a gap or a group with its choices. Most are left after the second. */
export type PartlyRead = { readonly reader: Reader; readonly items: (readonly (readonly Atom[])[])[] };

export function readLater(phrase: string): PartlyRead {
  return { reader: { phrase, at: 0 }, items: [] };
}

/** The choices of item `index`, from 0; undefined past the last. Throws as `readPhrase` does, but only for what it reads. */
export function itemOf({ reader, items }: PartlyRead, index: number): readonly (readonly Atom[])[] | undefined {
  while (items.length <= index) {
    skipSpaces(reader);
    const char = reader.phrase.charAt(reader.at);
    if (char === "") return undefined;
    items.push(readItem(reader, char));
  }
  return items[index];
}

/** The atoms when they have this start; a word then stands in place of a list. Undefined when they begin otherwise. */
export function startedWith(atoms: readonly Atom[], start: string): readonly Atom[] | undefined {
  const [first, ...rest] = atoms;
  if (!first || !hasStart(first, start)) return undefined;
  return first.kind === "any" ? [{ kind: "word", word: start }, ...rest] : atoms;
}

function hasStart(atom: Atom, start: string): boolean {
  if (atom.kind === "any") return atom.list.words.has(start);
  if (atom.kind === "prefix") return startOfStem(atom.part) === start;
  return (atom.kind === "word" || atom.kind === "exact") && atom.word === start;
}

function fail(phrase: string, reason: string): never {
  throw new Error(`Woordgroep "${phrase}": ${reason}.`);
}

function checkSequence(phrase: string, sequence: readonly Atom[]): void {
  const first = sequence[0];
  const last = sequence.at(-1);
  if (first === undefined || last === undefined) fail(phrase, "kan leeg zijn; laat ten minste één woord verplicht");
  if (first.kind === "gap" || last.kind === "gap")
    fail(phrase, "begint of eindigt met een open plek; begin en eindig met een woord");
  if (sequence.filter(({ kind }) => kind === "gap").length > MAX_GAPS)
    fail(phrase, `heeft meer dan ${MAX_GAPS} open plekken`);
}

function readAlternatives(reader: Reader, close: string): Atom[][] {
  const all: Atom[][] = [];
  for (;;) {
    all.push(...readSequence(reader));
    const char = reader.phrase.charAt(reader.at);
    if (char === "|" && close !== "") {
      reader.at += 1;
      continue;
    }
    if (char !== close) fail(reader.phrase, close === "" ? `"${char}" hoort tussen haakjes` : `er mist een "${close}"`);
    if (all.length > MAX_SEQUENCES) fail(reader.phrase, `staat voor meer dan ${MAX_SEQUENCES} reeksen; splits haar op`);
    return all;
  }
}

function readSequence(reader: Reader): Atom[][] {
  let sequences: Atom[][] = [[]];
  for (;;) {
    skipSpaces(reader);
    const char = reader.phrase.charAt(reader.at);
    if (char === "" || char === "|" || char === ")" || char === "]") return sequences;
    sequences = combine(reader, sequences, readItem(reader, char));
  }
}

function combine(reader: Reader, heads: Atom[][], tails: Atom[][]): Atom[][] {
  if (heads.length * tails.length > MAX_SEQUENCES) {
    fail(reader.phrase, `staat voor meer dan ${MAX_SEQUENCES} reeksen; splits haar op`);
  }
  const [only] = tails;
  if (tails.length !== 1 || only === undefined) return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  // Most items are one word: no new lists for those, because thousands of phrases are read at every start.
  for (const head of heads) head.push(...only);
  return heads;
}

function readItem(reader: Reader, char: string): Atom[][] {
  if (char === "(" || char === "[") return readGroup(reader, char);
  if (char === "<") return [[readClass(reader)]];
  const written = wordAt(reader);
  const next = reader.phrase.charAt(reader.at);
  if (written === "") fail(reader.phrase, `"${char}" staat hier los`);
  if (next === "(" || next === "[" || next === "<") fail(reader.phrase, `zet een spatie voor "${next}"`);
  return [readWord(reader.phrase, written)];
}

function readGroup(reader: Reader, open: string): Atom[][] {
  reader.at += 1;
  const choices = readChoices(reader, open === "(" ? ")" : "]");
  return open === "(" ? choices : [[], ...choices];
}

/** By the words between two brackets: many phrases share a list, and it is read once for all of them. */
const known = new Map<string, Atom[][]>();

function readChoices(reader: Reader, close: string): Atom[][] {
  const written = reader.phrase.slice(reader.at, reader.phrase.indexOf(close, reader.at));
  const choices = known.get(written);
  if (!choices) return newChoices(reader, close, written);
  reader.at += written.length + 1;
  return choices;
}

/** What is between the brackets of a group; `written` is all of that when no other group stands in it. */
function newChoices(reader: Reader, close: string, written: string): Atom[][] {
  const inner = readAlternatives(reader, close);
  reader.at += 1;
  if (inner.some((sequence) => sequence.length === 0))
    fail(reader.phrase, "een keuze tussen haakjes is leeg; gebruik [ ]");
  const choices = longList(inner);
  if (!/[()[\]]/.test(written)) known.set(written, choices);
  return choices;
}

/** Many single words become one step; everything else stays as it is. */
function longList(sequences: Atom[][]): Atom[][] {
  const words: string[] = [];
  const others: Atom[][] = [];
  for (const sequence of sequences) {
    const [atom] = sequence;
    if (atom?.kind === "word" && sequence.length === 1) words.push(atom.word);
    else others.push(sequence);
  }
  return words.length < LONG_LIST ? sequences : [[{ kind: "any", list: wordListOf(words) }], ...others];
}

function readClass(reader: Reader): Atom {
  const end = reader.phrase.indexOf(">", reader.at);
  const written = reader.phrase.slice(reader.at + 1, end < 0 ? undefined : end);
  const name = wordClasses.find((candidate) => candidate === written);
  if (end < 0 || name === undefined)
    fail(reader.phrase, `<${written}> bestaat niet; kies uit <${wordClasses.join("> <")}>`);
  reader.at = end + 1;
  return { kind: "class", name };
}

function readWord(phrase: string, written: string): Atom[] {
  if (isPlainWord(written)) return [{ kind: "word", word: written }];
  if (/^\.\.(?:\.|\d\d?)$/.test(written)) return [{ kind: "gap", max: gapSize(phrase, written) }];
  if (written.startsWith("=")) return readExact(phrase, written.slice(1));
  return readStars(phrase, written, tokenise(written).words);
}

function gapSize(phrase: string, written: string): number {
  const size = written === "..." ? DEFAULT_GAP : Number(written.slice(2));
  if (size > LONGEST_GAP) fail(phrase, `"${written}" is te lang; neem ten hoogste ..${LONGEST_GAP}`);
  return size;
}

function readStars(phrase: string, written: string, words: readonly string[]): Atom[] {
  if (words.length === 0) fail(phrase, `"${written}" bevat geen woord`);
  const isSuffix = written.startsWith("*");
  const isPrefix = written.endsWith("*");
  if (isSuffix && isPrefix && words.length === 1)
    fail(phrase, `"${written}" mag maar aan één kant een sterretje hebben`);
  if (written.slice(1, -1).includes("*")) fail(phrase, `"${written}" heeft een sterretje midden in het woord`);
  return words.map((word, index) => {
    if (isSuffix && index === 0) return { kind: "suffix", part: stem(phrase, word) };
    if (isPrefix && index === words.length - 1) return { kind: "prefix", part: stem(phrase, word) };
    return { kind: "word", word };
  });
}

function readExact(phrase: string, written: string): Atom[] {
  const tokens = tokenise(written);
  if (tokens.length === 0) fail(phrase, `"=${written}" bevat geen woord`);
  return tokens.words.map((word, index) => ({
    kind: "exact",
    word,
    written: written.slice(tokens.starts[index], tokens.ends[index]),
  }));
}

function stem(phrase: string, part: string): string {
  if (part.length < MIN_STEM) fail(phrase, `de stam "${part}" is te kort; neem ten minste ${MIN_STEM} letters`);
  return part;
}

// At the start of a page thousands of phrases are read by code that is not compiled yet: an expression goes over a word at once.
const wordPattern = /[^\s()[\]|<>]*/y;
const spacePattern = /\s*/y;

/** The word at the reader, which goes on to its end; empty before a mark. */
function wordAt(reader: Reader): string {
  wordPattern.lastIndex = reader.at;
  const word = wordPattern.exec(reader.phrase)?.[0] ?? "";
  reader.at += word.length;
  return word;
}

function skipSpaces(reader: Reader): void {
  if (reader.phrase.charCodeAt(reader.at) > SPACE) return;
  spacePattern.lastIndex = reader.at;
  reader.at += spacePattern.exec(reader.phrase)?.[0].length ?? 0;
}

const SPACE = 0x20;
