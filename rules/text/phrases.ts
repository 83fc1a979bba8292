import { classLength, type WordClass } from "./classes.ts";
import { MIN_STEM, readPhrase, type Atom } from "./pattern.ts";
import { SENTENCE_BREAK, type Tokens } from "./tokens.ts";

/** A phrase that was found: words [from, to). */
export type PhraseHit<T> = { readonly value: T; readonly from: number; readonly to: number };

type Branch<K, T> = { readonly key: K; readonly node: Node<T> };

/** Everything that is not a plain word. Arrays, because they are walked far more often than they are built. */
type Rich<T> = {
  /** Keyed by the word as written. */
  readonly exact: Branch<string, T>[];
  /** In buckets by the first or last letters of the stem, so that a word meets few stems. */
  readonly prefixes: Map<string, Branch<string, T>[]>;
  readonly suffixes: Map<string, Branch<string, T>[]>;
  readonly lists: Branch<ReadonlySet<string>, T>[];
  readonly classes: Branch<WordClass, T>[];
  readonly gaps: Branch<number, T>[];
};

type Node<T> = {
  readonly words: Map<string, Node<T>>;
  readonly values: T[];
  rich: Rich<T> | undefined;
};

/** All phrases of all rules in one tree; make it once with `compilePhrases`. */
export type PhraseIndex<T> = { readonly root: Node<T> };

type Found<T> = { readonly value: T; to: number; skipped: number };
type Search<T> = {
  readonly tokens: Tokens;
  readonly limit: number;
  readonly start: number;
  readonly found: Found<T>[];
};

/**
 * Puts phrases (notation: `readPhrase`) into one tree, so that one pass over a text finds them all.
 * Throws an Error that names the phrase when its notation is wrong.
 */
export function compilePhrases<T>(entries: Iterable<{ readonly phrase: string; readonly value: T }>): PhraseIndex<T> {
  const root = newNode<T>();
  for (const { phrase, value } of entries) {
    for (const sequence of readPhrase(phrase)) {
      let node = root;
      for (const atom of sequence) node = childFor(node, atom);
      if (!node.values.includes(value)) node.values.push(value);
    }
  }
  return { root };
}

/**
 * Every phrase that lies wholly in words [from, to) and inside one sentence, in text order.
 * From one first word a value is reported once: the reading that skips fewest words, then the longest.
 * Time grows with the number of words, whatever they are: there is no backtracking over the text.
 */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: Tokens, from = 0, to = tokens.length): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const limit = Math.min(to, tokens.length);
  for (let start = Math.max(from, 0); start < limit; start += 1) {
    const found: Found<T>[] = [];
    walk(index.root, start, 0, { tokens, limit, start, found });
    for (const hit of found) hits.push({ value: hit.value, from: start, to: hit.to });
  }
  return hits;
}

function newNode<T>(): Node<T> {
  return { words: new Map(), values: [], rich: undefined };
}

function newRich<T>(): Rich<T> {
  return { exact: [], prefixes: new Map(), suffixes: new Map(), lists: [], classes: [], gaps: [] };
}

function childFor<T>(node: Node<T>, atom: Atom): Node<T> {
  if (atom.kind === "word") return childOf(node.words, atom.word);
  const rich = (node.rich ??= newRich<T>());
  switch (atom.kind) {
    case "any":
      return branchFor(rich.lists, new Set(atom.words), hasSameWords);
    case "exact":
      return branchFor(rich.exact, atom.written);
    case "class":
      return branchFor(rich.classes, atom.name);
    case "gap":
      return branchFor(rich.gaps, atom.max);
    case "prefix":
      return branchFor(bucketOf(rich.prefixes, atom.part.slice(0, MIN_STEM)), atom.part);
    case "suffix":
      return branchFor(bucketOf(rich.suffixes, atom.part.slice(-MIN_STEM)), atom.part);
    default:
      return atom satisfies never;
  }
}

function childOf<T>(children: Map<string, Node<T>>, word: string): Node<T> {
  const node = children.get(word) ?? newNode<T>();
  children.set(word, node);
  return node;
}

function bucketOf<T>(buckets: Map<string, Branch<string, T>[]>, key: string): Branch<string, T>[] {
  const bucket = buckets.get(key) ?? [];
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

/** Follows every branch that fits at word `at`. Depth is bounded by the longest phrase, breadth by two gaps. */
function walk<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  const { values } = node;
  for (let index = 0; index < values.length; index += 1) keep(search, values[index], at, skipped);
  if (at >= search.limit || (at > search.start && search.tokens.breaks[at] === SENTENCE_BREAK)) return;
  const word = search.tokens.words[at] ?? "";
  const next = node.words.get(word);
  if (next) walk(next, at + 1, skipped, search);
  if (node.rich) walkRich(node.rich, word, at, skipped, search);
}

function walkRich<T>(rich: Rich<T>, word: string, at: number, skipped: number, search: Search<T>): void {
  for (const { key, node } of rich.gaps) walkGap(node, key, at, skipped, search);
  for (const { key, node } of rich.lists) if (key.has(word)) walk(node, at + 1, skipped, search);
  for (const { key, node } of rich.classes) walkClass(key, node, at, skipped, search);
  for (const { key, node } of rich.exact) if (isWritten(search.tokens, at, key)) walk(node, at + 1, skipped, search);
  if (rich.prefixes.size > 0) walkStems(rich.prefixes.get(word.slice(0, MIN_STEM)), "startsWith", at, skipped, search);
  if (rich.suffixes.size > 0) walkStems(rich.suffixes.get(word.slice(-MIN_STEM)), "endsWith", at, skipped, search);
}

function walkStems<T>(
  stems: readonly Branch<string, T>[] | undefined,
  test: "startsWith" | "endsWith",
  at: number,
  skipped: number,
  search: Search<T>,
): void {
  if (!stems) return;
  const word = search.tokens.words[at] ?? "";
  for (const { key, node } of stems) if (word[test](key)) walk(node, at + 1, skipped, search);
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
  const last = Math.min(at + max, search.limit - 1);
  for (let next = at; next <= last; next += 1) {
    if (next > search.start && search.tokens.breaks[next] === SENTENCE_BREAK) return;
    const mayGoOn = node.rich !== undefined || node.words.has(search.tokens.words[next] ?? "");
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
