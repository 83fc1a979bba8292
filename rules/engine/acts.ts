import { compilePhrases, findPhrases, NO_BREAK, SENTENCE_BREAK, type PhraseHit, type Tokens } from "../text/index.ts";
import { actWords, notInfinitives, openings, type ActKind } from "./act-words.ts";
import { isRefused } from "./refusal.ts";
import { firstEndingAfter, hasBetween } from "./rising.ts";
import type { Segment } from "./rule.ts";

/** One infinitive of a dictum with "te", as words [from, to): "in kaart te brengen". */
export type Act = { readonly kind: ActKind; readonly segment: Segment; readonly from: number; readonly to: number };

/** One "verzoekt …" of a dictum, words [from, to), with its acts in order. */
export type Request = {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  /** "verzoek" asks the government, "kamer" is a decision of the Kamer itself, "standpunt" says something. */
  readonly opening: ActKind | "verzoek" | "kamer";
  readonly acts: readonly Act[];
  /** Indexes of the words that may add another thing ("en"), rising. */
  readonly joiners: readonly number[];
};

/** When several fit one verb, the first counts. */
const actKinds = ["opdracht", "stop", "onderzoek", "standpunt"] as const satisfies readonly ActKind[];

const actIndex = compilePhrases(actKinds.flatMap((kind) => actWords[kind].map((phrase) => ({ phrase, value: kind }))));
const openingIndex = compilePhrases(openings);

/** The requests of a motion in text order; empty for other documents. */
export function readRequests(tokens: Tokens, segments: readonly Segment[]): readonly Request[] {
  return segments.filter(({ zone }) => zone === "dictum").flatMap((segment) => requestsOf(tokens, segment));
}

function requestsOf(tokens: Tokens, segment: Segment): readonly Request[] {
  const starts = findPhrases(openingIndex, tokens, segment.from, segment.to).filter(
    ({ from }) => from === segment.from || (tokens.breaks[from] ?? NO_BREAK) > NO_BREAK,
  );
  const distinct = starts.filter(({ from }, index) => from !== starts[index - 1]?.from);
  return distinct.map(({ value, from }, index) => {
    const to = distinct[index + 1]?.from ?? segment.to;
    const acts = actsOf(tokens, { ...segment, from, to });
    return { segment, from, to, opening: value, acts, joiners: joinersIn(tokens, from, to) };
  });
}

function actsOf(tokens: Tokens, stretch: Segment): readonly Act[] {
  const hits = findPhrases(actIndex, tokens, stretch.from, stretch.to);
  const acts: Act[] = [];
  let earlier: Verb | undefined;
  let firstHit = 0;
  for (let at = stretch.from; at < stretch.to - 1; at += 1) {
    const to = infinitiveEnd(tokens, at, stretch.to);
    if (to === at || passedOn.has(tokens.words[to - 1] ?? "")) continue;
    const isOwn = !isDependent(tokens, at, earlier);
    earlier = { to, isOwn };
    if (!isOwn) continue;
    while ((hits[firstHit]?.from ?? at) < at - LONGEST_ACT) firstHit += 1;
    const known = hitsOver(hits, firstHit, at);
    const from = Math.min(at, ...known.map((hit) => hit.from));
    const kinds = new Set(known.map(({ value }) => value));
    addKindOfWhole(kinds, tokens, acts.at(-1), at);
    acts.push({
      kind: kindOf(tokens, at, refusalStart(tokens, stretch.from, acts.at(-1)), kinds),
      segment: stretch,
      from,
      to,
    });
  }
  return acts;
}

/** Words of the longest phrase of `actWords`, gaps included. */
const LONGEST_ACT = 40;

/** Hits from index `first` on, in the order of their first word, that lie over "te" at word `at` and its verb. */
function hitsOver<T>(hits: readonly PhraseHit<T>[], first: number, at: number): readonly PhraseHit<T>[] {
  const over: PhraseHit<T>[] = [];
  for (let index = first; (hits[index]?.from ?? Infinity) <= at; index += 1) {
    const hit = hits[index];
    if (hit && hit.to > at + 1) over.push(hit);
  }
  return over;
}

/** An infinitive with "te" that was read before: where it ends and whether it is an act of the request itself. */
type Verb = { readonly to: number; readonly isOwn: boolean };

const auxiliaries: ReadonlySet<string> = new Set(["laten", "blijven", "helpen"]);

/** End of "te laten doen" from its "te"; `at` when there is no infinitive. */
function infinitiveEnd(tokens: Tokens, at: number, limit: number): number {
  if (tokens.words[at] !== "te" || tokens.breaks[at + 1] !== NO_BREAK) return at;
  const verb = tokens.words[at + 1] ?? "";
  if (!isInfinitive(verb)) return at;
  const isLonger = auxiliaries.has(verb) && at + 2 < limit && isInfinitive(tokens.words[at + 2] ?? "");
  return at + (isLonger ? 3 : 2);
}

function isInfinitive(word: string): boolean {
  return word.endsWith("n") && word.length >= 4 && !notInfinitives.has(word);
}

/** Words whose infinitive is part of the thing asked: "om … te", "door … te". */
const infinitiveStarters: ReadonlySet<string> = new Set("om teneinde door zonder alvorens".split(" "));
/** Words that start a clause under the verb before it; the clause ends at "en". */
const clauseStarters: ReadonlySet<string> = new Set(
  "dat of hoe zodat waarmee waardoor waarbij waarin welke wat waarom wanneer die".split(" "),
);
/** "het UWV te verzoeken … te onderzoeken": what is asked is in the next verb. */
const passedOn: ReadonlySet<string> = new Set(["verzoeken"]);
/** "dienen te worden": the verb before "te" is finite, so "te" opens no request. */
const verbsWithTe: ReadonlySet<string> = new Set(
  "dient dienen hoeft hoeven behoort behoren lijkt lijken blijkt blijken weet weten probeert proberen wensen wenst".split(
    " ",
  ),
);
/** Verbs, with the word before "te" where they need it, for what is asked of others. */
const urging: ReadonlySet<string> = new Set(["pleiten", "bepleiten", "aan dringen", "op roepen"]);
/** Words between two verbs that do the same work: "te stoppen en te vervangen". */
const SAME_CHAIN = 5;

function isDependent(tokens: Tokens, at: number, earlier: Verb | undefined): boolean {
  const { words } = tokens;
  if (verbsWithTe.has(words[at - 1] ?? "") || verbsWithTe.has(words[at - 2] ?? "")) return true;
  return earlier !== undefined && dependsOn(tokens, at, earlier);
}

/** The verb at `at` is part of what the verb before it asks. */
function dependsOn(tokens: Tokens, at: number, earlier: Verb): boolean {
  const { words } = tokens;
  if (urgesOthers(words, earlier.to) && !isApart(tokens, earlier.to, at)) return true;
  if (!earlier.isOwn && at - earlier.to < SAME_CHAIN) return true;
  const starter = lastIndexOf(words, infinitiveStarters, at, earlier.to);
  if (starter !== undefined) return words[starter - 1] !== "en";
  const clause = lastIndexOf(words, clauseStarters, at, earlier.to);
  return clause !== undefined && !isJoined(tokens, clause, at, earlier);
}

/** "te pleiten het verbod in te trekken": what is pleaded for is done by others. */
function urgesOthers(words: readonly string[], to: number): boolean {
  const verb = words[to - 1] ?? "";
  return urging.has(verb) || urging.has(`${words[to - 3]} ${verb}`);
}

/** A mark or a joining word stands between words `from` and `to`: a new thing is asked. */
function isApart({ words, breaks }: Tokens, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if ((breaks[index] ?? NO_BREAK) > NO_BREAK || joiningWords.has(words[index] ?? "")) return true;
  }
  return false;
}

/** Index of the last word of `wanted` between `first` and `at`. */
function lastIndexOf(
  words: readonly string[],
  wanted: ReadonlySet<string>,
  at: number,
  first: number,
): number | undefined {
  for (let index = at - 1; index >= first; index -= 1) {
    if (wanted.has(words[index] ?? "")) return index;
  }
  return undefined;
}

const withinThat: ReadonlySet<string> = new Set("daarbij hierbij daarin hierin".split(" "));

/** "te onderzoeken hoe … en daarbij … te betrekken": the second verb says how to do the first. */
function addKindOfWhole(kinds: Set<ActKind>, { words, breaks }: Tokens, before: Act | undefined, at: number): void {
  if (kinds.size > 0 || before?.kind !== "onderzoek") return;
  for (let index = at - 1; index >= before.to && breaks[index + 1] !== SENTENCE_BREAK; index -= 1) {
    if (withinThat.has(words[index] ?? "")) kinds.add("onderzoek");
  }
}

function isJoined(tokens: Tokens, from: number, to: number, earlier: Verb): boolean {
  for (let index = from; index < to; index += 1) if (joins(tokens, index, earlier)) return true;
  return false;
}

/** "en" adds something to the request; after a verb that was itself dependent only when a comma stands before it. */
function joins(tokens: Tokens, index: number, earlier: Verb): boolean {
  const word = tokens.words[index];
  return (word === "en" || word === "alsmede") && (earlier.isOwn || (tokens.breaks[index] ?? NO_BREAK) > NO_BREAK);
}

function kindOf(tokens: Tokens, at: number, first: number, known: ReadonlySet<ActKind>): ActKind {
  if (isRefused(tokens, at, first)) return "stop";
  return actKinds.find((kind) => known.has(kind)) ?? "opdracht";
}

/** "geen woningen te kopen of te huren": the refusal before the first verb holds for the second; "en" asks a new thing. */
function refusalStart({ words }: Tokens, first: number, before: Act | undefined): number {
  if (!before) return first;
  return words[before.to] === "of" || words[before.to] === "noch" ? first : before.to;
}

/** What the request asks about the word at `at`: the act it belongs to, as object before or as complement after the verb. */
export function askedAt(requests: readonly Request[], at: number): ActKind {
  const request = requests[firstEndingAfter(requests, at)];
  if (!request || at < request.from) return "opdracht";
  if (request.opening === "standpunt" || request.opening === "kamer") return "standpunt";
  const place = firstEndingAfter(request.acts, at);
  const [previous, next] = [request.acts[place - 1], request.acts[place]];
  // Between the verb and the word stands "en": another thing is asked.
  if (!previous || (next && hasBetween(request.joiners, [previous.to, at + 1]))) return next?.kind ?? "opdracht";
  return previous.kind;
}

const joiningWords: ReadonlySet<string> = new Set(["en", "alsmede", "alsook"]);

function joinersIn({ words }: Tokens, from: number, to: number): readonly number[] {
  const joiners: number[] = [];
  for (let at = from; at < to; at += 1) if (joiningWords.has(words[at] ?? "")) joiners.push(at);
  return joiners;
}
