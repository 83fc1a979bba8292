import { wordClassReaders, type WordClass, type WordClassReader } from "./classes.ts";
import { itemOf, MIN_STEM, type Atom, type PartlyRead } from "./pattern.ts";
import { bitOf, letterBit, UNNUMBERED, type Spelling } from "./spelling.ts";
import { holds, type WordList } from "./word-list.ts";

export type Branch<K, T> = { readonly key: K; readonly node: Node<T> };

type ClassBranch<T> = Branch<WordClass, T> & { readonly reader: WordClassReader };

/** Everything that is not a plain word. Arrays, because they are walked far more often than they are built. */
export type Rich<T> = {
  /** By the word as written. */
  readonly exact: Map<string, readonly Node<T>[]>;
  /** First and last letters of the stems, as `Spelling.first` and `Spelling.last` write them. */
  firsts: number;
  lasts: number;
  /** In buckets by the first or last letters of the stem (`stemKey`), so that a word meets few stems. */
  readonly prefixes: Map<number, Branch<string, T>[]>;
  readonly suffixes: Map<number, Branch<string, T>[]>;
  readonly classes: ClassBranch<T>[];
  /** Traits of the words with which one of those classes can begin. */
  classBeginnings: number;
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
export type Node<T> = {
  /** Another one each time its branches change, so that `StepMemo` never gives what was true before. */
  id: number;
  /** What most places never have is made when it comes: there are very many places. */
  guests: Guest<T>[] | undefined;
  values: T[] | undefined;
  /** Bits of the words below: most words of a text fall through here, without a search for them. */
  mask: number;
  /** Bits of the first letters of those words. */
  initials: number;
  words: Map<string, readonly Node<T>[]> | undefined;
  lists: Branch<WordList, T>[] | undefined;
  rich: Rich<T> | undefined;
};

const NOWHERE: readonly never[] = [];

/** A place in the tree from which nothing goes on yet. */
export function newNode<T>(): Node<T> {
  return {
    id: newId(),
    guests: undefined,
    values: undefined,
    mask: 0,
    initials: 0,
    words: undefined,
    lists: undefined,
    rich: undefined,
  };
}

let lastId = 0;

function newId(): number {
  lastId += 1;
  return lastId;
}

function newRich<T>(): Rich<T> {
  return {
    exact: new Map(),
    firsts: 0,
    lasts: 0,
    prefixes: new Map(),
    suffixes: new Map(),
    classes: [],
    classBeginnings: 0,
    gaps: [],
  };
}

/** Takes a guest in; it is sent on when a text comes there. */
export function receive<T>(node: Node<T>, guest: Guest<T>): void {
  if (node.guests) node.guests.push(guest);
  else node.guests = [guest];
}

/** Sends every guest one step further. */
export function spread<T>(node: Node<T>): void {
  const guests = node.guests ?? NOWHERE;
  node.guests = undefined;
  node.id = newId();
  for (const guest of guests) send(node, guest);
}

function send<T>(node: Node<T>, guest: Guest<T>): void {
  const { phrase, atoms, taken, next, value } = guest;
  const atom = atoms[taken];
  if (atom) {
    receive(childFor(node, atom), { phrase, atoms, taken: taken + 1, next, value });
    return;
  }
  const choices = itemOf(phrase, next);
  if (!choices) endAt(node, value);
  for (const choice of choices ?? []) send(node, { phrase, atoms: choice, taken: 0, next: next + 1, value });
}

function endAt<T>(node: Node<T>, value: T): void {
  if (!node.values) node.values = [value];
  else if (!node.values.includes(value)) node.values.push(value);
}

function childFor<T>(node: Node<T>, atom: Atom): Node<T> {
  if (atom.kind === "any") {
    node.mask |= atom.list.mask;
    node.initials |= atom.list.initials;
    return branchFor((node.lists ??= []), atom.list);
  }
  if (atom.kind === "word" || atom.kind === "exact") admit(node, atom.word);
  if (atom.kind !== "word") return richChildFor((node.rich ??= newRich<T>()), atom);
  return childOf((node.words ??= new Map()), atom.word);
}

function admit<T>(node: Node<T>, word: string): void {
  node.mask |= bitOf(word);
  node.initials |= letterBit(word, 0);
}

function richChildFor<T>(rich: Rich<T>, atom: Exclude<Atom, { kind: "any" | "word" }>): Node<T> {
  switch (atom.kind) {
    case "exact":
      return childOf(rich.exact, atom.written);
    case "class":
      return classFor(rich, atom.name);
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

/** The node of one word; in an array of its own, as `stepsFrom` gives it. */
function childOf<T>(children: Map<string, readonly Node<T>[]>, word: string): Node<T> {
  const known = children.get(word)?.[0];
  if (known) return known;
  const node = newNode<T>();
  children.set(word, [node]);
  return node;
}

/** The list under a key, put there empty when it is new. */
export function bucketOf<K, V>(buckets: Map<K, V[]>, key: K): V[] {
  const known = buckets.get(key);
  if (known) return known;
  const bucket: V[] = [];
  buckets.set(key, bucket);
  return bucket;
}

function branchFor<K, T>(branches: Branch<K, T>[], key: K): Node<T> {
  const known = branches.find((branch) => branch.key === key);
  if (known) return known.node;
  const node = newNode<T>();
  branches.push({ key, node });
  return node;
}

function classFor<T>(rich: Rich<T>, name: WordClass): Node<T> {
  const known = rich.classes.find(({ key }) => key === name);
  if (known) return known.node;
  const reader = wordClassReaders[name];
  const node = newNode<T>();
  rich.classes.push({ key: name, node, reader });
  rich.classBeginnings |= reader.begins;
  return node;
}

/** Three letters of a word as one number, which is looked up faster than a piece of the word; rare letters may clash. */
function stemKey(word: string, at: number): number {
  return (word.charCodeAt(at) & 1023) | ((word.charCodeAt(at + 1) & 1023) << 10) | (word.charCodeAt(at + 2) << 20);
}

/**
 * Where words led from nodes, the last that came at each place: texts share most of their words and their ways through the
 * tree, and one look here is quicker than a search of words, lists and stems.
 */
export type StepMemo<T> = {
  /** By the place of a pair: the ids of its node and of its spelling. */
  readonly nodes: Int32Array;
  readonly spellings: Int32Array;
  readonly steps: (readonly Node<T>[])[];
};

const MEMO_BITS = 13;

export function newStepMemo<T>(): StepMemo<T> {
  const size = 1 << MEMO_BITS;
  return {
    nodes: new Int32Array(size),
    spellings: new Int32Array(size),
    steps: Array.from({ length: size }, () => NOWHERE),
  };
}

/** Where a word leads from a node by itself; gaps and classes look at more words. */
export function stepsFrom<T>(node: Node<T>, spelling: Spelling, memo: StepMemo<T>): readonly Node<T>[] {
  if (!mayStep(node, spelling)) return NOWHERE;
  if (spelling.id === UNNUMBERED) return findSteps(node, spelling);
  // Multiplied by large odd numbers, neighbouring ids get places far apart.
  const pair = Math.imul(node.id, 0x9e3779b1) ^ Math.imul(spelling.id, 0x85ebca6b);
  return recall(memo, pair >>> (32 - MEMO_BITS), node, spelling);
}

/** Bits tell for most words that none of the branches begins with them. */
export function mayStep<T>({ mask, initials, rich }: Node<T>, { bit, first, last }: Spelling): boolean {
  const isWord = (mask & bit) !== 0 && (initials & first) !== 0;
  return isWord || (rich !== undefined && ((rich.firsts & first) | (rich.lasts & last)) !== 0);
}

function recall<T>(memo: StepMemo<T>, at: number, node: Node<T>, spelling: Spelling): readonly Node<T>[] {
  const isKnown = memo.nodes[at] === node.id && memo.spellings[at] === spelling.id;
  if (isKnown) return memo.steps[at] ?? NOWHERE;
  memo.nodes[at] = node.id;
  memo.spellings[at] = spelling.id;
  return (memo.steps[at] = findSteps(node, spelling));
}

/** The same without the memo. */
export function findSteps<T>({ mask, words, lists, rich }: Node<T>, spelling: Spelling): readonly Node<T>[] {
  const mayGoOn = (mask & spelling.bit) !== 0;
  const plain: readonly Node<T>[] = (mayGoOn ? words?.get(spelling.word) : undefined) ?? NOWHERE;
  const listed = mayGoOn && lists ? withLists(plain, lists, spelling) : plain;
  return rich ? withRich(listed, rich, spelling) : listed;
}

function withLists<T>(
  plain: readonly Node<T>[],
  lists: readonly Branch<WordList, T>[],
  spelling: Spelling,
): readonly Node<T>[] {
  let found = plain;
  for (const { key, node } of lists) if (holds(key, spelling)) found = [...found, node];
  return found;
}

function withRich<T>(plain: readonly Node<T>[], rich: Rich<T>, spelling: Spelling): readonly Node<T>[] {
  const { word, written, first, last } = spelling;
  const exact = (rich.exact.size > 0 ? rich.exact.get(written) : undefined) ?? NOWHERE;
  const prefixes = rich.firsts & first ? prefixesOf(rich.prefixes, word) : NOWHERE;
  const suffixes = rich.lasts & last ? suffixesOf(rich.suffixes, word) : NOWHERE;
  const isMore = exact.length > 0 || prefixes.length > 0 || suffixes.length > 0;
  return isMore ? [...plain, ...exact, ...prefixes, ...suffixes] : plain;
}

type Stems<T> = ReadonlyMap<number, readonly Branch<string, T>[]>;

function prefixesOf<T>(stems: Stems<T>, word: string): readonly Node<T>[] {
  const bucket = word.length < MIN_STEM ? undefined : stems.get(stemKey(word, 0));
  return bucket ? bucket.filter(({ key }) => word.startsWith(key)).map(({ node }) => node) : NOWHERE;
}

function suffixesOf<T>(stems: Stems<T>, word: string): readonly Node<T>[] {
  const bucket = word.length < MIN_STEM ? undefined : stems.get(stemKey(word, word.length - MIN_STEM));
  return bucket ? bucket.filter(({ key }) => word.endsWith(key)).map(({ node }) => node) : NOWHERE;
}
