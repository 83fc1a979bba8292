import { NO_BREAK, wordSet, type Tokens } from "../text/index.ts";
import type { Match } from "./rule.ts";

/** Words of the longest match that can be a part of a name: "bestuurlijke boete". More words are a sentence. */
const LONGEST_PART = 2;

/**
 * Does a match begin inside the name of an act or an office? "De Wet op het financieel toezicht" asks no supervision, and
 * "Onze Minister voor Rechtsbescherming" protects nobody.
 */
export function isInName(tokens: Tokens, { from, to, segment }: Match): boolean {
  if (to - from > LONGEST_PART) return false;
  if (beginsTitle(tokens, from, segment.from)) return true;
  const first = Math.max(segment.from, from - LONGEST_NAME);
  for (let at = from - 1; at >= first && tokens.breaks[at + 1] === NO_BREAK; at -= 1) {
    if (opensTitle(tokens, at, segment.from)) return isTitle(tokens, at + 1, from);
    if (offices.has(tokens.words[at] ?? "")) return isOfficeName(tokens, at + 1, from);
  }
  return false;
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 12;

const titleOpeners = wordSet("wet besluit regeling");
/** After "de Algemene …"; "besluit" stands there as a verb: "de Commissie besluit". */
const describedTitles = wordSet("wet regeling");
/** After "voorstel van wet" and the date of an act: "houdende regels over het toezicht op …". */
const subjectOpeners = wordSet("regels bepalingen wijziging vaststelling nieuwe tijdelijke");

/** "de Wet", "de Algemene wet" and "houdende regels". */
function opensTitle(tokens: Tokens, at: number, first: number): boolean {
  const word = tokens.words[at] ?? "";
  if (word === "houdende") return subjectOpeners.has(tokens.words[at + 1] ?? "");
  if (titleOpeners.has(word) && isCapitalInside(tokens, at, first)) return true;
  return describedTitles.has(word) && beginsTitle(tokens, at - 1, first);
}

/** "de Tijdelijke wet …", at the word "Tijdelijke". */
function beginsTitle(tokens: Tokens, at: number, first: number): boolean {
  const { words } = tokens;
  if (words[at]?.endsWith("e") !== true || !describedTitles.has(words[at + 1] ?? "")) return false;
  return isCapitalInside(tokens, at, first);
}

/** A capital that only opens a line or a sentence tells nothing. */
function isCapitalInside({ spellings, breaks }: Tokens, at: number, first: number): boolean {
  return at > first && breaks[at] === NO_BREAK && spellings[at]?.startsWithCapital === true;
}

/** Nothing between the opening of a title and word `to`, and not that word itself, is a verb of the sentence around it. */
function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (endsTitle(tokens, at, from)) return false;
  return true;
}

const sentenceWords = wordSet(
  "is zijn was waren wordt worden werd werden kan kunnen mag mogen moet moeten heeft hebben zal zullen die dat bedoeld bedoelde genoemd genoemde dan te zoals indien mits tenzij voorzover behoudens behalve waarin waarop waarbij waarvoor waarvan als wanneer zodra zolang totdat omdat binnen vóór uiterlijk per vanaf na sinds gedurende tijdens niet geen een ambtshalve slechts",
);
const smallWords = wordSet(
  "op van voor tot ter ten inzake in met bij door naar over tegen uit aan onder tussen de het en of",
);
/** Nouns of titles that have the form of a verb. */
const nounEndings = /(?:zicht|recht|markt|last|dienst|post|arbeid|beleid|heid)$/;
/** "staat", "toeziet": verbs with two vowels before the t. */
const openVerbs = /^(?:aan|af|door|in|na|om|op|over|toe|uit|vol|voor)?(?:staat|gaat|laat|slaat|doet|ziet)$/;
const verbForms = /^(?:inge|uitge|terugge|toege|opge|aange|ge|ver|be|her|ont).*[dt]$|eren$|[^aeiou]t$/;

function endsTitle({ words }: Tokens, at: number, from: number): boolean {
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  if (sentenceWords.has(word) || openVerbs.test(word) || /^\d{4}$/.test(before)) return true;
  if (smallWords.has(word) || nounEndings.test(word)) return false;
  return verbForms.test(word) || (at > from && isPluralVerb(word, before));
}

/** "… de Wet kinderopvang betalen ouders": a noun on "-en" stands behind "op" or "van", or an adjective. */
function isPluralVerb(word: string, before: string): boolean {
  return word.endsWith("en") && !/(?:ingen|heden)$/.test(word) && !smallWords.has(before) && !before.endsWith("e");
}

const offices = wordSet(
  "minister ministers staatssecretaris kamer raad commissie college autoriteit inspectie bureau dienst",
);

/** "Minister voor Rechtsbescherming": capitals all the way, with only small words in between. */
function isOfficeName({ words, spellings }: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const isLink = at < to && smallWords.has(words[at] ?? "");
    if (!isLink && spellings[at]?.startsWithCapital !== true) return false;
  }
  return true;
}
