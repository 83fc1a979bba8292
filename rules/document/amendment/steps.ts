import type { Certainty, Operation, Range, Zone } from "../model.ts";
import type { Token } from "../tokens.ts";
import { actIn } from "./acts.ts";
import type { Clause } from "./clauses.ts";
import { placesIn, type PlaceElement } from "./locations.ts";
import { withoutAnchor } from "./place-order.ts";
import { quoteRoles } from "./roles.ts";
import type { Tail } from "./tail.ts";

/** A stretch of an instruction with its zone. */
export type Piece = { readonly zone: Zone; readonly start: number; readonly end: number };

/** What new or deleted text the paragraphs below an instruction belong to. */
export type Opens = "nieuw" | "geschrapt" | undefined;

/** One operation of an instruction as it was read. */
export type Step = {
  readonly operation: Operation;
  readonly certainty: Certainty;
  readonly container: boolean;
  /** True when the step stands in the new text of the step before it. */
  readonly inside: boolean;
  readonly pieces: readonly Piece[];
  readonly places: readonly PlaceElement[];
  readonly act: string | undefined;
  /** True when it calls what it changes proposed: "het voorgestelde artikel 7a". */
  readonly proposed: boolean;
  readonly opens: Opens;
  /** The kind of text that is put in or replaced ("artikel", "onderdeel", "leden"), or undefined. */
  readonly object: string | undefined;
  /** The word before it that counts, when there is one: "twee" in "twee nieuwe leden". */
  readonly count: string | undefined;
};

/** What `stepFrom` needs of the paragraph around a clause. */
export type Context = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly range: Range;
  readonly inside: boolean;
  /** The act that was named last before the clause, in its condition or in another clause; "die wet" is that one. */
  readonly named: string | undefined;
};

/** Makes a step of a clause and, for the last clause, of the text behind its colon. */
export function stepFrom(context: Context, clause: Clause, tail: Tail | undefined): Step {
  const { text, tokens, range, inside } = context;
  const roles = quoteRoles(tokens, clause);
  const quotes = roles.flatMap(({ at, zone }) => pieceOf(tokens[at], zone));
  const spoken = [...quotes, ...wordsAfterDoor(tokens, clause, tail)];
  const operation = operationOf(clause, quotes);
  const named = placesIn(text, tokens, clause.from, endOfPlaces(tokens, clause));
  const places = adding.has(operation) ? withoutAnchor(tokens, named) : named;
  return {
    operation,
    certainty: certaintyOf(operation, [...spoken, ...(tail?.pieces ?? [])]),
    container: clause.main.container,
    inside,
    pieces: [...withOpdracht(spoken, spanOf(tokens, clause, tail, range)), ...(tail?.pieces ?? [])],
    places,
    act: actOf(context, clause),
    proposed: lastOf(proposals, tokens, clause) !== undefined,
    opens: tail?.opens ?? opensWithoutColon(tokens, clause),
    ...objectOf(tokens, clause, places),
  };
}

/** Operations that put in what was not there. */
export const adding: ReadonlySet<Operation> = new Set<Operation>(["invoegen", "toevoegen"]);

/** The act that a clause names, or the one named before it when it says "die wet". */
function actOf({ text, tokens, named }: Context, { from, to }: Clause): string | undefined {
  const own = actIn(text, tokens, from, to);
  if (own !== undefined || named === undefined) return own;
  const refersBack = tokens
    .slice(from, to)
    .some(({ lower }, at, words) => thatAct.has(`${words[at - 1]?.lower} ${lower}`));
  return refersBack ? named : undefined;
}

const thatAct = new Set(["die wet", "die rijkswet", "dat wetboek", "dat besluit", "dat voorstel", "dat wetsvoorstel"]);

/** What stands behind "vervangen door" is no place: "vervangen door een nieuw onderdeel c". */
function endOfPlaces(tokens: readonly Token[], { main, to }: Clause): number {
  return main.operation === "vervangen" && tokens[main.at + 1]?.lower === "door" ? main.at : to;
}

/** What is put in is named last, also behind "door"; what is replaced by text of its own kind is the smallest place. */
function objectOf(
  tokens: readonly Token[],
  clause: Clause,
  places: readonly PlaceElement[],
): Pick<Step, "object" | "count"> {
  const words = tokens.slice(startOfObject(tokens, clause), clause.to);
  const at = words.findLastIndex(({ kind, lower }) => kind === "word" && objects.has(lower));
  if (at < 0) return { object: places.at(-1)?.noun, count: undefined };
  const before = words[at - 1]?.lower;
  return { object: words[at]?.lower, count: before === "nieuwe" ? words[at - 2]?.lower : before };
}

function startOfObject(tokens: readonly Token[], { from, main }: Clause): number {
  if (main.operation !== "vervangen" && main.operation !== "komt-te-luiden") return from;
  const door = tokens.slice(from, main.at).findLastIndex(({ lower }) => lower === "door");
  return door < 0 ? main.at : from + door;
}

const proposals = new Set(["voorgesteld", "voorgestelde"]);
const objects = new Set(
  (
    "onderdeel onderdelen subonderdeel subonderdelen artikel artikelen lid leden volzin volzinnen zin zinnen hoofdstuk hoofdstukken " +
    "afdeling afdelingen paragraaf paragrafen titel titels sub onder punt bijlage aanhef"
  ).split(" "),
);

/** The last word of a clause that is one of these; signs and quotations are never among them. */
function lastOf(words: ReadonlySet<string>, tokens: readonly Token[], { from, to }: Clause): string | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (words.has(lower)) return lower;
  }
  return undefined;
}

/** From the first word of a clause (the first clause: from the start of the paragraph) to its new text or the next clause. */
function spanOf(tokens: readonly Token[], clause: Clause, tail: Tail | undefined, range: Range): Range {
  const start = clause.from === 0 ? range[0] : tokens[clause.from]?.start;
  const firstNew = tail?.pieces[0]?.start;
  return [start ?? range[0], firstNew ?? endOfClause(tokens[clause.to], tail) ?? range[1]];
}

/** The colon belongs to the clause that it closes; the first word of the next clause does not. */
function endOfClause(stop: Token | undefined, tail: Tail | undefined): number | undefined {
  return tail?.closes === true ? stop?.end : stop?.start;
}

function pieceOf(token: Token | undefined, zone: Zone): readonly Piece[] {
  return token && zone !== "opdracht" ? [{ zone, start: token.start, end: token.end }] : [];
}

const countedOrSign = /^(?:puntkomma|komma|punt|luidende?|een|twee|drie|vier|vijf)$/;

/** "«x» vervangen door y." without colon or quotes: the words after "door" are the new text. */
function wordsAfterDoor(tokens: readonly Token[], clause: Clause, tail: Tail | undefined): readonly Piece[] {
  const door = clause.main.at + 1;
  const direct = clause.main.operation === "vervangen" && tokens[door]?.lower === "door";
  if (!direct || (tail && tail.pieces.length > 0)) return [];
  const words = tokens.slice(door + 1, clause.to);
  const first = words[0];
  const last = words.findLast(({ kind }) => kind === "word");
  if (first?.kind !== "word" || !last || words.some(({ kind, lower }) => kind === "quote" || countedOrSign.test(lower)))
    return [];
  return [{ zone: "nieuw", start: first.start, end: last.end }];
}

function withOpdracht(marked: readonly Piece[], [start, end]: Range): readonly Piece[] {
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
function operationOf(clause: Clause, quotes: readonly Piece[]): Operation {
  const { operation } = clause.main;
  const replaces = operation === "komt-te-luiden" || operation === "invoegen";
  return replaces && quotes.some(({ zone }) => zone === "oud") ? "vervangen" : operation;
}

const certainties: Readonly<Record<Operation, Certainty>> = {
  invoegen: "zeker",
  toevoegen: "zeker",
  vervangen: "mogelijk",
  "komt-te-luiden": "mogelijk",
  vervallen: "mogelijk",
  vernummeren: "zeker",
  verletteren: "zeker",
  wijzigen: "waarschijnlijk",
};

/** Replaced or deleted words that the text itself quotes are known; a whole element that changes is not. */
function certaintyOf(operation: Operation, pieces: readonly Piece[]): Certainty {
  const known = operation === "vervangen" ? "oud" : operation === "vervallen" ? "geschrapt" : undefined;
  return known !== undefined && pieces.some(({ zone }) => zone === known) ? "waarschijnlijk" : certainties[operation];
}

const announcing = /^(?:luidende?|luiden|gelezen|volgt|luidt|door)$/;

/** "Artikel 5 luidt als volgt" without a colon still announces new text. */
function opensWithoutColon(tokens: readonly Token[], clause: Clause): Opens {
  const last = tokens[clause.to - 1];
  if (!last || clause.to < tokens.length || clause.main.container) return undefined;
  return announcing.test(last.lower) ? "nieuw" : undefined;
}
