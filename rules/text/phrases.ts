import { classLength, type WordClass } from "./classes.ts";
import { MIN_STEM, readPhrase, type Atom } from "./pattern.ts";
import { SENTENCE_BREAK, type Tokens } from "./tokens.ts";

/** A phrase that was found: words [from, to). */
export type PhraseHit<T> = { readonly value: T; readonly from: number; readonly to: number };

type Stem<T> = { readonly part: string; readonly node: Node<T> };

type List<T> = { readonly words: ReadonlySet<string>; readonly node: Node<T> };

type Node<T> = {
  readonly words: Map<string, Node<T>>;
  /** Keyed by the word as written. */
  readonly exact: Map<string, Node<T>>;
  /** Keyed by the first or last letters of the stem, so that a word meets few stems. */
  readonly prefixes: Map<string, Stem<T>[]>;
  readonly suffixes: Map<string, Stem<T>[]>;
  /** Keyed by all their words, so that equal lists share a branch. */
  readonly lists: Map<string, List<T>>;
  readonly classes: Map<WordClass, Node<T>>;
  readonly gaps: Map<number, Node<T>>;
  readonly values: T[];
  /** True when it has a branch other than plain words; most have none. */
  isRich: boolean;
};

/** All phrases of all rules in one tree; make it once with `compilePhrases`. */
export type PhraseIndex<T> = { readonly root: Node<T> };

type Found<T> = { value: T; from: number; to: number; skipped: number };
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
  const last = Math.min(to, tokens.length);
  for (let start = Math.max(from, 0); start < last; start += 1) {
    const found: Found<T>[] = [];
    walk(index.root, start, 0, { tokens, limit: last, start, found });
    for (const hit of found) hits.push({ value: hit.value, from: hit.from, to: hit.to });
  }
  return hits;
}

function newNode<T>(): Node<T> {
  return {
    words: new Map(),
    exact: new Map(),
    prefixes: new Map(),
    suffixes: new Map(),
    lists: new Map(),
    classes: new Map(),
    gaps: new Map(),
    values: [],
    isRich: false,
  };
}

function childFor<T>(node: Node<T>, atom: Atom): Node<T> {
  if (atom.kind === "word") return childOf(node.words, atom.word);
  node.isRich = true;
  if (atom.kind === "exact") return childOf(node.exact, atom.written);
  if (atom.kind === "any") return listFor(node.lists, atom.words);
  if (atom.kind === "class") return childOf(node.classes, atom.name);
  if (atom.kind === "gap") return childOf(node.gaps, atom.max);
  const isPrefix = atom.kind === "prefix";
  const key = isPrefix ? atom.part.slice(0, MIN_STEM) : atom.part.slice(-MIN_STEM);
  return stemFor(isPrefix ? node.prefixes : node.suffixes, key, atom.part);
}

function childOf<K, T>(children: Map<K, Node<T>>, key: K): Node<T> {
  const known = children.get(key);
  if (known) return known;
  const node = newNode<T>();
  children.set(key, node);
  return node;
}

function listFor<T>(lists: Map<string, List<T>>, words: readonly string[]): Node<T> {
  const key = words.join("|");
  const list = lists.get(key) ?? { words: new Set(words), node: newNode<T>() };
  lists.set(key, list);
  return list.node;
}

function stemFor<T>(buckets: Map<string, Stem<T>[]>, key: string, part: string): Node<T> {
  const bucket = buckets.get(key) ?? [];
  buckets.set(key, bucket);
  const known = bucket.find((stem) => stem.part === part);
  if (known) return known.node;
  const node = newNode<T>();
  bucket.push({ part, node });
  return node;
}

/** Follows every branch that fits at word `at`. Depth is bounded by the longest phrase, breadth by two gaps of eight. */
function walk<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  for (const value of node.values) keep(search, { value, from: search.start, to: at, skipped });
  if (at >= search.limit || (at > search.start && search.tokens.breaks[at] === SENTENCE_BREAK)) return;
  const next = node.words.get(search.tokens.words[at] ?? "");
  if (next) walk(next, at + 1, skipped, search);
  if (node.isRich) walkRich(node, at, skipped, search);
}

function walkRich<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  const word = search.tokens.words[at] ?? "";
  walkExact(node, at, skipped, search);
  walkStems(node.prefixes.get(word.slice(0, MIN_STEM)), "start", at, skipped, search);
  walkStems(node.suffixes.get(word.slice(-MIN_STEM)), "end", at, skipped, search);
  for (const { words, node: child } of node.lists.values()) {
    if (words.has(word)) walk(child, at + 1, skipped, search);
  }
  for (const [name, child] of node.classes) walkClass(name, child, at, skipped, search);
  for (const [max, child] of node.gaps) walkGap(child, max, at, skipped, search);
}

function walkExact<T>(node: Node<T>, at: number, skipped: number, search: Search<T>): void {
  if (node.exact.size === 0) return;
  const { starts, ends, text } = search.tokens;
  const next = node.exact.get(text.slice(starts[at], ends[at]));
  if (next) walk(next, at + 1, skipped, search);
}

function walkStems<T>(
  stems: readonly Stem<T>[] | undefined,
  side: "start" | "end",
  at: number,
  skipped: number,
  search: Search<T>,
): void {
  if (!stems) return;
  const word = search.tokens.words[at] ?? "";
  for (const { part, node } of stems) {
    if (side === "start" ? word.startsWith(part) : word.endsWith(part)) walk(node, at + 1, skipped, search);
  }
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
  for (let size = 0; size <= max; size += 1) {
    const next = at + size;
    if (next >= search.limit) return;
    if (size > 0 && search.tokens.breaks[next] === SENTENCE_BREAK) return;
    walk(node, next, skipped + size, search);
  }
}

function keep<T>(search: Search<T>, hit: Found<T>): void {
  const known = search.found.find(({ value }) => value === hit.value);
  if (!known) {
    search.found.push(hit);
    return;
  }
  const isBetter = hit.skipped < known.skipped || (hit.skipped === known.skipped && hit.to > known.to);
  if (!isBetter) return;
  known.to = hit.to;
  known.skipped = hit.skipped;
}
