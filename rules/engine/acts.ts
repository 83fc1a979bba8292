import { compilePhrases, findPhrases, NO_BREAK, SENTENCE_BREAK, type PhraseHit, type Tokens } from "../text/index.ts";
import {
  actWords,
  addressees,
  askingVerbs,
  attending,
  clauseOpeners,
  heeding,
  openings,
  sparing,
  type ActKind,
} from "./act-words.ts";
import { elsewhere, madeAtHome, withStates } from "./position-words.ts";
import { refusalOf } from "./refusal.ts";
import { firstEndingAfter, hasBetween } from "./rising.ts";
import type { Segment } from "./rule.ts";
import { joiningWords } from "./infinitives.ts";
import { ownVerbs, type OwnVerb } from "./own-verbs.ts";

/** One infinitive of a dictum with "te", as words [from, to): "in kaart te brengen". */
export type Act = {
  readonly kind: ActKind;
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  /** Words before this one belong to an earlier infinitive, or to one that hangs on it: "door maatwerk te bieden". */
  readonly after: number;
};

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

/** What a phrase says: the kind of an act, or something about the verb that it lies over. */
type Told = ActKind | "elders" | "met staten" | "sparen" | "aandacht" | "oog";

const actIndex = compilePhrases<Told>([
  ...actKinds.flatMap((kind) => actWords[kind].map((phrase) => ({ phrase, value: kind }))),
  ...elsewhere.map((phrase) => ({ phrase, value: "elders" as const })),
  { phrase: withStates, value: "met staten" as const },
  ...sparing.map((phrase) => ({ phrase, value: "sparen" as const })),
  ...attending.map((phrase) => ({ phrase, value: "aandacht" as const })),
  { phrase: heeding, value: "oog" as const },
]);
const openingIndex = compilePhrases(openings);

/** The requests of a motion in text order; empty for other documents. */
export function readRequests(tokens: Tokens, segments: readonly Segment[]): readonly Request[] {
  return segments.filter(({ zone }) => zone === "dictum").flatMap((segment) => requestsOf(tokens, segment));
}

function requestsOf(tokens: Tokens, segment: Segment): readonly Request[] {
  const starts = findPhrases(openingIndex, tokens, segment.from, segment.to).filter(({ from }) =>
    opensRequest(tokens, segment.from, from),
  );
  const distinct = starts.filter(({ from }, index) => from !== starts[index - 1]?.from);
  const requests: Request[] = [];
  for (const [index, { value, from }] of distinct.entries()) {
    const to = distinct[index + 1]?.from ?? segment.to;
    const acts = actsOf(tokens, { ...segment, from, to }, requests.at(-1)?.acts.at(-1));
    requests.push({ segment, from, to, opening: value, acts, joiners: joinersIn(tokens, from, to) });
  }
  return requests;
}

/** Right after a mark; or after "en" when a mark stands before it or an addressee follows: "… en roept de regering op". */
function opensRequest(tokens: Tokens, first: number, at: number): boolean {
  if (isMarked(tokens, first, at)) return true;
  const isJoined = tokens.words[at - 1] === "en";
  return isJoined && (isMarked(tokens, first, at - 1) || asksAddressee(tokens.words, at));
}

/** "roept de regering", "spreekt uit"; "besluit de minister" can be a condition inside what is asked. */
function asksAddressee(words: readonly string[], at: number): boolean {
  if (words[at] === "spreekt") return words[at + 1] === "uit" || words[at + 2] === "uit";
  return askingVerbs.has(words[at] ?? "") && addressees.has(words[at + 2] ?? "");
}

function isMarked({ breaks }: Tokens, first: number, at: number): boolean {
  return at <= first || (breaks[at] ?? NO_BREAK) > NO_BREAK;
}

/** `earlier` is the last act of the request before it. */
function actsOf(tokens: Tokens, stretch: Segment, earlier: Act | undefined): readonly Act[] {
  const found = findPhrases(actIndex, tokens, stretch.from, stretch.to);
  const hits = found.filter(({ value }) => !isPlace(value));
  const places = found.filter(({ value }) => isPlace(value));
  const acts: Act[] = [];
  let firstHit = 0;
  for (const verb of ownVerbs(tokens, stretch)) {
    while ((hits[firstHit]?.from ?? verb.at) < verb.at - LONGEST_ACT) firstHit += 1;
    const known = hitsOver(hits, firstHit, verb.at);
    const refusal = refusalOf(tokens, verb.at, refusalStart(tokens, stretch.from, verb));
    const from = Math.min(verb.at, refusal ?? verb.at, ...known.map((hit) => hit.from));
    const around = { isRefused: refusal !== undefined, known: toldBy(known), places, before: acts.at(-1) ?? earlier };
    acts.push({ kind: kindOf(tokens, verb, around), segment: stretch, from, to: verb.to, after: verb.after });
  }
  return acts;
}

function isPlace(told: Told): boolean {
  return told === "elders" || told === "met staten";
}

function toldBy(hits: readonly PhraseHit<Told>[]): ReadonlySet<Told> {
  return new Set(hits.map(({ value }) => value));
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

/** What is known about a verb: the phrases over it, the places where the government speaks elsewhere, the act before it. */
type Around = {
  readonly isRefused: boolean;
  readonly known: ReadonlySet<Told>;
  readonly places: readonly PhraseHit<Told>[];
  readonly before: Act | undefined;
};

function kindOf(tokens: Tokens, verb: OwnVerb, { isRefused, known, places, before }: Around): ActKind {
  if (isRefused) return refusedKind(known);
  const kind = actKinds.find((one) => known.has(one));
  if (kind) return isHeededIn(before, verb, known) ? "opdracht" : kind;
  if (before && isPartOf(before, tokens, verb, known)) return before.kind;
  return isElsewhere(tokens, places, verb) ? "standpunt" : "opdracht";
}

/** "loketten te openen en daarbij oog te houden voor …": how to do what is asked. */
function isHeededIn(before: Act | undefined, { at }: OwnVerb, known: Around["known"]): boolean {
  return known.has("oog") && before?.kind === "opdracht" && at < before.segment.to;
}

/** Not to apply a rule to some is an exception that somebody has to make. */
function refusedKind(known: Around["known"]): ActKind {
  if (known.has("sparen")) return "opdracht";
  return known.has("standpunt") ? "standpunt" : "stop";
}

/** Words from "te" on in which its object is looked for: "te komen tot een meldplicht". */
const REACH = 8;

/** "in Europees verband regels op te stellen": the words before the verb say that the government speaks elsewhere; not those of a clause. */
function isElsewhere({ words }: Tokens, places: Around["places"], { at, after }: OwnVerb): boolean {
  const place = places.findLast(({ from, to }) => from >= after && to <= at);
  if (!place || words.slice(after, place.from).some((word) => clauseOpeners.has(word))) return false;
  return place.value === "elders" || !words.slice(place.to, at + REACH).some((word) => madeAtHome.test(word));
}

/** "… en daarbij …": how to do what was asked before. */
const withinThat: ReadonlySet<string> = new Set("daarbij hierbij daarin hierin".split(" "));

/**
 * "te onderzoeken hoe … en daarbij … te betrekken": the second verb says how to do the first, as "… en aandacht te geven
 * aan …" does in the same request. "te onderzoeken wat nodig
 * is om … te helpen en meer … op te leiden" goes on with what is to be found out, and "te pleiten om … te verbieden en
 * … te sluiten" with what is pleaded for.
 */
function isPartOf(before: Act, tokens: Tokens, verb: OwnVerb, known: Around["known"]): boolean {
  const { at, after, continuesDependent } = verb;
  if (before.kind === "standpunt") return continuesDependent;
  if (before.kind !== "onderzoek") return false;
  if (continuesDependent) return true;
  const isSameRequest = at < before.segment.to;
  if (isSameRequest && known.has("aandacht")) return true;
  return ownWords(tokens, at, isSameRequest ? before.to : after).some((word) => withinThat.has(word));
}

/** The words of the sentence before word `at`, from word `first` on. */
function ownWords({ words, breaks }: Tokens, at: number, first: number): readonly string[] {
  let from = at;
  while (from > first && breaks[from] !== SENTENCE_BREAK) from -= 1;
  return words.slice(from, at);
}

/** "geen woningen te kopen of te huren": the refusal before the first verb holds for the second; "en" asks a new thing. */
function refusalStart({ words }: Tokens, first: number, { after }: OwnVerb): number {
  return words[after] === "of" || words[after] === "noch" ? first : after;
}

/** What the request asks about the word at `at`: the act it belongs to, as object before or as complement after the verb. */
export function askedAt(requests: readonly Request[], at: number): ActKind {
  const request = requests[firstEndingAfter(requests, at)];
  if (!request || at < request.from) return "opdracht";
  if (request.opening === "standpunt" || request.opening === "kamer") return "standpunt";
  const place = firstEndingAfter(request.acts, at);
  const [previous, next] = [request.acts[place - 1], request.acts[place]];
  if (!previous || (next && isJoinedTo(request, [previous, next], at))) return next?.kind ?? "opdracht";
  return previous.kind;
}

/** Between the verb and the word stands "en", and no infinitive comes between the word and the next verb. */
function isJoinedTo({ joiners }: Request, [previous, next]: readonly [Act, Act], at: number): boolean {
  return at >= next.after && hasBetween(joiners, [previous.to, at + 1]);
}

/** The word at `at` says how or when to do what is asked, not what is to be found out: "de Kamer in juni te informeren over …". */
export function standsBeforeVerb(requests: readonly Request[], at: number): boolean {
  const request = requests[firstEndingAfter(requests, at)];
  if (!request || at < request.from) return false;
  const place = firstEndingAfter(request.acts, at);
  const [previous, next] = [request.acts[place - 1], request.acts[place]];
  return next !== undefined && (!previous || isJoinedTo(request, [previous, next], at));
}

function joinersIn({ words }: Tokens, from: number, to: number): readonly number[] {
  const joiners: number[] = [];
  for (let at = from; at < to; at += 1) if (joiningWords.has(words[at] ?? "")) joiners.push(at);
  return joiners;
}
