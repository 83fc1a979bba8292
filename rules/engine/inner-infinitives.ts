import { CLAUSE_BREAK, NO_BREAK, type Tokens } from "../text/index.ts";
import { addressees } from "./act-words.ts";
import {
  clauseStarters,
  infinitiveEnd,
  joiningWords,
  opensInfinitive,
  startsInfinitive,
  type Infinitive,
} from "./infinitives.ts";
import { isRefusal } from "./refusal.ts";
import type { Segment } from "./rule.ts";

/**
 * The words of a request without the infinitives that only describe: "de te nemen stappen", "wat te winnen valt", and "de vergunning om gas te
 * winnen niet te verlengen", where the next verb follows at once and asks something about that permit.
 */
export function withoutInnerInfinitives(tokens: Tokens, { from, to: limit }: Segment): Tokens {
  const verbs = infinitivesIn(tokens, from, limit);
  const inner = verbs.flatMap((verb, index) =>
    innerWords(tokens, { from: verbs[index - 1]?.to ?? from, to: limit }, verb, verbs[index + 1]),
  );
  if (inner.length === 0) return tokens;
  const words = [...tokens.words];
  for (const [first, end] of inner) words.fill("", first, end);
  return { ...tokens, words };
}

function infinitivesIn(tokens: Tokens, from: number, limit: number): readonly Infinitive[] {
  const found: Infinitive[] = [];
  for (let at = from; at < limit - 1; at += 1) {
    const to = infinitiveEnd(tokens, at, limit);
    if (to > at) found.push({ at, to });
  }
  return found;
}

type Stretch = Pick<Segment, "from" | "to">;

/** One stretch of words, or none; the words of the verb begin where `around` does. */
function innerWords(
  tokens: Tokens,
  around: Stretch,
  verb: Infinitive,
  next: Infinitive | undefined,
): readonly (readonly [first: number, end: number])[] {
  if (isAttribute(tokens.words, verb.at) || isTold(tokens, around, verb)) return [[verb.at, verb.to]];
  if (!next || !followsAtOnce(tokens, verb, next)) return [];
  const opener = openerBehindObject(tokens, around.from, verb.at);
  return opener === undefined ? [] : [[opener, verb.to]];
}

/** Not "het", which can be what is done: "om het te regelen". */
const articles: ReadonlySet<string> = new Set(["de", "een"]);

/** "de te nemen stappen", "het nieuw te vormen kabinet", "de nog te verschijnen nota" */
function isAttribute(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return articles.has(before) || before === "nieuw" || (before === "nog" && articles.has(words[at - 2] ?? ""));
}

const told: ReadonlySet<string> = new Set("valt vallen is blijft".split(" "));
/** Also a possessive, a noun or an infinitive: "te verplichten zijn wachttijden te monitoren". */
const looselyTold: ReadonlySet<string> = new Set("zijn was waren blijven".split(" "));
const questionWords: ReadonlySet<string> = new Set("wat waar welke".split(" "));

/** "waar winst te behalen valt", "wat te verwachten is": tells what can be. */
function isTold(tokens: Tokens, { from, to: limit }: Stretch, { at, to }: Infinitive): boolean {
  const word = tokens.words[to] ?? "";
  if (to >= limit || tokens.breaks[to] !== NO_BREAK) return false;
  if (told.has(word)) return true;
  return looselyTold.has(word) && (endsClause(tokens, to + 1, limit) || asksBefore(tokens, from, at));
}

function endsClause({ words, breaks }: Tokens, at: number, limit: number): boolean {
  return at >= limit || breaks[at] !== NO_BREAK || joiningWords.has(words[at] ?? "");
}

/** "welke stappen te zetten": the clause of the word at `at` opens with a question word. */
function asksBefore({ words, breaks }: Tokens, first: number, at: number): boolean {
  for (let index = at - 1; index >= first; index -= 1) {
    const word = words[index] ?? "";
    if (questionWords.has(word)) return true;
    if (joiningWords.has(word) || breaks[index] !== NO_BREAK) return false;
  }
  return false;
}

/** Between whom a motion asks and "om" they name no thing: "roept de regering op om", "verzoekt de regering ook om". */
const noThings: ReadonlySet<string> = new Set(
  "op uit aan erop ertoe daarom derhalve ook tevens voorts verder daarnaast daarbij slotte nogmaals dringend".split(
    " ",
  ),
);

/** The "om" of the verb at word `at`, when a thing stands right before it: "de vergunning om". */
function openerBehindObject(tokens: Tokens, first: number, at: number): number | undefined {
  let opener = at - 1;
  while (opener > first && !opensInfinitive(tokens, opener)) opener -= 1;
  const before = tokens.words[opener - 1] ?? "";
  const isThing = !addressees.has(before) && !joiningWords.has(before) && !noThings.has(before);
  return opener > first && isThing && tokens.breaks[opener] === NO_BREAK ? opener : undefined;
}

/** Take another infinitive as what they do: "om gemeenten te verplichten loketten te openen". */
const takers: ReadonlySet<string> = new Set(
  "maken verplichten vragen verzoeken stimuleren helpen bewegen dwingen stellen sporen nodigen staan verbieden proberen manen roepen overtuigen zorgen dringen geven laten".split(
    " ",
  ),
);

/** Words between a verb and the next one that asks something about the thing before it. */
const AT_ONCE = 8;
/** Behind a mark another thing is asked, unless the thing itself is dropped: "de heffing om wegen te betalen, in te trekken". */
const droppingVerbs: ReadonlySet<string> = new Set([
  ..."stoppen schrappen staken beëindigen annuleren".split(" "),
  "in trekken",
  "af schaffen",
  "stop zetten",
]);

function followsAtOnce(tokens: Tokens, { to }: Infinitive, next: Infinitive): boolean {
  if (takers.has(tokens.words[to - 1] ?? "") || next.at - to > AT_ONCE) return false;
  const marks = tokens.breaks.slice(to, next.at + 1).filter((strength) => strength > NO_BREAK);
  if (marks.some((strength) => strength > CLAUSE_BREAK || !dropsAtOnce(tokens.words, to, next))) return false;
  for (let index = to; index < next.at; index += 1) if (opensAnother(tokens.words, index)) return false;
  return true;
}

/** "…, in te trekken", "…, niet te verlengen": no other thing stands before the verb. */
function dropsAtOnce(words: readonly string[], from: number, { at, to }: Infinitive): boolean {
  const own = [...words.slice(from, at), words[to - 1] ?? ""];
  return droppingVerbs.has(own.join(" ")) || isRefusal(own[0] ?? "");
}

function opensAnother(words: readonly string[], index: number): boolean {
  const word = words[index] ?? "";
  return joiningWords.has(word) || clauseStarters.has(word) || startsInfinitive(words, index);
}
