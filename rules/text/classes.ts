import { months } from "./months.ts";
import { once } from "./once.ts";
import type { Spelling } from "./spelling.ts";
import { wordSet } from "./word-set.ts";

/** Word classes a phrase can name between < and >. */
export const wordClasses = ["getal", "datum", "jaartal", "periode", "bedrag", "percentage", "artikel"] as const;
export type WordClass = (typeof wordClasses)[number];

const numberWords = wordSet(
  "één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd tweehonderd duizend anderhalf",
);
const ordinals = wordSet(
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende vorige laatste voorgaande",
);
const units = wordSet(
  "uur uren dag dagen werkdag werkdagen kalenderdag kalenderdagen week weken maand maanden kalendermaand kalendermaanden kwartaal kwartalen halfjaar jaar jaren etmaal etmalen schoolweek schoolweken kalenderjaar kalenderjaren studiejaar studiejaren schooljaar schooljaren",
);
/** Between number and unit: "dertig aaneengesloten dagen", "een half jaar". */
const wholeness = wordSet(
  "half halve vol volle heel hele gehele vrije aaneengesloten opeenvolgende achtereenvolgende extra",
);
const articleWords = wordSet("artikel artikelen artikels");
const ownPlaces = wordSet(
  "artikel lid volzin zin onderdeel paragraaf hoofdstuk afdeling titel wet besluit regeling bijlage",
);
const pointers = wordSet("dit dat deze die");
const scales = wordSet("miljoen miljard mln mld");
const percents = wordSet("% procent percent procentpunt procentpunten");
const romanDigits = wordSet("i v x l c");

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

/** What a word can be by itself, as bits; a class of words is made of these. */
const NUMBER = 1;
const ORDINAL = 2;
const MONTH = 4;
const YEAR = 8;
/** "een" and "enkele" count, but are no number. */
const COUNT = 16;
const WHOLENESS = 32;
const UNIT = 64;
const EURO_SIGN = 128;
const EURO = 256;
const GUILDER_SIGN = 512;
const GUILDER_AMOUNT = 1024;
const GLUED_GUILDERS = 2048;
const SCALE = 4096;
const PERCENT = 8192;
const ARTICLE_WORD = 16_384;
const ARTICLE_NUMBER = 32_768;
const POINTER = 65_536;
const OWN_PLACE = 131_072;
const DE_HET = 262_144;

const listed: readonly (readonly [trait: number, words: ReadonlySet<string>])[] = [
  [NUMBER, numberWords],
  [ORDINAL, ordinals],
  [MONTH, new Set(months)],
  [COUNT, wordSet("een enkele")],
  [WHOLENESS, wholeness],
  [UNIT, units],
  [EURO_SIGN, wordSet("€")],
  [EURO, wordSet("euro")],
  [GUILDER_SIGN, wordSet("f ƒ")],
  [SCALE, scales],
  [PERCENT, percents],
  [ARTICLE_WORD, articleWords],
  [POINTER, pointers],
  [OWN_PLACE, ownPlaces],
  [DE_HET, wordSet("de het")],
];

const traitsOfWord = once(() => {
  const traits = new Map<string, number>();
  for (const [trait, words] of listed) for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
  return traits;
});

/** The traits of a word, worked out once for each spelling. */
export function traitsOf(word: string): number {
  let traits = traitsOfWord().get(word) ?? 0;
  if (startsWithDigit(word)) traits |= NUMBER | ARTICLE_NUMBER | figureTraits(word);
  else if (isCompoundNumber(word)) traits |= NUMBER;
  if (word.length <= 6 && romanDigits.has(word.charAt(0))) traits |= ARTICLE_NUMBER;
  if (/^[fƒ]\d{3}/.test(word)) traits |= GLUED_GUILDERS;
  return traits;
}

function figureTraits(word: string): number {
  const year = word.length === 4 && /^(?:19|20)\d\d$/.test(word) ? YEAR : 0;
  return /^\d+,\d\d$|^\d{3}/.test(word) ? year | GUILDER_AMOUNT : year;
}

type Spellings = readonly Spelling[];

/** Traits of word `at`; none past the end. */
function has(words: Spellings, at: number): number {
  return at < words.length ? (words[at]?.traits ?? 0) : 0;
}

/** How a class is recognised. */
export type WordClassReader = {
  /** Traits of the words with which it can begin; most words have none of them. */
  readonly begins: number;
  /** Number of words from word `at` that form the class, 0 for none. Looks at a few words, so matching stays linear. */
  readonly length: (words: Spellings, at: number) => number;
};

/** How each word class is found, by its name in a phrase. */
export const wordClassReaders: Readonly<Record<WordClass, WordClassReader>> = {
  getal: { begins: NUMBER, length: (words, at) => (has(words, at) & NUMBER ? 1 : 0) },
  jaartal: { begins: YEAR, length: (words, at) => (has(words, at) & YEAR ? 1 : 0) },
  datum: { begins: NUMBER | ORDINAL | MONTH, length: dateLength },
  periode: { begins: NUMBER | COUNT, length: periodLength },
  bedrag: { begins: NUMBER | EURO_SIGN | GUILDER_SIGN | GLUED_GUILDERS, length: amountLength },
  percentage: {
    begins: NUMBER,
    length: (words, at) => (has(words, at) & NUMBER && has(words, at + 1) & PERCENT ? 2 : 0),
  },
  artikel: { begins: ARTICLE_WORD | POINTER | ORDINAL | DE_HET, length: articleLength },
};

function dateLength(words: Spellings, at: number): number {
  const first = has(words, at) & (NUMBER | ORDINAL) ? 1 : 0;
  if (!(has(words, at + first) & MONTH)) return 0;
  if (has(words, at + first + 1) & YEAR) return first + 2;
  return first === 1 ? 2 : 0;
}

function periodLength(words: Spellings, at: number): number {
  if (!(has(words, at) & (NUMBER | COUNT))) return 0;
  const further = has(words, at + 1) & WHOLENESS ? 1 : 0;
  return has(words, at + 1 + further) & UNIT ? 2 + further : 0;
}

function amountLength(words: Spellings, at: number): number {
  const traits = has(words, at);
  // "f 787,66" in old texts; "onderdeel f, 2" has too few digits. "f7195": a print or scan without the space.
  if (traits & GUILDER_SIGN && has(words, at + 1) & GUILDER_AMOUNT) return 2;
  if (traits & GLUED_GUILDERS) return 1;
  const sign = traits & EURO_SIGN ? 1 : 0;
  if (!(has(words, at + sign) & NUMBER)) return 0;
  const scale = has(words, at + sign + 1) & SCALE ? 1 : 0;
  if (sign === 1) return 2 + scale;
  return has(words, at + 1 + scale) & EURO ? 2 + scale : 0;
}

function articleLength(words: Spellings, at: number): number {
  const traits = has(words, at);
  // "10d", "3.2.1", "4:17", "IIa" follow the word artikel.
  if (traits & ARTICLE_WORD) return has(words, at + 1) & ARTICLE_NUMBER ? 2 + lidLength(words, at + 2) : 0;
  if (traits & POINTER) return has(words, at + 1) & OWN_PLACE ? 2 : 0;
  const article = traits & DE_HET ? 1 : 0;
  const length = lidLength(words, at + article);
  return length === 0 ? 0 : article + length;
}

function lidLength(words: Spellings, at: number): number {
  return has(words, at) & ORDINAL && has(words, at + 1) & OWN_PLACE ? 2 : 0;
}
