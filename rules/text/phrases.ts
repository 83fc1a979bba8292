import { readLater, itemOf, startedWith, startOfStem, startsOf } from "./pattern.ts";
import {
  bucketOf,
  findSteps,
  mayStep,
  newNode,
  newStepMemo,
  receive,
  spread,
  stepsFrom,
  type Node,
  type Rich,
  type StepMemo,
} from "./phrase-tree.ts";
import { UNNUMBERED, type Spelling } from "./spelling.ts";
import { sentenceAround, type Tokens } from "./tokens.ts";

/** A phrase that was found: words [from, to). */
export type PhraseHit<T> = { readonly value: T; readonly from: number; readonly to: number };

type Entry<T> = { readonly phrase: string; readonly value: T };

/** All phrases of all rules in one tree; make it once with `compilePhrases`. */
export type PhraseIndex<T> = {
  readonly root: Node<T>;
  readonly memo: StepMemo<T>;
  /** By the id of a spelling: where the phrases go on that begin with it. Filled when a text first holds that spelling. */
  readonly starts: (readonly Node<T>[] | undefined)[];
  /** By what they begin with (`startsOf`): read when a text first holds such a word. */
  readonly unread: Map<string, Entry<T>[]>;
};

type Found<T> = { readonly value: T; readonly from: number; to: number };
type Search<T> = {
  readonly memo: StepMemo<T>;
  readonly spellings: readonly Spelling[];
  /** First word of what is sought now. */
  start: number;
  /** Where its sentence ends: no phrase goes on behind that. */
  limit: number;
  readonly hits: Found<T>[];
  /** How many of the hits begin before `start`, and the words that each of the others skips. */
  earlier: number;
  skipped: number[];
};

/**
 * Puts phrases (notation: `readPhrase`) into one tree, so that one pass over a text finds them all.
 * Looks only at what they begin with: a phrase with a wrong notation throws when a text has that, so tests read them all.
 */
export function compilePhrases<T>(entries: Iterable<Entry<T>>): PhraseIndex<T> {
  const index: PhraseIndex<T> = { root: newNode<T>(), memo: newStepMemo<T>(), starts: [], unread: new Map() };
  for (const entry of entries) {
    const own = startsOf(entry.phrase);
    if (!own)
      receive(index.root, { phrase: readLater(entry.phrase), value: entry.value, atoms: [], taken: 0, next: 0 });
    for (const start of own ?? []) bucketOf(index.unread, start).push(entry);
  }
  return index;
}

/** Reads what a phrase can be from this start on: a list of a hundred first words must not make a hundred branches. */
function readInto<T>(root: Node<T>, { phrase, value }: Entry<T>, start: string): void {
  const read = readLater(phrase);
  for (const atoms of itemOf(read, 0) ?? []) {
    const started = startedWith(atoms, start);
    if (started) receive(root, { phrase: read, value, atoms: started, taken: 0, next: 1 });
  }
}

/** What a word has with which no phrase begins. */
const NO_START: readonly never[] = [];

function startsAt<T>(index: PhraseIndex<T>, spelling: Spelling): readonly Node<T>[] {
  return index.starts[spelling.id] ?? findStarts(index, spelling);
}

/** Most words begin no phrase: for each spelling that is found out once. */
function findStarts<T>({ root, starts, unread }: PhraseIndex<T>, spelling: Spelling): readonly Node<T>[] {
  for (const start of [spelling.word, startOfStem(spelling.word)]) {
    for (const entry of unread.get(start) ?? []) readInto(root, entry, start);
    unread.delete(start);
  }
  spread(root);
  const steps = findSteps(root, spelling);
  const isStart = steps.length > 0 || ((root.rich?.classBeginnings ?? 0) & spelling.traits) !== 0;
  const found = isStart ? steps : NO_START;
  if (spelling.id !== UNNUMBERED) starts[spelling.id] = found;
  return found;
}

/**
 * Every phrase that lies wholly in words [from, to) and inside one sentence, in text order.
 * From one first word a value is reported once: the reading that skips fewest words, then the longest.
 * Time grows with the number of words, whatever they are: there is no backtracking over the text.
 */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: Tokens, from = 0, to = tokens.length): PhraseHit<T>[] {
  const search: Search<T> = {
    memo: index.memo,
    spellings: tokens.spellings,
    start: 0,
    limit: 0,
    hits: [],
    earlier: 0,
    skipped: [],
  };
  const end = Math.min(to, tokens.length);
  for (let first = Math.max(from, 0); first < end; first = search.limit) {
    search.limit = sentenceAround(tokens, first, first, end)[1];
    for (let start = first; start < search.limit; start += 1) findFrom(index, start, search);
  }
  return search.hits;
}

function findFrom<T>(index: PhraseIndex<T>, start: number, search: Search<T>): void {
  const spelling = search.spellings[start];
  if (!spelling) return;
  const nodes = startsAt(index, spelling);
  if (nodes === NO_START) return;
  search.start = start;
  search.earlier = search.hits.length;
  for (const node of nodes) walk(node, start + 1, 0, search);
  if (index.root.rich) walkClasses(index.root.rich, spelling, start, 0, search);
}

/** Goes on from a node at word `at`. Depth is bounded by the longest phrase, breadth by two gaps. */
function walk<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  if (node.guests) spread(node);
  if (node.values) for (const value of node.values) keep(search, value, at, skipped);
  if (at >= search.limit || (node.mask === 0 && !node.rich)) return;
  const spelling = search.spellings[at];
  if (spelling) step(node, spelling, at, skipped, search);
}

/** Goes on from a node over word `at`, which has this spelling. */
function step<T>(node: Node<T>, spelling: Spelling, at: number, skipped: number, search: Search<T>): void {
  for (const next of stepsFrom(node, spelling, search.memo)) walk(next, at + 1, skipped, search);
  if (!node.rich) return;
  for (const { key, node: next } of node.rich.gaps) walkGap(next, key, at, skipped, search);
  walkClasses(node.rich, spelling, at, skipped, search);
}

function walkClasses<T>(rich: Rich<T>, { traits }: Spelling, at: number, skipped: number, search: Search<T>): void {
  if ((rich.classBeginnings & traits) === 0) return;
  for (const { reader, node } of rich.classes) {
    if (reader.begins & traits) walkClass(node, reader.length(search.spellings, at), at, skipped, search);
  }
}

function walkClass<T>(node: Node<T>, length: number, at: number, skipped: number, search: Search<T>): void {
  if (length > 0 && at + length <= search.limit) walk(node, at + length, skipped, search);
}

function walkGap<T>(node: Node<T>, max: number, at: number, skipped: number, search: Search<T>): void {
  if (node.guests) spread(node);
  const { spellings } = search;
  const last = Math.min(at + max, search.limit - 1);
  for (let next = at; next <= last; next += 1) {
    const spelling = spellings[next];
    if (spelling && (node.rich || mayStep(node, spelling))) step(node, spelling, next, skipped + next - at, search);
  }
}

function keep<T>(search: Search<T>, value: T, to: number, skipped: number): void {
  const { hits, start, earlier } = search;
  for (let index = earlier; index < hits.length; index += 1) {
    const known = hits[index];
    if (known?.value === value) return keepBest(search, known, index - earlier, to, skipped);
  }
  search.skipped[hits.length - earlier] = skipped;
  hits.push({ value, from: start, to });
}

function keepBest<T>({ skipped }: Search<T>, known: Found<T>, place: number, to: number, skips: number): void {
  const before = skipped[place] ?? Infinity;
  if (skips > before || (skips === before && to <= known.to)) return;
  known.to = to;
  skipped[place] = skips;
}
