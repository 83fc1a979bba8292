import { months } from "./months.ts";
import type { Tokens } from "./tokens.ts";

/** Word classes a phrase can name between < and >. */
export const wordClasses = ["getal", "datum", "jaartal", "periode", "bedrag", "percentage", "artikel"] as const;
export type WordClass = (typeof wordClasses)[number];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const numberWords = set(
  "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd tweehonderd duizend anderhalf",
);
const ordinals = set(
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende vorige laatste voorgaande",
);
const monthNames: ReadonlySet<string> = new Set(months);
const units = set(
  "uur uren dag dagen werkdag werkdagen kalenderdag kalenderdagen week weken maand maanden kalendermaand kalendermaanden kwartaal kwartalen halfjaar jaar jaren etmaal etmalen schoolweek schoolweken kalenderjaar kalenderjaren studiejaar studiejaren schooljaar schooljaren",
);
/** Between number and unit: "dertig aaneengesloten dagen", "een half jaar". */
const wholeness = set(
  "half halve vol volle heel hele gehele vrije aaneengesloten opeenvolgende achtereenvolgende extra",
);
const articleWords = set("artikel artikelen artikels");
const ownPlaces = set(
  "artikel lid volzin zin onderdeel paragraaf hoofdstuk afdeling titel wet besluit regeling bijlage",
);
const pointers = set("dit dat deze die");
const scales = set("miljoen miljard mln mld");
const percents = set("% procent percent procentpunt procentpunten");
const romanDigits = set("i v x l c");

function isNumber(word: string | undefined): boolean {
  return word !== undefined && (startsWithDigit(word) || numberWords.has(word) || isCompoundNumber(word));
}

/** Longest first, so that "zeventig" is not read as "zeven". */
const numberParts =
  "negentig tachtig zeventig zestig vijftig veertig dertig twintig duizend honderd negen zeven acht vijf vier drie twee zes één een ën en".split(
    " ",
  );

/** "honderdvijftig" and "vijfentwintig": nothing but parts of numbers. Each step takes at least two letters. */
function isCompoundNumber(word: string): boolean {
  if (word.length < 8 || !(word.includes("honderd") || word.includes("tig") || word.includes("duizend"))) return false;
  let rest = word;
  while (rest !== "") {
    const part = numberParts.find((candidate) => rest.startsWith(candidate));
    if (part === undefined) return false;
    rest = rest.slice(part.length);
  }
  return true;
}

function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

type Measure = (words: readonly string[], at: number) => number;

const has = (words: ReadonlySet<string>, word: string | undefined): boolean => word !== undefined && words.has(word);

/** Lengths in words; 0 is no match. Each looks at a fixed number of words, so matching stays linear. */
const measures: Record<WordClass, Measure> = {
  getal: (words, at) => (isNumber(words[at]) ? 1 : 0),
  jaartal: (words, at) => (isYear(words[at]) ? 1 : 0),
  datum: (words, at) => {
    const first = isNumber(words[at]) || has(ordinals, words[at]) ? 1 : 0;
    if (!has(monthNames, words[at + first])) return 0;
    if (isYear(words[at + first + 1])) return first + 2;
    return first === 1 ? 2 : 0;
  },
  periode: (words, at) => {
    if (!isCount(words[at])) return 0;
    const further = has(wholeness, words[at + 1]) ? 1 : 0;
    return has(units, words[at + 1 + further]) ? 2 + further : 0;
  },
  bedrag: (words, at) => {
    if (isGuilders(words, at)) return 2;
    if (isGluedGuilders(words[at])) return 1;
    const sign = words[at] === "€" ? 1 : 0;
    if (!isNumber(words[at + sign])) return 0;
    const scale = has(scales, words[at + sign + 1]) ? 1 : 0;
    if (sign === 1) return 2 + scale;
    return words[at + 1 + scale] === "euro" ? 2 + scale : 0;
  },
  percentage: (words, at) => (isNumber(words[at]) && has(percents, words[at + 1]) ? 2 : 0),
  artikel: (words, at) => {
    if (has(articleWords, words[at])) return isArticleNumber(words[at + 1]) ? 2 + lidLength(words, at + 2) : 0;
    if (has(pointers, words[at])) return has(ownPlaces, words[at + 1]) ? 2 : 0;
    const article = words[at] === "het" || words[at] === "de" ? 1 : 0;
    const length = lidLength(words, at + article);
    return length === 0 ? 0 : article + length;
  },
};

/** Whether a class can begin with a word. */
const begins: Record<WordClass, (word: string) => boolean> = {
  getal: isNumber,
  jaartal: isYear,
  datum: (word) => isNumber(word) || ordinals.has(word) || monthNames.has(word),
  periode: isCount,
  bedrag: (word) => isNumber(word) || word === "€" || isGuilderSign(word) || isGluedGuilders(word),
  percentage: isNumber,
  artikel: (word) =>
    articleWords.has(word) || pointers.has(word) || ordinals.has(word) || word === "het" || word === "de",
};

const NONE: readonly WordClass[] = [];
const beginners: ReadonlySet<string> = new Set([
  ...numberWords,
  ...ordinals,
  ...months,
  ...articleWords,
  ...pointers,
  ..."een enkele € f ƒ het de".split(" "),
]);

/** The classes that can begin with this word; for most words none. */
export function classesFrom(word: string): readonly WordClass[] {
  const mayBegin = beginners.has(word) || startsWithDigit(word) || isCompoundNumber(word) || isGluedGuilders(word);
  return mayBegin ? wordClasses.filter((name) => begins[name](word)) : NONE;
}

/** Number of words from word `at` that form the class; 0 when they do not. */
export function classLength(name: WordClass, tokens: Tokens, at: number): number {
  return measures[name](tokens.words, at);
}

function isCount(word: string | undefined): boolean {
  return isNumber(word) || word === "een" || word === "enkele";
}

function isGuilderSign(word: string | undefined): boolean {
  return word === "f" || word === "ƒ";
}

/** "f 787,66" in old texts; "onderdeel f, 2" has too few digits. */
function isGuilders(words: readonly string[], at: number): boolean {
  return isGuilderSign(words[at]) && /^\d+,\d\d$|^\d{3}/.test(words[at + 1] ?? "");
}

/** "f7195": a print or scan without the space. */
function isGluedGuilders(word: string | undefined): boolean {
  return word !== undefined && /^[fƒ]\d{3}/.test(word);
}

function lidLength(words: readonly string[], at: number): number {
  return has(ordinals, words[at]) && has(ownPlaces, words[at + 1]) ? 2 : 0;
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && word.length === 4 && /^(?:19|20)\d\d$/.test(word);
}

/** "10d", "3.2.1", "4:17", "IIa": what follows the word artikel. */
function isArticleNumber(word: string | undefined): boolean {
  if (word === undefined) return false;
  return startsWithDigit(word) || (word.length <= 6 && has(romanDigits, word.charAt(0)));
}
