import type { Token } from "../tokens.ts";
import { cutsOf, firstAtLeast, operationsIn, type Cuts, type FoundOperation } from "./operations.ts";

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

/** The verbs with which an instruction can begin. */
export const instructionVerbs: ReadonlySet<string> = new Set("wordt worden vervalt vervallen komt komen".split(" "));
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

/** The clauses of a paragraph, which is read from many places: its cuts are sought once, and each place is read once. */
export class Clauses {
  readonly tokens: readonly Token[];
  private readonly cuts: Cuts;
  private readonly known = new Map<number, readonly Clause[]>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.cuts = cutsOf(tokens);
  }

  /**
   * Cuts the tokens from an index to the colon that opens the new text, if any, into clauses.
   * `to` of the last clause is where reading stopped.
   */
  from(at: number): readonly Clause[] {
    const clauses = this.known.get(at) ?? cutClauses(this.cuts, at);
    this.known.set(at, clauses);
    return clauses;
  }
}

function cutClauses(cuts: Cuts, from: number): readonly Clause[] {
  const { tokens } = cuts;
  const limit = Math.min(tokens.length, from + longestInstruction);
  const first = firstOperation(cuts, from, limit);
  if (first === undefined) return [];
  const colon = colonAfter(cuts, first, limit);
  const to = colon ?? limit;
  const operations = operationsIn(cuts, [from, to], limit);
  const edges = [...boundaries(tokens, operations), to];
  const clauses: Clause[] = [];
  let start = from;
  let next = 0;
  for (const end of edges) {
    const own = operations.slice(
      next,
      firstAtLeast(operations, end, ({ first }) => first),
    );
    next += own.length;
    const main = mainOf(own);
    if (main) clauses.push({ from: start, to: end, main, operations: own, colon: end === to ? colon : undefined });
    start = end;
  }
  return clauses;
}

/** Index of the first token of the first operation. */
function firstOperation(cuts: Cuts, from: number, limit: number): number | undefined {
  const { operations } = cuts;
  for (let index = firstAtLeast(operations, from, ({ first }) => first); index < operations.length; index += 1) {
    const first = operations[index]?.first ?? limit;
    if (first >= limit) return undefined;
    if (operationsIn(cuts, [first, first + 1], limit).length > 0) return first;
  }
  return undefined;
}

/** The first colon after an operation word. */
function colonAfter({ colons }: Cuts, first: number, limit: number): number | undefined {
  const colon = colons[firstAtLeast(colons, first + 1, (at) => at)];
  return colon !== undefined && colon < limit ? colon : undefined;
}

function mainOf(operations: readonly FoundOperation[]): FoundOperation | undefined {
  let main: FoundOperation | undefined;
  for (const one of operations) {
    if (!main || rank.indexOf(one.operation) < rank.indexOf(main.operation)) main = one;
  }
  return main;
}

function boundaries(tokens: readonly Token[], operations: readonly FoundOperation[]): readonly number[] {
  const found: number[] = [];
  const mains = operations.filter(({ operation, first }) => splitting.has(operation) || renumbers(tokens, first));
  mains.slice(1).forEach((operation, at) => {
    const previous = mains[at];
    const cut = previous && boundaryBetween(tokens, previous.at + 1, operation.first);
    if (cut !== undefined) found.push(cut);
  });
  return found;
}

/** "het zesde lid wordt vernummerd" is an instruction of its own; "onder vernummering van …" is part of another. */
function renumbers(tokens: readonly Token[], at: number): boolean {
  return /^(?:vernummerd|verletterd|genummerd)$/.test(tokens[at]?.lower ?? "");
}

function boundaryBetween(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (endsWhole(tokens, at, from)) return at;
    if (isBoundary(tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "", at + 1 === to)) return at;
  }
  return boundaryBeforeSubject(tokens, from, to);
}

/**
 * Right behind "vervalt" or "wordt vervangen" nothing but another instruction can follow: "… en in het derde lid wordt …";
 * behind that or a quotation a comma and a verb do the same: "… door «b», vervalt …".
 */
function endsWhole(tokens: readonly Token[], at: number, from: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower === "en") return at === from;
  return lower === "," && isVerb(tokens[at + 1]) && (at === from || tokens[at - 1]?.kind === "quote");
}

/**
 * "vervalt «a» en in het vierde lid wordt «b» vervangen": the next verb has a place or a subject of its own before it, right
 * behind a quotation or else as near as can be.
 */
function boundaryBeforeSubject(tokens: readonly Token[], from: number, to: number): number | undefined {
  let boundary: number | undefined;
  for (let at = lastVerb(tokens, from, to) - 1; at > from; at -= 1) {
    if (tokens[at]?.lower !== "en" || !openings.has(tokens[at + 1]?.lower ?? "")) continue;
    boundary ??= at;
    if (tokens[at - 1]?.kind === "quote") return at;
  }
  return boundary;
}

/** Index of the verb nearest to an operation word, before it or the word itself; `from` when there is none. */
function lastVerb(tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && !isVerb(tokens[at])) at -= 1;
  return at;
}

const openings = new Set("het de in aan na voor onder artikel onderdeel artikelen onderdelen".split(" "));

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && instructionVerbs.has(token.lower);
}

/** "en wordt …", "en vervalt", "waarna …", or the end of a sentence. */
function isBoundary(lower: string, next: string, last: boolean): boolean {
  if (lower === "en") return last || instructionVerbs.has(next);
  if (lower === "." || lower === ";") return !last;
  return lower === "waarna" || lower === "terwijl";
}
