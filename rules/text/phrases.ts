import { readLater, itemOf, startedWith, startOfStem, startsOf, type PartlyRead } from "./pattern.ts";
import { bucketOf, newNode, spread, stepsFrom, type Node, type Rich } from "./phrase-tree.ts";
import { UNNUMBERED, type Spelling } from "./spelling.ts";
import { SENTENCE_BREAK, type Tokens } from "./tokens.ts";

/** A phrase that was found: words [from, to). */
export type PhraseHit<T> = { readonly value: T; readonly from: number; readonly to: number };

type Entry<T> = { readonly phrase: PartlyRead; readonly value: T };

/** All phrases of all rules in one tree; make it once with `compilePhrases`. */
export type PhraseIndex<T> = {
  readonly root: Node<T>;
  /** By the id of a spelling: where the phrases go on that begin with it. Filled when a text first holds that spelling. */
  readonly starts: (readonly Node<T>[] | undefined)[];
  /** By what they begin with (`startsOf`): read when a text first holds such a word. */
  readonly unread: Map<string, Entry<T>[]>;
};

type Found<T> = { readonly value: T; to: number; skipped: number };
type Search<T> = {
  readonly tokens: Tokens;
  readonly limit: number;
  start: number;
  /** What was found from `start`. */
  found: Found<T>[];
};

/**
 * Puts phrases (notation: `readPhrase`) into one tree, so that one pass over a text finds them all.
 * Looks only at what they begin with: a phrase with a wrong notation throws when a text has that, so tests read them all.
 */
export function compilePhrases<T>(entries: Iterable<{ readonly phrase: string; readonly value: T }>): PhraseIndex<T> {
  const index: PhraseIndex<T> = { root: newNode<T>(), starts: [], unread: new Map() };
  for (const { phrase, value } of entries) {
    const entry: Entry<T> = { phrase: readLater(phrase), value };
    const own = startsOf(phrase);
    if (!own) index.root.guests.push({ ...entry, atoms: [], taken: 0, next: 0 });
    for (const start of own ?? []) bucketOf(index.unread, start).push(entry);
  }
  return index;
}

/** Reads what a phrase can be from this start on: a list of a hundred first words must not make a hundred branches. */
function readInto<T>(root: Node<T>, { phrase, value }: Entry<T>, start: string): void {
  for (const atoms of itemOf(phrase, 0) ?? []) {
    const started = startedWith(atoms, start);
    if (started) root.guests.push({ phrase, value, atoms: started, taken: 0, next: 1 });
  }
}

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
  const found = stepsFrom(root, spelling);
  if (spelling.id !== UNNUMBERED) starts[spelling.id] = found;
  return found;
}

/**
 * Every phrase that lies wholly in words [from, to) and inside one sentence, in text order.
 * From one first word a value is reported once: the reading that skips fewest words, then the longest.
 * Time grows with the number of words, whatever they are: there is no backtracking over the text.
 */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: Tokens, from = 0, to = tokens.length): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const limit = Math.min(to, tokens.length);
  const search: Search<T> = { tokens, limit, start: 0, found: [] };
  const { spellings } = tokens;
  for (let start = Math.max(from, 0); start < limit; start += 1) {
    const spelling = spellings[start];
    if (!spelling) break;
    const nodes = startsAt(index, spelling);
    if (nodes.length === 0 && !mayBeginClass(index, spelling)) continue;
    search.start = start;
    for (const node of nodes) walk(node, start + 1, 0, search);
    if (index.root.rich) walkClasses(index.root.rich, spelling, start, 0, search);
    if (search.found.length > 0) takeFound(search, hits);
  }
  return hits;
}

function mayBeginClass<T>({ root: { rich } }: PhraseIndex<T>, { traits }: Spelling): boolean {
  return rich !== undefined && (rich.classBeginnings & traits) !== 0;
}

function takeFound<T>(search: Search<T>, hits: PhraseHit<T>[]): void {
  for (const { value, to } of search.found) hits.push({ value, from: search.start, to });
  search.found = [];
}

/** Goes on from a node at word `at`. Depth is bounded by the longest phrase, breadth by two gaps. */
function walk<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  if (node.guests.length > 0) spread(node);
  for (const value of node.values) keep(search, value, at, skipped);
  if (node.mask === 0 && !node.rich) return;
  const { tokens, limit } = search;
  if (at >= limit || tokens.breaks[at] === SENTENCE_BREAK) return;
  const spelling = tokens.spellings[at];
  if (spelling) step(node, spelling, at, skipped, search);
}

/** Goes on from a node over word `at`, which has this spelling. */
function step<T>(node: Node<T>, spelling: Spelling, at: number, skipped: number, search: Search<T>): void {
  for (const next of stepsFrom(node, spelling)) walk(next, at + 1, skipped, search);
  if (!node.rich) return;
  for (const { key, node: next } of node.rich.gaps) walkGap(next, key, at, skipped, search);
  walkClasses(node.rich, spelling, at, skipped, search);
}

function walkClasses<T>(rich: Rich<T>, { traits }: Spelling, at: number, skipped: number, search: Search<T>): void {
  if ((rich.classBeginnings & traits) === 0) return;
  for (const { reader, node } of rich.classes) {
    if (reader.begins & traits) walkClass(node, reader.length(search.tokens.spellings, at), at, skipped, search);
  }
}

function walkClass<T>(node: Node<T>, length: number, at: number, skipped: number, search: Search<T>): void {
  if (length === 0 || at + length > search.limit) return;
  for (let inner = at + 1; inner < at + length; inner += 1) {
    if (search.tokens.breaks[inner] === SENTENCE_BREAK) return;
  }
  walk(node, at + length, skipped, search);
}

function walkGap<T>(node: Node<T>, max: number, at: number, skipped: number, search: Search<T>): void {
  if (node.guests.length > 0) spread(node);
  const { breaks, spellings } = search.tokens;
  const last = Math.min(at + max, search.limit - 1);
  for (let next = at; next <= last; next += 1) {
    const spelling = spellings[next];
    if (breaks[next] === SENTENCE_BREAK || !spelling) return;
    if (node.mask & spelling.bit || node.rich) step(node, spelling, next, skipped + next - at, search);
  }
}

function foundValue<T>({ found }: Search<T>, value: T): Found<T> | undefined {
  for (const one of found) if (one.value === value) return one;
  return undefined;
}

function keep<T>(search: Search<T>, value: T, to: number, skipped: number): void {
  const known = foundValue(search, value);
  if (!known) {
    search.found.push({ value, to, skipped });
    return;
  }
  const isBetter = skipped < known.skipped || (skipped === known.skipped && to > known.to);
  if (!isBetter) return;
  known.to = to;
  known.skipped = skipped;
}
