import { isAscii, splitList, trimEndOf, withoutBrackets } from "../characters.ts";
import { commonSurnames, givenNames } from "./given-names.ts";

const particles = new Set(
  "van de der den ter ten te 't het in op aan bij tot uit over von vom zu du da la le el al dos das d' 's".split(" "),
);

/** Only letters and capitals matter for recognising a name: "VAN DE VELDE-KOOI" is "Van de Velde-Kooi". */
export function nameKey(name: string): string {
  // Most names: for the rest the tables of all letters of the world are needed, which takes far longer.
  if (isAscii(name)) return name.replace(/[^\dA-Z]/gi, "").toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/ı/g, "i")
    .toLowerCase();
}

/** A name in capitals as a signature writes it: "HAVERKORT-VAN ES" becomes "Haverkort-van Es". */
export function nameFromCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.toLowerCase().split(/(?<=[\s-])/u);
  const cased = words.map((word, at) => (at > 0 && particles.has(trimEndOf(word, "- \t")) ? word : upperFirst(word)));
  return upperFirst(cased.join(""));
}

/** The word with a capital: "ijssel" becomes "IJssel"; an apostrophe stays as it is ("'t Hart"). */
export function upperFirst(word: string): string {
  const letter = word.startsWith("ij") ? 2 : /^['’]/.test(word) ? 0 : 1;
  return word.slice(0, letter).toUpperCase() + word.slice(letter);
}

/**
 * The surname with its prefix. Given names stay only where the Kamer needs them to tell members apart: with a surname
 * that many people bear ("Inge van Dijk"), never as a decoration ("J. Hagedoorn", "Marie Hagedoorn").
 */
export function surnameOf(name: string): string {
  const words = trimEndOf(withoutBrackets(name), ".,;:").trim().split(/\s+/u);
  const initials = words.findIndex((word) => !/^(?:\p{Lu}\.)+$/u.test(word));
  const kept = words.slice(Math.max(initials, 0));
  const rest = kept.slice(1);
  if (!isGivenName(kept)) return withCapital(kept).join(" ");
  const surname = upperFirst(rest.join(" "));
  return commonSurnames.has(surname.toLowerCase()) ? kept.join(" ") : surname;
}

/** A prefix in front has a capital: "van Nispen" alone is "Van Nispen". */
function withCapital([first = "", ...rest]: readonly string[]): readonly string[] {
  return [particles.has(first) ? upperFirst(first) : first, ...rest];
}

function isGivenName([first, second]: readonly string[]): boolean {
  if (first === undefined || second === undefined || particles.has(first.toLowerCase())) return false;
  return givenNames.has(first.toLowerCase()) || (particles.has(second) && !first.includes("-") && second !== "el");
}

const nameWord = /^(?:\p{Lu}[\p{L}'’.-]*|['’][ts]|d['’]\p{Lu}[\p{L}-]*)$/u;

// A whole committee signed on one line.
const longestLine = 300;

/** Whether a line can hold nothing but names: no figures, no sentence, capitals or prefixes only. */
export function isNameLine(line: string): boolean {
  if (line.length > longestLine || /[\d:;?!€%|«»]/.test(line)) return false;
  let hasName = false;
  for (const word of withoutParties(line).trim().split(/\s+/u)) {
    const kind = kindOf(word.replace(/[,.]$/u, ""));
    if (kind === "ander") return false;
    hasName ||= kind === "naam";
  }
  return hasName;
}

/** "Vos (VVD)" without the group in brackets. */
function withoutParties(line: string): string {
  return line.includes("(") ? line.replace(/\([A-Z]\p{L}{0,9}\)/gu, " ") : line;
}

/** A "deel" can stand in a name but is none by itself. */
function kindOf(word: string): "naam" | "deel" | "ander" {
  if (particles.has(word.toLowerCase())) return "deel";
  if (nameWord.test(word)) return "naam";
  return isOcrTail(word) ? "deel" : "ander";
}

// OCR splits "Kraaijeveld" into "Kraai jeveld": a small tail before a hyphen still belongs to the name.
function isOcrTail(word: string): boolean {
  return /^\p{Ll}{3,}-\p{Lu}\p{Ll}+$/u.test(word);
}

function joinOcrTails(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (joined.length > 0 && /^\p{Ll}{3,}-\p{Lu}/u.test(word)) joined.push(`${joined.pop()}${word}`);
    else joined.push(word);
  }
  return joined;
}

/** Names from one signature line, split where a name of the heading or a surname ends. */
export function splitNames(line: string, heading: readonly string[], others: boolean): readonly string[] {
  const words = joinOcrTails(withoutBrackets(line).trim().split(/\s+/u));
  const clean = words.join(" ");
  if (clean.includes(",")) return splitAtCommas(clean);
  if (heading.length === 1 && !others) return [clean];
  return cutNames(words, new Map(heading.map((name) => [nameKey(name), name.split(/\s+/u).length])));
}

/** "D, van Dijk" is an initial with a slip of the pen; "Faber, De Vries Hermsen Weijers" lost its other commas. */
function splitAtCommas(line: string): readonly string[] {
  return splitList(line.replace(/(?<!\S)(\p{Lu}), /gu, "$1. ")).flatMap((item) => {
    const names = cutNames(item.split(" "), new Map());
    return names.length > 2 ? names : [item];
  });
}

function cutNames(words: readonly string[], known: ReadonlyMap<string, number>): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length;) {
    const size = knownSize(words, at, known) ?? guessedSize(words, at);
    names.push(words.slice(at, at + size).join(" "));
    at += size;
  }
  return names;
}

function knownSize(words: readonly string[], at: number, known: ReadonlyMap<string, number>): number | undefined {
  for (let size = Math.min(7, words.length - at); size > 0; size -= 1) {
    if (known.has(nameKey(words.slice(at, at + size).join(" ")))) return size;
  }
  return undefined;
}

/** How many words the next name has when the heading does not tell: prefixes and given names, and then one surname. */
function guessedSize(words: readonly string[], at: number): number {
  let size = 0;
  while (at + size < words.length && leadsName(words[at + size] ?? "", size === 0)) size += 1;
  size += 1;
  // "Inge van Dijk", "Scheltema-de Nie": a small prefix goes on with the same name.
  while (at + size < words.length && isUnfinished(words[at + size - 1] ?? "", words[at + size] ?? ""))
    size += guessedSize(words, at + size);
  return Math.min(size, words.length - at);
}

function leadsName(word: string, first: boolean): boolean {
  const lower = word.replace(/’/g, "'").toLowerCase();
  return particles.has(lower) || (first && givenNames.has(lower)) || /^(?:\p{Lu}\.)+$/u.test(word);
}

function isUnfinished(previous: string, next: string): boolean {
  return particles.has(previous.slice(previous.lastIndexOf("-") + 1).toLowerCase()) || isSmallParticle(next);
}

function isSmallParticle(word: string): boolean {
  return particles.has(word) && word !== "el";
}
