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

/** Cuts the tokens of an instruction into clauses; the last clause ends at the colon that opens the new text, if any. */
export function clausesOf(tokens: readonly Token[], from: number): readonly Clause[] {
  const colon = openingColon(tokens, from);
  const to = colon ?? tokens.length;
  const operations = operationsIn(tokens, from, to);
  const edges = [from, ...boundaries(tokens, operations), to];
  const clauses: Clause[] = [];
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const [start, end] = [edges[at] ?? from, edges[at + 1] ?? to];
    const own = operations.filter(({ first }) => first >= start && first < end);
    const main = mainOf(own);
    if (!main) continue;
    clauses.push({ from: start, to: end, main, operations: own, colon: end === to ? colon : undefined });
  }
  return clauses;
}

function mainOf(operations: readonly FoundOperation[]): FoundOperation | undefined {
  return [...operations].sort((a, b) => rank.indexOf(a.operation) - rank.indexOf(b.operation))[0];
}

/** The first colon after an operation word. */
function openingColon(tokens: readonly Token[], from: number): number | undefined {
  const first = operationsIn(tokens, from, tokens.length)[0];
  if (!first) return undefined;
  const at = tokens.findIndex((token, index) => index > first.first && token.lower === ":");
  return at < 0 ? undefined : at;
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
    const lower = tokens[at]?.lower ?? "";
    const next = tokens[at + 1]?.lower ?? "";
    if (lower === "en" && (verbs.has(next) || at + 1 === to)) return at;
    if (lower === "waarna" || lower === "terwijl" || ((lower === "." || lower === ";") && at + 1 < to)) return at;
  }
  return undefined;
}
