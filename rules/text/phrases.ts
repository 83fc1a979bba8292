import { classLength, mayBeginClass, type WordClass } from "./classes.ts";
import { firstWords, MIN_STEM, readPhrase, type Atom } from "./pattern.ts";
import { SENTENCE_BREAK, type Tokens } from "./tokens.ts";

/** A phrase that was found: words [from, to). */
export type PhraseHit<T> = { readonly value: T; readonly from: number; readonly to: number };

type Branch<K, T> = { readonly key: K; readonly node: Node<T> };

/** Everything that is not a plain word. Arrays, because they are walked far more often than they are built. */
type Rich<T> = {
  /** By the folded word, then by the word as written. */
  readonly exact: Map<string, Branch<string, T>[]>;
  /** In buckets by the first or last letters of the stem (`stemKey`), so that a word meets few stems. */
  readonly prefixes: Map<number, Branch<string, T>[]>;
  readonly suffixes: Map<number, Branch<string, T>[]>;
  readonly lists: Branch<ReadonlySet<string>, T>[];
  readonly classes: Branch<WordClass, T>[];
  readonly gaps: Branch<number, T>[];
};

/** A sequence on its way through the tree; at a node it has as many atoms behind it as the node is deep. */
type Guest<T> = { readonly sequence: readonly Atom[]; readonly value: T };

/**
 * A place in the tree of phrases. Its branches are made when a text first comes there: most phrases are about words
 * that a document does not have, and a background page starts too often to build them all each time.
 */
type Node<T> = {
  readonly depth: number;
  guests: Guest<T>[];
  readonly values: T[];
  words: Map<string, Node<T>> | undefined;
  rich: Rich<T> | undefined;
};

type Unread<T> = { readonly phrase: string; readonly value: T; isRead: boolean };

/** All phrases of all rules in one tree; make it once with `compilePhrases`. */
export type PhraseIndex<T> = {
  readonly root: Node<T>;
  /** By the words they begin with: read when a text first holds that word. */
  readonly unread: Map<string, Unread<T>[]>;
};

type Found<T> = { readonly value: T; to: number; skipped: number };
type Search<T> = {
  readonly tokens: Tokens;
  readonly limit: number;
  start: number;
  /** What was found from `start`. */
  readonly found: Found<T>[];
};

/**
 * Puts phrases (notation: `readPhrase`) into one tree, so that one pass over a text finds them all.
 * Looks only at their first words: a phrase with a wrong notation throws when a text has such a word, so tests read them all.
 */
export function compilePhrases<T>(entries: Iterable<{ readonly phrase: string; readonly value: T }>): PhraseIndex<T> {
  const index: PhraseIndex<T> = { root: newNode<T>(0), unread: new Map() };
  for (const { phrase, value } of entries) {
    const entry: Unread<T> = { phrase, value, isRead: false };
    const words = firstWords(phrase);
    if (!words) readInto(index.root, entry);
    for (const word of words ?? []) bucketOf(index.unread, word).push(entry);
  }
  return index;
}

function readInto<T>(root: Node<T>, entry: Unread<T>): void {
  if (entry.isRead) return;
  entry.isRead = true;
  for (const sequence of readPhrase(entry.phrase)) root.guests.push({ sequence, value: entry.value });
}

function readUnread<T>({ root, unread }: PhraseIndex<T>, word: string): void {
  for (const entry of unread.get(word) ?? []) readInto(root, entry);
  unread.delete(word);
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
  for (let start = Math.max(from, 0); start < limit; start += 1) {
    const word = tokens.words[start] ?? "";
    if (index.unread.has(word)) readUnread(index, word);
    search.start = start;
    walk(index.root, start, 0, search);
    if (search.found.length === 0) continue;
    for (const hit of search.found) hits.push({ value: hit.value, from: start, to: hit.to });
    search.found.length = 0;
  }
  return hits;
}

function newNode<T>(depth: number): Node<T> {
  return { depth, guests: [], values: [], words: undefined, rich: undefined };
}

function newRich<T>(): Rich<T> {
  return { exact: new Map(), prefixes: new Map(), suffixes: new Map(), lists: [], classes: [], gaps: [] };
}

/** Sends every guest one step further. */
function spread<T>(node: Node<T>): void {
  const { guests } = node;
  node.guests = [];
  for (const guest of guests) {
    const atom = guest.sequence[node.depth];
    if (atom) childFor(node, atom).guests.push(guest);
    else if (!node.values.includes(guest.value)) node.values.push(guest.value);
  }
}

function childFor<T>(node: Node<T>, atom: Atom): Node<T> {
  const depth = node.depth + 1;
  if (atom.kind === "word") return childOf((node.words ??= new Map()), atom.word, depth);
  const rich = (node.rich ??= newRich<T>());
  switch (atom.kind) {
    case "any":
      return branchFor(rich.lists, new Set(atom.words), depth, hasSameWords);
    case "exact":
      return branchFor(bucketOf(rich.exact, atom.word), atom.written, depth);
    case "class":
      return branchFor(rich.classes, atom.name, depth);
    case "gap":
      return branchFor(rich.gaps, atom.max, depth);
    case "prefix":
      return branchFor(bucketOf(rich.prefixes, stemKey(atom.part, 0)), atom.part, depth);
    case "suffix":
      return branchFor(bucketOf(rich.suffixes, stemKey(atom.part, atom.part.length - MIN_STEM)), atom.part, depth);
    default:
      return atom satisfies never;
  }
}

function childOf<T>(children: Map<string, Node<T>>, word: string, depth: number): Node<T> {
  const known = children.get(word);
  if (known) return known;
  const node = newNode<T>(depth);
  children.set(word, node);
  return node;
}

function bucketOf<K, V>(buckets: Map<K, V[]>, key: K): V[] {
  const known = buckets.get(key);
  if (known) return known;
  const bucket: V[] = [];
  buckets.set(key, bucket);
  return bucket;
}

function branchFor<K, T>(
  branches: Branch<K, T>[],
  key: K,
  depth: number,
  isSame: (a: K, b: K) => boolean = Object.is,
): Node<T> {
  const known = branches.find((branch) => isSame(branch.key, key));
  if (known) return known.node;
  const node = newNode<T>(depth);
  branches.push({ key, node });
  return node;
}

function hasSameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** Three letters of a word as one number, which is looked up faster than a piece of the word; rare letters may clash. */
function stemKey(word: string, at: number): number {
  return (word.charCodeAt(at) & 1023) | ((word.charCodeAt(at + 1) & 1023) << 10) | (word.charCodeAt(at + 2) << 20);
}

/** Follows every branch that fits at word `at`. Depth is bounded by the longest phrase, breadth by two gaps. */
function walk<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  if (node.guests.length > 0) spread(node);
  const { values } = node;
  for (let index = 0; index < values.length; index += 1) keep(search, values[index], at, skipped);
  if (at >= search.limit || (at > search.start && search.tokens.breaks[at] === SENTENCE_BREAK)) return;
  const word = search.tokens.words[at] ?? "";
  const next = node.words?.get(word);
  if (next) walk(next, at + 1, skipped, search);
  if (node.rich) walkRich(node.rich, word, at, skipped, search);
}

function walkRich<T>(rich: Rich<T>, word: string, at: number, skipped: number, search: Search<T>): void {
  for (const { key, node } of rich.gaps) walkGap(node, key, at, skipped, search);
  for (const { key, node } of rich.lists) if (key.has(word)) walk(node, at + 1, skipped, search);
  if (rich.classes.length > 0 && mayBeginClass(word)) {
    for (const { key, node } of rich.classes) walkClass(key, node, at, skipped, search);
  }
  if (rich.exact.size > 0) walkExact(rich.exact.get(word), at, skipped, search);
  if (word.length >= MIN_STEM) walkParts(rich, word, at, skipped, search);
}

function walkParts<T>(rich: Rich<T>, word: string, at: number, skipped: number, search: Search<T>): void {
  if (rich.prefixes.size > 0) walkStems(rich.prefixes.get(stemKey(word, 0)), "startsWith", at, skipped, search);
  const end = word.length - MIN_STEM;
  if (rich.suffixes.size > 0) walkStems(rich.suffixes.get(stemKey(word, end)), "endsWith", at, skipped, search);
}

type Branches<T> = readonly Branch<string, T>[] | undefined;

function walkStems<T>(
  stems: Branches<T>,
  test: "startsWith" | "endsWith",
  at: number,
  skipped: number,
  search: Search<T>,
): void {
  if (!stems) return;
  const word = search.tokens.words[at] ?? "";
  for (const { key, node } of stems) if (word[test](key)) walk(node, at + 1, skipped, search);
}

function walkExact<T>(spellings: Branches<T>, at: number, skipped: number, search: Search<T>): void {
  if (!spellings) return;
  for (const { key, node } of spellings) if (isWritten(search.tokens, at, key)) walk(node, at + 1, skipped, search);
}

function isWritten({ text, starts, ends }: Tokens, at: number, written: string): boolean {
  const start = starts[at] ?? 0;
  return (ends[at] ?? 0) - start === written.length && text.startsWith(written, start);
}

function walkClass<T>(name: WordClass, node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  const length = classLength(name, search.tokens, at);
  if (length === 0 || at + length > search.limit) return;
  for (let inner = at + 1; inner < at + length; inner += 1) {
    if (search.tokens.breaks[inner] === SENTENCE_BREAK) return;
  }
  walk(node, at + length, skipped, search);
}

function walkGap<T>(node: Node<T>, max: number, at: number, skipped: number, search: Search<T>): void {
  if (node.guests.length > 0) spread(node);
  const last = Math.min(at + max, search.limit - 1);
  for (let next = at; next <= last; next += 1) {
    if (next > search.start && search.tokens.breaks[next] === SENTENCE_BREAK) return;
    const mayGoOn = node.rich !== undefined || node.words?.has(search.tokens.words[next] ?? "");
    if (mayGoOn) walk(node, next, skipped + next - at, search);
  }
}

function keep<T>(search: Search<T>, value: T | undefined, to: number, skipped: number): void {
  if (value === undefined) return;
  const known = search.found.find((found) => found.value === value);
  if (!known) {
    search.found.push({ value, to, skipped });
    return;
  }
  const isBetter = skipped < known.skipped || (skipped === known.skipped && to > known.to);
  if (!isBetter) return;
  known.to = to;
  known.skipped = skipped;
}
