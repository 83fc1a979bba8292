import type { Token } from "../tokens.ts";
import { operationsIn, type FoundOperation } from "./operations.ts";

/** A part of an instruction with one operation: "In artikel 2 vervalt «x»" of "In artikel 2 vervalt «x» en wordt «y» …". */
export type Clause = {
  readonly from: number;
  /** Index after the last token before the new text. */
  readonly to: number;
  readonly main: FoundOperation;
  readonly operations: readonly FoundOperation[];
  /** Index of the colon that opens new or deleted text, or undefined. */
  readonly colon: number | undefined;
};

const verbs = new Set("wordt worden vervalt vervallen komt komen".split(" "));
const rank = [
  "invoegen",
  "toevoegen",
  "vervangen",
  "vervallen",
  "komt-te-luiden",
  "wijzigen",
  "vernummeren",
  "verletteren",
];
const splitting = new Set(["invoegen", "toevoegen", "vervangen", "vervallen", "komt-te-luiden", "wijzigen"]);

// No instruction is longer before its colon; the bound keeps very long paragraphs linear.
const longestInstruction = 400;

/**
 * Cuts the tokens of an instruction into clauses, from a token index to the colon that opens the new text, if any.
 * `to` of the last clause is where reading stopped.
 */
export function clausesOf(tokens: readonly Token[], from: number): readonly Clause[] {
  const limit = Math.min(tokens.length, from + longestInstruction);
  const found = operationsIn(tokens, from, limit);
  const colon = colonAfter(tokens, found[0]?.first, limit);
  const to = colon ?? limit;
  const operations = found.filter(({ first }) => first < to);
  const edges = [from, ...boundaries(tokens, operations), to];
  return edges.slice(0, -1).flatMap((start, at) => {
    const end = edges[at + 1] ?? to;
    const own = operations.filter(({ first }) => first >= start && first < end);
    const main = mainOf(own);
    return main ? [{ from: start, to: end, main, operations: own, colon: end === to ? colon : undefined }] : [];
  });
}

/** The first colon after an operation word. */
function colonAfter(tokens: readonly Token[], first: number | undefined, limit: number): number | undefined {
  if (first === undefined) return undefined;
  for (let at = first + 1; at < limit; at += 1) if (tokens[at]?.lower === ":") return at;
  return undefined;
}

function mainOf(operations: readonly FoundOperation[]): FoundOperation | undefined {
  return [...operations].sort((a, b) => rank.indexOf(a.operation) - rank.indexOf(b.operation))[0];
}

function boundaries(tokens: readonly Token[], operations: readonly FoundOperation[]): readonly number[] {
  const found: number[] = [];
  const mains = operations.filter(({ operation }) => splitting.has(operation));
  mains.slice(1).forEach((operation, at) => {
    const previous = mains[at];
    const cut = previous && boundaryBetween(tokens, previous.at + 1, operation.first);
    if (cut !== undefined) found.push(cut);
  });
  return found;
}

function boundaryBetween(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (isBoundary(tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "", at + 1 === to)) return at;
  }
  return undefined;
}

/** "en wordt …", "en vervalt", "waarna …", or the end of a sentence. */
function isBoundary(lower: string, next: string, last: boolean): boolean {
  if (lower === "en") return last || verbs.has(next);
  if (lower === "." || lower === ";") return !last;
  return lower === "waarna" || lower === "terwijl";
}
