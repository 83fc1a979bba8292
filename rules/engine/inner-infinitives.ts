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
import type { Segment } from "./rule.ts";

/**
 * The words of a request without the infinitives that only describe: "de te nemen stappen", "wat te winnen valt", and "de vergunning om gas te
 * winnen niet te verlengen", where the next verb follows at once and asks something about that permit.
 */
export function withoutInnerInfinitives(tokens: Tokens, { from, to: limit }: Segment): Tokens {
  const verbs = infinitivesIn(tokens, from, limit);
  const inner = verbs.flatMap((verb, index) =>
    innerWords(tokens, verbs[index - 1]?.to ?? from, verb, verbs[index + 1]),
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

/** One stretch of words, or none. `first` is where the words of the verb begin. */
function innerWords(
  tokens: Tokens,
  first: number,
  verb: Infinitive,
  next: Infinitive | undefined,
): readonly (readonly [first: number, end: number])[] {
  if (isAttribute(tokens.words, verb.at) || isTold(tokens, verb.to)) return [[verb.at, verb.to]];
  if (!next || !followsAtOnce(tokens, verb, next)) return [];
  const opener = openerBehindObject(tokens, first, verb.at);
  return opener === undefined ? [] : [[opener, verb.to]];
}

/** Not "het", which can be what is done: "om het te regelen". */
const articles: ReadonlySet<string> = new Set(["de", "een"]);

/** "de te nemen stappen", "het nieuw te vormen kabinet", "de nog te verschijnen nota" */
function isAttribute(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return articles.has(before) || before === "nieuw" || (before === "nog" && articles.has(words[at - 2] ?? ""));
}

const told: ReadonlySet<string> = new Set("valt vallen is zijn was waren blijft blijven".split(" "));

/** "waar winst te behalen valt", "wat te verwachten is": tells what can be. */
function isTold({ words, breaks }: Tokens, to: number): boolean {
  return told.has(words[to] ?? "") && breaks[to] === NO_BREAK;
}

/** The "om" of the verb at word `at`, when a thing stands right before it: "de vergunning om". */
function openerBehindObject(tokens: Tokens, first: number, at: number): number | undefined {
  let opener = at - 1;
  while (opener > first && !opensInfinitive(tokens, opener)) opener -= 1;
  const before = tokens.words[opener - 1] ?? "";
  const isBehindObject = !addressees.has(before) && !joiningWords.has(before) && tokens.breaks[opener] === NO_BREAK;
  return opener > first && isBehindObject ? opener : undefined;
}

/** Take another infinitive as what they do: "om gemeenten te verplichten loketten te openen". */
const takers: ReadonlySet<string> = new Set(
  "maken verplichten vragen verzoeken stimuleren helpen bewegen dwingen stellen sporen nodigen staan verbieden proberen manen roepen overtuigen zorgen dringen geven laten".split(
    " ",
  ),
);

/** Words between a verb and the next one that asks something about the thing before it. */
const AT_ONCE = 8;
/** With a mark between them only the verb itself follows: "de wet om dit te doen, in te trekken". */
const BEHIND_MARK = 2;

function followsAtOnce(tokens: Tokens, { to }: Infinitive, next: Infinitive): boolean {
  if (takers.has(tokens.words[to - 1] ?? "") || next.at - to > AT_ONCE) return false;
  const marks = tokens.breaks.slice(to, next.at + 1).filter((strength) => strength > NO_BREAK);
  if (marks.some((strength) => strength > CLAUSE_BREAK || next.at - to > BEHIND_MARK)) return false;
  for (let index = to; index < next.at; index += 1) if (opensAnother(tokens.words, index)) return false;
  return true;
}

function opensAnother(words: readonly string[], index: number): boolean {
  const word = words[index] ?? "";
  return joiningWords.has(word) || clauseStarters.has(word) || startsInfinitive(words, index);
}
