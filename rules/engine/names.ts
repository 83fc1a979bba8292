import { NO_BREAK, type Tokens } from "../text/index.ts";
import type { Match } from "./rule.ts";

/**
 * Does a match begin inside the name of an act or an office? "De Wet op het financieel toezicht" asks no supervision, and
 * "Onze Minister voor Rechtsbescherming" protects nobody.
 */
export function isInName(tokens: Tokens, { from, segment }: Match): boolean {
  if (beginsTitle(tokens, from)) return true;
  const first = Math.max(segment.from, from - LONGEST_NAME);
  for (let at = from - 1; at >= first && tokens.breaks[at + 1] === NO_BREAK; at -= 1) {
    if (opensTitle(tokens, at, segment.from)) return isTitle(tokens, at + 1, from);
    if (offices.has(tokens.words[at] ?? "")) return isOfficeName(tokens, at + 1, from);
  }
  return false;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 12;

const titleOpeners = set("wet besluit regeling");
/** After "voorstel van wet" and the date of an act: "houdende regels over het toezicht op …". */
const subjectOpeners = set("regels bepalingen wijziging vaststelling nieuwe tijdelijke");

/** "de Wet", "de Algemene wet" and "houdende regels"; a capital that only opens a line tells nothing of "besluit" and "regeling". */
function opensTitle({ words, spellings, breaks }: Tokens, at: number, first: number): boolean {
  const word = words[at] ?? "";
  if (word === "houdende") return subjectOpeners.has(words[at + 1] ?? "");
  if (!titleOpeners.has(word) || at === first) return false;
  const isCapital = spellings[at]?.startsWithCapital === true;
  return isCapital && breaks[at] === NO_BREAK;
}

/** "de Tijdelijke wet …": with a capital in the middle of a sentence. */
function beginsTitle({ words, spellings, breaks }: Tokens, at: number): boolean {
  if (words[at] !== "tijdelijke" || !titleOpeners.has(words[at + 1] ?? "")) return false;
  return at > 0 && breaks[at] === NO_BREAK && spellings[at]?.startsWithCapital === true;
}

/** Nothing between the opening of a title and word `to`, and not that word itself, is a verb of the sentence around it. */
function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (endsTitle(tokens, at)) return false;
  return true;
}

const sentenceWords = set(
  "is zijn was waren wordt worden werd werden kan kunnen mag mogen moet moeten heeft hebben zal zullen die dat bedoeld bedoelde genoemd genoemde dan te zoals indien mits tenzij voorzover behoudens behalve waarin waarop waarbij waarvoor waarvan als wanneer zodra zolang totdat omdat binnen vóór uiterlijk per vanaf na sinds gedurende tijdens niet geen",
);
const places = set("op van voor tot ter inzake in met bij door de het een en of");
/** Nouns of titles that have the form of a verb. */
const nounEndings = /(?:zicht|recht|markt|last|dienst|post|arbeid|beleid|heid)$/;
const verbForms = /^(?:inge|uitge|terugge|toege|opge|aange|ge|ver|be|her|ont).*[dt]$|eren$|[^aeiou]t$/;

function endsTitle(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? "";
  const before = tokens.words[at - 1] ?? "";
  if (sentenceWords.has(word) || /^\d{4}$/.test(before)) return true;
  if (places.has(word) || nounEndings.test(word)) return false;
  return verbForms.test(word) || closesWithVerb(tokens, at);
}

/** "… de Wet kinderopvang beroep instellen": a noun on "-en" would stand behind "op" or "van". */
function closesWithVerb({ words, breaks }: Tokens, at: number): boolean {
  const isLast = (breaks[at + 1] ?? NO_BREAK) !== NO_BREAK || at + 1 === words.length;
  return isLast && words[at]?.endsWith("en") === true && !places.has(words[at - 1] ?? "");
}

const offices = set(
  "minister ministers staatssecretaris kamer raad commissie college autoriteit inspectie bureau dienst",
);

/** "Minister voor Rechtsbescherming": capitals all the way, with only small words in between. */
function isOfficeName({ words, spellings }: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    const isLink = at < to && places.has(words[at] ?? "");
    if (!isLink && spellings[at]?.startsWithCapital !== true) return false;
  }
  return true;
}
