import { classLength, type WordClass } from "./classes.ts";
import {
  itemOf,
  MIN_STEM,
  readLater,
  startedWith,
  startOfStem,
  startsOf,
  type Atom,
  type PartlyRead,
} from "./pattern.ts";
import { bitOf, letterBit, UNNUMBERED, type Spelling } from "./spelling.ts";
import { SENTENCE_BREAK, type Tokens } from "./tokens.ts";

/** A phrase that was found: words [from, to). */
export type PhraseHit<T> = { readonly value: T; readonly from: number; readonly to: number };

type Branch<K, T> = { readonly key: K; readonly node: Node<T> };

/** Everything that is not a plain word. Arrays, because they are walked far more often than they are built. */
type Rich<T> = {
  /** By the word as written. */
  readonly exact: Map<string, Node<T>[]>;
  /** First and last letters of the stems, as `Spelling.first` and `Spelling.last` write them. */
  firsts: number;
  lasts: number;
  /** In buckets by the first or last letters of the stem (`stemKey`), so that a word meets few stems. */
  readonly prefixes: Map<number, Branch<string, T>[]>;
  readonly suffixes: Map<number, Branch<string, T>[]>;
  readonly classes: Branch<WordClass, T>[];
  readonly gaps: Branch<number, T>[];
};

/** A phrase on its way through the tree: what is still to come of the item it is at, and the item after that. */
type Guest<T> = {
  readonly phrase: PartlyRead;
  readonly atoms: readonly Atom[];
  readonly taken: number;
  readonly next: number;
  readonly value: T;
};

/**
 * A place in the tree of phrases. Its branches are made when a text first comes there: most phrases are about words
 * that a document does not have, and a background page starts too often to build them all each time.
 */
type Node<T> = {
  /** Whether it stands for a list of words. */
  readonly isList: boolean;
  guests: Guest<T>[];
  readonly values: T[];
  /** Bits of the words below: most words of a text fall through here, without a search for them. */
  mask: number;
  /** Plain words, and the words of lists. */
  readonly words: Map<string, Node<T>[]>;
  /** The lists as a whole, so that two phrases with the same list share a branch. */
  readonly lists: Branch<ReadonlySet<string>, T>[];
  rich: Rich<T> | undefined;
};

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
  readonly found: Found<T>[];
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
    if (nodes.length === 0 && spelling.classes.length === 0) continue;
    search.start = start;
    for (const node of nodes) walk(node, start + 1, 0, search);
    if (index.root.rich) walkClasses(index.root.rich, spelling, start, search);
    if (search.found.length > 0) takeFound(search, hits);
  }
  return hits;
}

function takeFound<T>({ start, found }: Search<T>, hits: PhraseHit<T>[]): void {
  for (const { value, to } of found) hits.push({ value, from: start, to });
  found.length = 0;
}

function newNode<T>(): Node<T> {
  return { isList: false, guests: [], values: [], mask: 0, words: new Map(), lists: [], rich: undefined };
}

function newRich<T>(): Rich<T> {
  return { exact: new Map(), firsts: 0, lasts: 0, prefixes: new Map(), suffixes: new Map(), classes: [], gaps: [] };
}

/** Sends every guest one step further. */
function spread<T>(node: Node<T>): void {
  const { guests } = node;
  node.guests = [];
  for (const guest of guests) send(node, guest);
}

function send<T>(node: Node<T>, guest: Guest<T>): void {
  const { phrase, atoms, taken, next, value } = guest;
  const atom = atoms[taken];
  if (atom) {
    childFor(node, atom).guests.push({ phrase, atoms, taken: taken + 1, next, value });
    return;
  }
  const choices = itemOf(phrase, next);
  if (!choices && !node.values.includes(value)) node.values.push(value);
  for (const choice of choices ?? []) send(node, { phrase, atoms: choice, taken: 0, next: next + 1, value });
}

function childFor<T>(node: Node<T>, atom: Atom): Node<T> {
  if (atom.kind === "any") return listFor(node, new Set(atom.words));
  if (atom.kind === "word") {
    node.mask |= bitOf(atom.word);
    return childOf(node.words, atom.word);
  }
  const rich = (node.rich ??= newRich<T>());
  switch (atom.kind) {
    case "exact":
      return childOf(rich.exact, atom.written);
    case "class":
      return branchFor(rich.classes, atom.name);
    case "gap":
      return branchFor(rich.gaps, atom.max);
    case "prefix":
      rich.firsts |= letterBit(atom.part, 0);
      return branchFor(bucketOf(rich.prefixes, stemKey(atom.part, 0)), atom.part);
    case "suffix":
      rich.lasts |= letterBit(atom.part, atom.part.length - 1);
      return branchFor(bucketOf(rich.suffixes, stemKey(atom.part, atom.part.length - MIN_STEM)), atom.part);
    default:
      return atom satisfies never;
  }
}

/** The node of one plain word: the first of its bucket that is no list. */
function childOf<T>(children: Map<string, Node<T>[]>, word: string): Node<T> {
  const bucket = bucketOf(children, word);
  const known = bucket.find((node) => !node.isList);
  if (known) return known;
  const node = newNode<T>();
  bucket.unshift(node);
  return node;
}

function listFor<T>(parent: Node<T>, list: ReadonlySet<string>): Node<T> {
  const known = parent.lists.find(({ key }) => hasSameWords(key, list));
  if (known) return known.node;
  const node: Node<T> = { ...newNode<T>(), isList: true };
  parent.lists.push({ key: list, node });
  for (const word of list) {
    parent.mask |= bitOf(word);
    bucketOf(parent.words, word).push(node);
  }
  return node;
}

function bucketOf<K, V>(buckets: Map<K, V[]>, key: K): V[] {
  const known = buckets.get(key);
  if (known) return known;
  const bucket: V[] = [];
  buckets.set(key, bucket);
  return bucket;
}

function branchFor<K, T>(branches: Branch<K, T>[], key: K, isSame: (a: K, b: K) => boolean = Object.is): Node<T> {
  const known = branches.find((branch) => isSame(branch.key, key));
  if (known) return known.node;
  const node = newNode<T>();
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
  walkClasses(node.rich, spelling, at, search, skipped);
}

const NOWHERE: readonly never[] = [];

/** Where a word leads from a node by itself; gaps and classes look at more words. */
function stepsFrom<T>({ mask, words, rich }: Node<T>, spelling: Spelling): readonly Node<T>[] {
  const mayBeListed = (mask & spelling.bit) !== 0;
  const plain: readonly Node<T>[] = (mayBeListed ? words.get(spelling.word) : undefined) ?? NOWHERE;
  return rich ? withRich(plain, rich, spelling) : plain;
}

function withRich<T>(plain: readonly Node<T>[], rich: Rich<T>, spelling: Spelling): readonly Node<T>[] {
  const { word, written, first, last } = spelling;
  const exact = (rich.exact.size > 0 ? rich.exact.get(written) : undefined) ?? NOWHERE;
  const prefixes = rich.firsts & first ? stemsOf(rich.prefixes, word, 0, "startsWith") : NOWHERE;
  const suffixes = rich.lasts & last ? stemsOf(rich.suffixes, word, word.length - MIN_STEM, "endsWith") : NOWHERE;
  const isMore = exact.length > 0 || prefixes.length > 0 || suffixes.length > 0;
  return isMore ? [...plain, ...exact, ...prefixes, ...suffixes] : plain;
}

function stemsOf<T>(
  stems: ReadonlyMap<number, readonly Branch<string, T>[]>,
  word: string,
  at: number,
  test: "startsWith" | "endsWith",
): readonly Node<T>[] {
  const bucket = word.length < MIN_STEM ? undefined : stems.get(stemKey(word, at));
  return bucket ? bucket.filter(({ key }) => word[test](key)).map(({ node }) => node) : NOWHERE;
}

function walkClasses<T>(rich: Rich<T>, { classes }: Spelling, at: number, search: Search<T>, skipped = 0): void {
  if (classes.length === 0) return;
  for (const { key, node } of rich.classes) if (classes.includes(key)) walkClass(key, node, at, skipped, search);
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
