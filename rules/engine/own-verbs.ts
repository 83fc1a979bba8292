import { NO_BREAK, SENTENCE_BREAK, type Tokens } from "../text/index.ts";
import { demonstratives } from "./act-words.ts";
import {
  clauseStarters,
  infinitiveEnd,
  joiningWords,
  opensPhrase,
  startsInfinitive,
  type Infinitive,
} from "./infinitives.ts";
import { withoutInnerInfinitives } from "./inner-infinitives.ts";
import { isRefusal } from "./refusal.ts";
import type { Segment } from "./rule.ts";

/** An infinitive of a request that asks something itself. */
export type OwnVerb = Infinitive & {
  /** Where the words of its own begin: after the infinitive before it, or at its point in a list. */
  readonly after: number;
  /** True when "en" only goes on with a verb that depends on another: "om … te helpen en meer … op te leiden". */
  readonly continuesDependent: boolean;
};

/** The infinitives of a stretch of a dictum that ask something, in order; "om … te" and "hoe … te" belong to another. */
export function ownVerbs(all: Tokens, stretch: Segment): readonly OwnVerb[] {
  const tokens = withoutInnerInfinitives(all, stretch);
  const { from, to: limit } = stretch;
  const own: OwnVerb[] = [];
  let earlier: Verb | undefined;
  let after = from;
  const isList = hasListOfRequests(tokens, from, limit);
  for (let at = from; at < limit - 1; at += 1) {
    if (isList && tokens.breaks[at] === SENTENCE_BREAK) [earlier, after] = [undefined, at];
    const to = infinitiveEnd(tokens, at, limit);
    if (to === at || passedOn.has(tokens.words[to - 1] ?? "")) continue;
    const isOwn = !isDependent(tokens, at, earlier);
    if (isOwn)
      own.push({ at, to, after, continuesDependent: earlier !== undefined && continuesDependent(tokens, at, earlier) });
    [earlier, after] = [{ to, isOwn }, to];
  }
  return own;
}

/** "verzoekt de regering: • te openen; • te betalen": each point asks something itself. Points under a verb go on with it. */
function hasListOfRequests(tokens: Tokens, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit - 1; at += 1) {
    if (tokens.breaks[at] === SENTENCE_BREAK) return true;
    if (infinitiveEnd(tokens, at, limit) > at) return false;
  }
  return false;
}

/** An infinitive with "te" that was read before: where it ends and whether it is an act of the request itself. */
type Verb = { readonly to: number; readonly isOwn: boolean };

/** "het UWV te verzoeken … te onderzoeken": what is asked is in the next verb. */
const passedOn: ReadonlySet<string> = new Set(["verzoeken"]);
/** "dienen te worden": the verb before "te" is finite, so "te" opens no request. */
const verbsWithTe: ReadonlySet<string> = new Set(
  "dient dienen hoeft hoeven behoort behoren lijkt lijken blijkt blijken weet weten probeert proberen wensen wenst".split(
    " ",
  ),
);
/** "dat de leiding bij het ministerie komt te liggen" tells what will be; "wie in aanmerking komt te helpen" asks. */
const comesTo: ReadonlySet<string> = new Set(["komt", "komen"]);
const endsAt: ReadonlySet<string> = new Set(
  "liggen staan vallen vervallen overlijden wonen ontbreken werken".split(" "),
);
/** Verbs, with the word before "te" where they need it, for what is asked of others. */
const urging: ReadonlySet<string> = new Set(["pleiten", "bepleiten", "aan dringen", "op roepen"]);
/** Words between two verbs that do the same work: "te stoppen en te vervangen". */
const SAME_CHAIN = 5;

function isDependent(tokens: Tokens, at: number, earlier: Verb | undefined): boolean {
  const { words } = tokens;
  if (verbsWithTe.has(words[at - 1] ?? "") || verbsWithTe.has(words[at - 2] ?? "")) return true;
  if (comesTo.has(words[at - 1] ?? "") && endsAt.has(words[at + 1] ?? "")) return true;
  return earlier !== undefined && dependsOn(tokens, at, earlier);
}

/** The verb at `at` is part of what the verb before it asks. */
function dependsOn(tokens: Tokens, at: number, earlier: Verb): boolean {
  const { words } = tokens;
  if (urgesOthers(words, earlier.to) && !isApart(tokens, earlier.to, at)) return true;
  if (!earlier.isOwn && at - earlier.to < SAME_CHAIN && !isContrasted(tokens, earlier.to, at)) return true;
  const starter = starterBefore(tokens, at, earlier.to);
  if (starter !== undefined) return words[starter - 1] !== "en" && !isContrasted(tokens, starter, at);
  const clause = lastIndex(words, startsClause, at, earlier.to);
  return clause !== undefined && !isJoined(tokens, clause, at, earlier);
}

/** "in plaats van te bouwen" is one thing; behind a comma or "en" another begins. */
function starterBefore(tokens: Tokens, at: number, first: number): number | undefined {
  const isOpen = (words: readonly string[], index: number) =>
    startsInfinitive(words, index) && !(opensPhrase(words, index) && isApart(tokens, index + 1, at));
  return lastIndex(tokens.words, isOpen, at, first);
}

/** "te pleiten het verbod in te trekken": what is pleaded for is done by others. */
function urgesOthers(words: readonly string[], to: number): boolean {
  const verb = words[to - 1] ?? "";
  return urging.has(verb) || urging.has(`${words[to - 3]} ${verb}`);
}

/** A mark or a joining word stands between words `from` and `to`: a new thing is asked. */
function isApart(tokens: Tokens, from: number, to: number): boolean {
  return hasMark(tokens, from, to) || tokens.words.slice(from, to).some((word) => joiningWords.has(word));
}

/** Words that begin a new step after "en": "en dit … te regelen", "en indien nodig … te betalen". */
const stepStarters: ReadonlySet<string> = new Set(
  "dit deze die indien vervolgens daarna daarbij daartoe hierbij hiertoe hierover daarover tevens ook op".split(" "),
);

/** "en … te", without a mark or a new step, goes on with the dependent verb before it. */
function continuesDependent(tokens: Tokens, at: number, earlier: Verb): boolean {
  if (earlier.isOwn || hasMark(tokens, earlier.to, at)) return false;
  const joiner = tokens.words.slice(earlier.to, at).findIndex((word) => joiningWords.has(word));
  return joiner >= 0 && !stepStarters.has(tokens.words[earlier.to + joiner + 1] ?? "");
}

function hasMark({ breaks }: Tokens, from: number, to: number): boolean {
  return breaks.slice(from, to).some((strength) => strength > NO_BREAK);
}

/** "niet door hogere lasten, maar … te": what stands after "maar" is asked in its own right; "door niet …, maar … te" is one. */
function isContrasted({ words, breaks }: Tokens, from: number, to: number): boolean {
  const but = words.indexOf("maar", from);
  const isInside = but >= 0 && but < to && (breaks[but] ?? NO_BREAK) > NO_BREAK;
  return isInside && !words.slice(from, but).some(isRefusal);
}

function startsClause(words: readonly string[], index: number): boolean {
  return clauseStarters.has(words[index] ?? "") && !isPointing(words, index);
}

/** Before "die" or "dat" they point at a thing: "tot die tijd"; "in plaats van dat …" and "zonder dat …" open a clause. */
const pointers: ReadonlySet<string> = new Set(
  "tot voor vóór na in met bij op om aan over naar sinds vanaf per onder tijdens volgens".split(" "),
);

function isPointing(words: readonly string[], index: number): boolean {
  return demonstratives.has(words[index] ?? "") && pointers.has(words[index - 1] ?? "");
}

/** The last index between `first` and `at` where `test` holds. */
function lastIndex(
  words: readonly string[],
  test: (words: readonly string[], index: number) => boolean,
  at: number,
  first: number,
): number | undefined {
  for (let index = at - 1; index >= first; index -= 1) if (test(words, index)) return index;
  return undefined;
}

function isJoined(tokens: Tokens, from: number, to: number, earlier: Verb): boolean {
  for (let index = from; index < to; index += 1) if (joins(tokens, index, earlier)) return true;
  return false;
}

/** "en" adds something to the request; after a verb that was itself dependent only when a comma stands before it, as ", maar" always has. */
function joins(tokens: Tokens, index: number, earlier: Verb): boolean {
  const word = tokens.words[index];
  const isMarked = (tokens.breaks[index] ?? NO_BREAK) > NO_BREAK;
  return ((word === "en" || word === "alsmede") && (earlier.isOwn || isMarked)) || (word === "maar" && isMarked);
}
