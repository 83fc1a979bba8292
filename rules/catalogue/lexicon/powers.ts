import type { Match } from "../../engine/index.ts";
import { NO_BREAK, sentenceAround, wordSet, type Tokens } from "../../text/index.ts";

/** "Het bestuursorgaan weigert geen aanvraag" has to take every one. */
export const refusals = wordSet("weigert weigeren afwijzen");

/** "Onze Minister kan" is left out: acts say it in every other article. */
const mays = wordSet("kan kunnen mag mogen");
const isOrAre = wordSet("is zijn");
/** Words between a body and its power: "het college van de woonplaats kan". */
const FAR_POWER = 3;

/** "Het college kan …", "de directeur is bevoegd …": who may act is asked to, must weigh it and writes it down. */
export function powersOf(tokens: Tokens, bodies: readonly Match[]): readonly Match[] {
  return bodies.flatMap((body) => {
    const { segment, from, to } = body;
    const at = segment.zone === "nieuw" ? powerOf(tokens, body) : undefined;
    return at === undefined || !isWork(tokens, body, at)
      ? []
      : [{ segment, from: Math.min(from, at), to: Math.max(to, at + 1) }];
  });
}

/** Where the word is that gives this body a power: "kan het college", "het college kan", "is het college bevoegd". */
function powerOf({ words, breaks }: Tokens, { segment, from, to }: Match): number | undefined {
  const before = from > segment.from && breaks[from] === NO_BREAK ? (words[from - 1] ?? "") : "is";
  if (mays.has(before)) return from - 1;
  if (!isOrAre.has(before)) return undefined;
  const near = words.slice(to, Math.min(to + FAR_POWER + 1, segment.to));
  const steps = near.findIndex((_, step) => breaks[to + step] !== NO_BREAK || givesPower(words, to + step));
  return steps >= 0 && breaks[to + steps] === NO_BREAK ? to + steps : undefined;
}

/** Before "bevoegd" they tell only which: "het bestuur dat bevoegd is", "het bevoegd gezag". */
const tellsWhich = wordSet("dat die het");

/** "Kan" and "is bevoegd". */
function givesPower(words: Tokens["words"], at: number): boolean {
  const word = words[at] ?? "";
  return mays.has(word) || (word === "bevoegd" && !tellsWhich.has(words[at - 1] ?? ""));
}

/** Whether a power, given at word `at`, asks for work case by case. */
function isWork(tokens: Tokens, { segment, to }: Match, at: number): boolean {
  const { words } = tokens;
  const after = Math.max(at + 1, to);
  const own = ownWords(tokens, after, sentenceAround(tokens, at, segment.from, segment.to)[1]);
  const isDenied = words.slice(to, at).some((word) => denials.has(word)) || denies(tokens, own);
  const isPower = words[at] === "bevoegd" ? isToDo(tokens, own, at) : !itsOwn.has(words[after] ?? "");
  return isPower && !isDenied && !own.some((index) => isLessWork(words, index));
}

/** Open a clause under the verb: "… sluiten waarin misdrijven worden gepleegd". */
const clauseOpeners = wordSet(
  "wie wier wiens welke waar waarin waarop waarvan waarbij waarmee waaraan waarvoor waarna indien wanneer tenzij zover voorzover",
);
/** Before "die" and "dat" they make them point: "in dat geval", "kan die aanvraag". */
const pointers = wordSet("in op over van voor bij met aan uit tot na door kan kunnen mag mogen bevoegd");

function opensClause(words: Tokens["words"], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "die" || word === "dat") return !pointers.has(words[at - 1] ?? "");
  return clauseOpeners.has(word) || (word === "als" && words[at + 1] !== "bedoeld");
}

/** The words of a sentence behind a power that are not of a clause under it; a comma ends such a clause. */
function ownWords({ words, breaks }: Tokens, after: number, end: number): readonly number[] {
  const own: number[] = [];
  let isOwn = true;
  for (let at = after; at < end; at += 1) {
    isOwn = (isOwn || breaks[at] !== NO_BREAK) && !opensClause(words, at);
    if (isOwn) own.push(at);
  }
  return own;
}

const denials = wordSet("niet geen slechts");
/** Before "niet" they make it a part of something else: "het niet betalen", "opleggen van niet meer dan", "maar niet langer". */
const partOpeners = wordSet("de het een van maar of dan");

/**
 * "Kan geen belasting heffen"; not "kan besluiten de aanvraag niet te behandelen", and "kan het verzoek slechts afwijzen
 * indien" has to weigh every one.
 */
function denies(tokens: Tokens, own: readonly number[]): boolean {
  const { words } = tokens;
  const decided = own.findIndex((at) => words[at] === "besluiten");
  const denial = own.findIndex((at, index) => denials.has(words[at] ?? "") && isWhole(tokens, own, index));
  const isDecided = decided >= 0 && decided < denial;
  return denial >= 0 && !isDecided && !own.some((at) => refusals.has(words[at] ?? ""));
}

/** Whether a denial is of the power itself: not behind another clause, and not "niet" as a part of "niet-naleving". */
function isWhole({ words, breaks, text, ends }: Tokens, own: readonly number[], index: number): boolean {
  const at = own[index] ?? 0;
  const isApart = text[ends[at] ?? 0] !== "-" && at - (own[0] ?? 0) === index;
  return isApart && (index === 0 || (breaks[at] === NO_BREAK && !partOpeners.has(words[at - 1] ?? "")));
}

/** "Bevoegd tot", "bevoegd de post te openen", "is de burgemeester bevoegd"; not "is bevoegd gezag". */
function isToDo({ words, breaks }: Tokens, own: readonly number[], at: number): boolean {
  const isLast = own.length === 0 || breaks[at + 1] !== NO_BREAK;
  return isLast || words[at + 1] === "tot" || own.some((index) => words[index] === "te");
}

/** Behind "kan" they say how a body orders its own affairs: "kan zich laten bijstaan", "kan haar werkzaamheden verdelen". */
const itsOwn = wordSet("zich zijn haar");

/** To let something be or to ask for it is no work case by case; nor is what others do to a body: "kan worden verzocht". */
const lessWork = wordSet("afwijken afzien verzoeken worden");
/** To leave it to an ordinance; "ontheffing van de regels" is given case by case. */
const ordinance = /^(?:regels|verordeningen|.*verordening)$/;

function isLessWork(words: Tokens["words"], at: number): boolean {
  const [word = "", before = ""] = [words[at], words[at - 1]];
  if (ordinance.test(word)) return before !== "van" && words[at - 2] !== "van";
  const isLeft = before === "te" && words[at - 2] === "af" && /^(?:wijken|zien)$/.test(word);
  const isAppeal = before === "beroep" && /^(?:gaan|instellen)$/.test(word);
  return isLeft || isAppeal || lessWork.has(word);
}
