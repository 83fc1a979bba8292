import { isPlainWord, NO_BREAK, type Tokens } from "../text/index.ts";
import {
  addressees,
  approximate,
  clauseOpeners,
  demonstratives,
  finiteVerbs,
  limiting,
  looseOpeners,
  refusals,
  shortClauses,
  subjectStarts,
  urgedVerbs,
} from "./act-words.ts";
import { asideStart, breakAround } from "./asides.ts";
import { opensInfinitive } from "./infinitives.ts";

/** Words of a clause that are read back from its verb. In published motions no refusal stands further from it. */
const WINDOW = 25;

/** Words of "het niet langer voeren van". */
const LONGEST_NOUN = 4;

/**
 * The word that asks not to do the infinitive with "te" at word `at`: "niet", "geen" or "nooit" before it in its own
 * clause. `first` is where that clause can start at the earliest: what is asked before it has its own verb.
 */
export function refusalOf(tokens: Tokens, at: number, first: number): number | undefined {
  if (isUrged(tokens, at)) return undefined;
  const clause = clauseBefore(tokens, at, first);
  const words = clause.map((index) => tokens.words[index] ?? "");
  return clause.findLast((index, place) => refuses(tokens, index) && !isInSubordinateClause(words, place));
}

/** "niet", "geen", and with a stress mark "níét". */
export function isRefusal(word: string): boolean {
  return refusals.has(withoutMarks(word));
}

function withoutMarks(word: string): string {
  return isPlainWord(word) ? word : word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** The words before "te" back to a mark, an "om" or `first`, in text order and without what stands between brackets. */
function clauseBefore(tokens: Tokens, at: number, first: number): readonly number[] {
  const clause: number[] = [];
  let end = asideStart(tokens, at, first);
  while (end > first && clause.length < WINDOW && continues(tokens, end)) {
    clause.push(end - 1);
    end = asideStart(tokens, end - 1, first);
  }
  return clause.toReversed();
}

function continues(tokens: Tokens, end: number): boolean {
  return breakAround(tokens, end) === NO_BREAK && !opensInfinitive(tokens, end - 1);
}

/** "niet te wachten": who is asked not to wait is asked to act. */
function isUrged({ words }: Tokens, at: number): boolean {
  return urgedVerbs.has(words[at + 1] ?? "") || urgedVerbs.has(`${words[at - 1]} ${words[at + 1]}`);
}

/** "niet alleen te openen, maar ook …", "al dan niet" and "geen of weinig" refuse nothing, and the "niet" of "niet-bindende" is part of a name. */
function refuses({ text, words, ends }: Tokens, index: number): boolean {
  if (!isRefusal(words[index] ?? "") || text.charAt(ends[index] ?? 0) === "-") return false;
  return !isLimited(words, index) && !isOption(words, index) && !isAmount(words, index) && !isNoun(words, index);
}

function isLimited(words: readonly string[], index: number): boolean {
  return withoutMarks(words[index] ?? "") === "niet" && limiting.has(words[index + 1] ?? "");
}

function isOption(words: readonly string[], index: number): boolean {
  return words[index - 2] === "al" && words[index - 1] === "dan";
}

/** "geen of weinig", "weinig tot geen" */
function isAmount(words: readonly string[], index: number): boolean {
  return isJoinedTo(words, index, 1) || isJoinedTo(words, index, -1);
}

function isJoinedTo(words: readonly string[], index: number, step: 1 | -1): boolean {
  const joiner = words[index + step];
  return (joiner === "of" || joiner === "tot") && approximate.has(words[index + 2 * step] ?? "");
}

/** "het niet toestaan van vlaggen" is a thing of which something is asked. */
function isNoun(words: readonly string[], index: number): boolean {
  if (words[index - 1] !== "het") return false;
  const of = words.slice(index + 1, index + 1 + LONGEST_NOUN).indexOf("van");
  return of > 0 && words[index + of]?.endsWith("n") === true;
}

/** "indien dat niet het geval is", "die niet bijdragen": the refusal has a finite verb of its own, before the infinitive. */
function isInSubordinateClause(words: readonly string[], refusal: number): boolean {
  const own = untilOpener(words.slice(refusal));
  const verb = own.findIndex((word, place) => finiteVerbs.has(word) && own[place - 1] !== "te");
  if (verb >= 0) return own[verb + 1] === "en" || words.slice(0, refusal).some((word) => clauseOpeners.has(word));
  return startsClause(words, refusal, own) || (looksFinite(own[1]) && isWithinOpenClause(words.slice(0, refusal)));
}

/** A clause that opens after the refusal has its own verb: "geen vergunningen die al verleend zijn in te trekken". */
function untilOpener(words: readonly string[]): readonly string[] {
  const opener = words.findIndex(isOpener);
  return opener < 0 ? words : words.slice(0, opener);
}

function isOpener(word: string): boolean {
  return clauseOpeners.has(word) && !looseOpeners.has(word);
}

/** Opens with the refusal: "bussen die niet rijden", "plekken waar geen bus rijdt"; not "de Kamer dat niet te vragen". */
function startsClause(words: readonly string[], refusal: number, own: readonly string[]): boolean {
  const opener = words[refusal - 1] ?? "";
  if (!isOpener(opener) || !own.slice(1).some(looksFinite)) return false;
  return !demonstratives.has(opener) || (refusal > 1 && !addressees.has(words[refusal - 2] ?? ""));
}

/** A clause is open at the end of these words, and not "indien nodig", "die heffing" or "als eerste". */
function isWithinOpenClause(words: readonly string[]): boolean {
  const opener = words.findLastIndex((word, place) => opensClause(word, words[place + 1] ?? ""));
  return opener >= 0 && !words.slice(opener).some((word) => finiteVerbs.has(word));
}

function opensClause(word: string, next: string): boolean {
  if (!isOpener(word)) return false;
  return demonstratives.has(word) ? subjectStarts.has(next) : !shortClauses.has(next);
}

/** In a clause that is open such a word closes it: "indien een bedrijf dit niet gebruikt". */
function looksFinite(word: string | undefined): boolean {
  return word !== undefined && word.length > 3 && (word.endsWith("t") || word.endsWith("n"));
}
