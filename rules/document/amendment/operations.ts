import type { Operation, Range } from "../model.ts";
import type { Token } from "../tokens.ts";
import { operationOfWord } from "./operation-words.ts";
import { OPENS_OPERATION } from "./word-traits.ts";

/** An operation word in an instruction; `at` is the index of its last token. */
export type FoundOperation = {
  readonly operation: Operation;
  readonly first: number;
  readonly at: number;
  /** True for "wordt als volgt gewijzigd": what follows are instructions again. */
  readonly container: boolean;
};

type Found = { readonly operation: Operation; readonly size: number; readonly container?: true };
type Reader = (lower: (offset: number) => string) => Found | undefined;

const readers: readonly Reader[] = [
  (at) => (at(0) === "te" && at(1) === "luiden" ? { operation: "komt-te-luiden", size: 2 } : undefined),
  (at) => (at(0) === "te" && at(1) === "lezen" ? { operation: "komt-te-luiden", size: 2 } : undefined),
  (at) => (at(0) === "te" && at(1) === "staan" ? { operation: "invoegen", size: 2 } : undefined),
  (at) => (at(0) === "toe" && at(1) === "te" && at(2) === "voegen" ? { operation: "toevoegen", size: 3 } : undefined),
  (at) => (at(0) === "in" && at(1) === "te" && at(2) === "voegen" ? { operation: "invoegen", size: 3 } : undefined),
  (at) => (at(0) === "als" && at(1) === "volgt" && /^gewijzigd?$/.test(at(2)) ? container(3) : undefined),
  (at) => (/^gewijzigd?$/.test(at(0)) && at(1) === "als" && at(2) === "volgt" ? container(3) : undefined),
  (at) => (/^volgende$/.test(at(0)) && /^wijziging(?:en)?$/.test(at(1)) ? container(2) : undefined),
  (at) => (at(0) === "krijgt" && !/^de|het$/.test(at(1)) ? { operation: "toevoegen", size: 1 } : undefined),
  (at) => (at(0) === "volgt" && /^(?:een|nieuw)$/.test(at(1)) ? { operation: "invoegen", size: 1 } : undefined),
  (at) => {
    const operation = operationOfWord(at(0));
    return operation === undefined ? undefined : { operation, size: 1 };
  },
];

function container(size: number): Found {
  return { operation: "wijzigen", size, container: true };
}

/** What the clauses of an instruction are cut by: its operation words and its colons, in order. */
export type Cuts = {
  readonly tokens: readonly Token[];
  /** What each token that can open an operation opens; the next one may lie inside it. */
  readonly operations: readonly FoundOperation[];
  readonly colons: readonly number[];
};

/** The cuts of all tokens, in one pass. */
export function cutsOf(tokens: readonly Token[]): Cuts {
  const operations: FoundOperation[] = [];
  const colons: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.lower === ":") colons.push(at);
    if (!token || (token.traits & OPENS_OPERATION) === 0) continue;
    const operation = operationAt(tokens, at, tokens.length);
    if (operation) operations.push(operation);
  }
  return { tokens, operations, colons };
}

function operationAt(tokens: readonly Token[], at: number, limit: number): FoundOperation | undefined {
  const match = firstMatch((offset) => (at + offset < limit ? (tokens[at + offset]?.lower ?? "") : ""));
  if (!match) return undefined;
  return { operation: match.operation, first: at, at: at + match.size - 1, container: match.container === true };
}

const LONGEST_OPERATION = 3;

/** Every operation that begins in [from, to), in order, none inside another; nothing is read from `limit` on. */
export function operationsIn(
  { tokens, operations }: Cuts,
  [from, to]: Range,
  limit: number,
): readonly FoundOperation[] {
  const found: FoundOperation[] = [];
  let free = from;
  for (let index = firstAtLeast(operations, from, ({ first }) => first); index < operations.length; index += 1) {
    const whole = operations[index];
    if (!whole || whole.first >= to) break;
    if (whole.first < free) continue;
    const isNearLimit = whole.first + LONGEST_OPERATION > limit;
    const operation = isNearLimit ? operationAt(tokens, whole.first, limit) : whole;
    if (!operation) continue;
    found.push(operation);
    free = operation.at + 1;
  }
  return found;
}

/** Index of the first item of which the place is `least` or more; the places rise. */
export function firstAtLeast<T>(items: readonly T[], least: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstMatch(lower: (offset: number) => string): Found | undefined {
  for (const read of readers) {
    const match = read(lower);
    if (match) return match;
  }
  return undefined;
}
