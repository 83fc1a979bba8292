import { compilePhrases, findPhrases, NO_BREAK, SENTENCE_BREAK, type Tokens } from "../text/index.ts";
import { actWords, notInfinitives, openings, refusals, type ActKind } from "./act-words.ts";
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
};

const actIndex = compilePhrases(
  (["onderzoek", "standpunt", "stop"] as const).flatMap((kind) =>
    actWords[kind].map((phrase) => ({ phrase, value: kind })),
  ),
);
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
    return { segment, from, to, opening: value, acts: actsOf(tokens, { ...segment, from, to }) };
  });
}

function actsOf(tokens: Tokens, stretch: Segment): readonly Act[] {
  const hits = findPhrases(actIndex, tokens, stretch.from, stretch.to);
  const acts: Act[] = [];
  for (let at = stretch.from; at < stretch.to - 1; at += 1) {
    const to = infinitiveEnd(tokens, at, stretch.to);
    const isOwn = to > at && !isPurpose(tokens, at, stretch.from, acts.at(-1));
    if (!isOwn) continue;
    const known = hits.filter((hit) => hit.from <= at && hit.to > at + 1);
    const from = Math.min(at, ...known.map((hit) => hit.from));
    const kinds = new Set(known.map(({ value }) => value));
    acts.push({ kind: kindOf(tokens, at, stretch.from, kinds), segment: stretch, from, to });
  }
  return acts;
}

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

/** "om … te" after an earlier act says what that act is for. "en om … te" asks something more. */
function isPurpose(tokens: Tokens, at: number, first: number, previous: Act | undefined): boolean {
  if (!previous) return false;
  for (let index = at - 1; index >= Math.max(previous.to, first); index -= 1) {
    const word = tokens.words[index];
    if (word === "teneinde" || word === "door" || word === "zonder") return true;
    if (word === "om") return tokens.words[index - 1] !== "en" && tokens.breaks[index] !== SENTENCE_BREAK;
  }
  return false;
}

function kindOf(tokens: Tokens, at: number, first: number, known: ReadonlySet<ActKind>): ActKind {
  for (let index = at - 1; index >= first && at - index < 12; index -= 1) {
    if (refusals.has(tokens.words[index] ?? "")) return "stop";
    if ((tokens.breaks[index] ?? NO_BREAK) > NO_BREAK) break;
  }
  return (["stop", "onderzoek", "standpunt"] as const).find((kind) => known.has(kind)) ?? "opdracht";
}

/** What the request asks about the word at `at`: the act it belongs to, as object before or as complement after the verb. */
export function askedAt(tokens: Tokens, requests: readonly Request[], at: number): ActKind {
  const request = requests.find(({ from, to }) => at >= from && at < to);
  if (!request) return "opdracht";
  if (request.opening === "standpunt" || request.opening === "kamer") return "standpunt";
  const previous = request.acts.findLast(({ to }) => to <= at);
  const next = request.acts.find(({ to }) => to > at);
  if (!previous || (next && isNewMember(tokens, previous.to, at))) return next?.kind ?? "opdracht";
  return previous.kind;
}

/** Between the verb and the word stands ", en" or ", …": another thing is asked. */
function isNewMember(tokens: Tokens, from: number, at: number): boolean {
  for (let index = from; index <= at; index += 1) {
    if (tokens.words[index] === "en" || tokens.words[index] === "alsmede" || tokens.words[index] === "alsook")
      return true;
  }
  return false;
}
