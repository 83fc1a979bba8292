import type { Certainty, Operation, Range, Zone } from "../model.ts";
import { tokensOf, type Token } from "../tokens.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { isFormal, opensSentence } from "./formal.ts";
import { actIn, placesIn, type PlaceElement } from "./locations.ts";
import { quoteRoles } from "./roles.ts";

/** A stretch of an instruction with its zone. */
export type Piece = { readonly zone: Zone; readonly start: number; readonly end: number };

/** One operation of an instruction as it was read. */
export type Step = {
  readonly operation: Operation;
  readonly certainty: Certainty;
  readonly container: boolean;
  readonly pieces: readonly Piece[];
  readonly places: readonly PlaceElement[];
  readonly act: string | undefined;
  /** What the paragraphs below belong to when this step leaves its text open; undefined when it is complete. */
  readonly opens: "nieuw" | "geschrapt" | undefined;
};

type Tail = { readonly pieces: readonly Piece[]; readonly next: number; readonly opens: Step["opens"] };

// A tail is law text; only a few of its sentences are ever tried as an instruction, which keeps long texts linear.
const maximumSplits = 8;

/**
 * Reads a paragraph (without its label) as an instruction.
 * `strict` demands the formal signature of a wijzigingsopdracht: inside new text an ordinary sentence must stay new text.
 */
export function readInstruction(text: string, range: Range, strict: boolean): readonly Step[] | undefined {
  const tokens = tokensOf(text, range);
  const steps: Step[] = [];
  let demanding = strict;
  for (let from = 0; from < tokens.length;) {
    const clauses = clausesOf(tokens, from);
    if (clauses.length === 0 || (demanding && !isFormal(tokens, clauses, from))) break;
    const tail = readTail(text, tokens, clauses, range[1]);
    clauses.forEach((clause, at) =>
      steps.push(stepOf(text, tokens, clause, at === clauses.length - 1 ? tail : undefined, range)),
    );
    from = tail.next;
    demanding = true;
  }
  return steps.length === 0 ? undefined : closeSteps(steps, range);
}

/** Text that was left over after the last step stays with it, so that a paragraph is covered to its end. */
function closeSteps(steps: readonly Step[], range: Range): readonly Step[] {
  const last = steps.at(-1);
  const end = last?.pieces.at(-1)?.end ?? range[0];
  if (!last || end >= range[1]) return steps;
  const rest: Piece = { zone: "opdracht", start: end, end: range[1] };
  return [...steps.slice(0, -1), { ...last, pieces: [...last.pieces, rest] }];
}

function stepOf(text: string, tokens: readonly Token[], clause: Clause, tail: Tail | undefined, range: Range): Step {
  const roles = quoteRoles(tokens, clause);
  const start = clause.from === 0 ? range[0] : (tokens[clause.from]?.start ?? range[0]);
  const end = tail
    ? (tail.pieces[0]?.start ?? tokens[clause.to]?.end ?? range[1])
    : (tokens[clause.to]?.start ?? range[1]);
  const spoken = freeText(tokens, clause, tail);
  const marked = [...roles.flatMap(({ at, zone }) => pieceOf(tokens, at, zone)), ...spoken];
  const operation = operationOf(
    clause,
    roles.some(({ zone }) => zone === "oud"),
  );
  return {
    operation,
    certainty: certaintyOf(operation, marked),
    container: clause.main.container,
    pieces: [...withOpdracht(marked, start, end), ...(tail?.pieces ?? [])],
    places: placesIn(text, tokens, clause.from, clause.to),
    act: actIn(text, tokens, clause.from, clause.to),
    opens: tail?.opens ?? opensWithoutColon(tokens, clause),
  };
}

/** "«x» vervangen door y." without colon or quotes: the words after "door" are the new text. */
function freeText(tokens: readonly Token[], clause: Clause, tail: Tail | undefined): readonly Piece[] {
  if (clause.main.operation !== "vervangen" || (tail && tail.pieces.length > 0)) return [];
  const door = clause.main.at + 1;
  const first = tokens[door + 1];
  if (tokens[door]?.lower !== "door" || !first || first.kind !== "word" || door + 1 >= clause.to) return [];
  const words = tokens.slice(door + 1, clause.to);
  if (words.some(({ kind, lower }) => kind === "quote" || /^(?:puntkomma|komma|punt|luidende?)$/.test(lower)))
    return [];
  if (/^(?:een|twee|drie|vier|vijf)$/.test(first.lower) && words.length < 5) return [];
  const last = words.findLast(({ kind }) => kind === "word");
  return last ? [{ zone: "nieuw", start: first.start, end: last.end }] : [];
}

function pieceOf(tokens: readonly Token[], at: number, zone: Zone): readonly Piece[] {
  const token = tokens[at];
  return token && zone !== "opdracht" ? [{ zone, start: token.start, end: token.end }] : [];
}

function withOpdracht(marked: readonly Piece[], start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const piece of marked) {
    if (piece.start > at) pieces.push({ zone: "opdracht", start: at, end: piece.start });
    pieces.push(piece);
    at = piece.end;
  }
  if (at < end) pieces.push({ zone: "opdracht", start: at, end });
  return pieces;
}

/** "in plaats van «x» gelezen: y" and "komt voor «x» te staan «y»" replace known words. */
function operationOf(clause: Clause, hasOld: boolean): Operation {
  if (!hasOld) return clause.main.operation;
  return ["komt-te-luiden", "invoegen"].includes(clause.main.operation) ? "vervangen" : clause.main.operation;
}

function certaintyOf(operation: Operation, pieces: readonly Piece[]): Certainty {
  const knows = (zone: Zone): boolean => pieces.some((piece) => piece.zone === zone);
  switch (operation) {
    case "invoegen":
    case "toevoegen":
      return "zeker";
    case "vervangen":
      return knows("oud") ? "waarschijnlijk" : "mogelijk";
    case "vervallen":
      return knows("geschrapt") ? "waarschijnlijk" : "mogelijk";
    case "vernummeren":
    case "verletteren":
      return "zeker";
    case "wijzigen":
      return "waarschijnlijk";
    case "komt-te-luiden":
      return "mogelijk";
    default:
      return "mogelijk";
  }
}

/** "Artikel 5 luidt als volgt" without a colon still announces new text. */
function opensWithoutColon(tokens: readonly Token[], clause: Clause): Step["opens"] {
  const last = tokens[clause.to - 1];
  const announces =
    last && clause.to === tokens.length && /^(?:luidende?|luiden|gelezen|volgt|luidt|door)$/.test(last.lower);
  return announces && !clause.main.container ? "nieuw" : undefined;
}

/** What stands behind the colon of the last clause. */
function readTail(text: string, tokens: readonly Token[], clauses: readonly Clause[], end: number): Tail {
  const clause = clauses.at(-1);
  const colon = clause?.colon;
  if (!clause || colon === undefined) return { pieces: [], next: tokens.length, opens: undefined };
  if (isContainer(clause)) return { pieces: [], next: colon + 1, opens: undefined };
  const zone = lastOperation(clause) === "vervallen" ? "geschrapt" : "nieuw";
  const first = tokens[colon + 1];
  if (!first) return { pieces: [], next: tokens.length, opens: zone };
  const split = splitTail(tokens, colon + 1);
  const stop = split === undefined ? end : (tokens[split]?.start ?? end);
  const opens = split === undefined && staysOpen(clause, first) ? zone : undefined;
  return { pieces: tailPieces(tokens, colon, zone, stop), next: split ?? tokens.length, opens };
}

/** "wordt als volgt gewijzigd:" is followed by instructions, unless a later operation asks for text. */
function isContainer(clause: Clause): boolean {
  return clause.operations.at(-1)?.container === true;
}

function lastOperation(clause: Clause): Operation | undefined {
  return clause.operations.at(-1)?.operation;
}

/** A quotation is the whole new text; its full stop belongs to the instruction. */
function tailPieces(tokens: readonly Token[], colon: number, zone: Zone, stop: number): readonly Piece[] {
  const first = tokens[colon + 1];
  if (!first) return [];
  const next = tokens[colon + 2];
  const onlyQuote = first.kind === "quote" && (!next || next.start >= stop || /^[.;,]$/.test(next.lower));
  const end = onlyQuote ? first.end : stop;
  const after: readonly Piece[] = end < stop ? [{ zone: "opdracht", start: end, end: stop }] : [];
  return [{ zone, start: first.start, end }, ...after];
}

/** Whole leden, onderdelen and articles can go on in the next paragraphs; a few replaced words cannot. */
function staysOpen(clause: Clause, first: Token): boolean {
  if (first.kind === "quote") return false;
  return (
    lastOperation(clause) === "komt-te-luiden" ||
    clause.operations.every(({ at }) => at !== clause.to - 1) ||
    !/^\p{Ll}/u.test(first.lower)
  );
}

/** Index of the token where a new instruction begins inside the tail: "… drie, maar niet meer dan. Voorts vervalt …". */
function splitTail(tokens: readonly Token[], from: number): number | undefined {
  let tries = 0;
  for (let at = from; at + 2 < tokens.length && tries < maximumSplits; at += 1) {
    const next = splitAt(tokens, at);
    if (next === undefined) continue;
    tries += 1;
    const clauses = clausesOf(tokens, next);
    if (clauses.length > 0 && isFormal(tokens, clauses, next)) return next;
  }
  return undefined;
}

const verbs = new Set("wordt worden vervalt vervallen".split(" "));

/** A sentence ends here and another begins like an instruction; or "en wordt «…»" goes on with the next replacement. */
function splitAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (lower === "." || lower === ";") return opensSentence(tokens, at + 1) ? at + 1 : undefined;
  if (lower !== "en" || !verbs.has(tokens[at + 1]?.lower ?? "")) return undefined;
  return tokens.slice(at + 2, at + 6).some(({ kind }) => kind === "quote") ? at : undefined;
}
