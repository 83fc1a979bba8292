import type { Token } from "../tokens.ts";
import type { Clause, Clauses } from "./clauses.ts";
import { isFormal, opensSentence } from "./formal.ts";
import { quoteRoles } from "./roles.ts";
import type { Opens, Piece } from "./steps.ts";

/** What stands behind the colon of an instruction. */
export type Tail = {
  /** True when a colon closes the clause; the colon belongs to it. */
  readonly closes: boolean;
  readonly pieces: readonly Piece[];
  /** Index of the token with which the next instruction of the paragraph begins. */
  readonly next: number;
  /** True when that next instruction is part of the new text itself ("luidende: ca. Artikel 34 … komt te luiden:"). */
  readonly inside: boolean;
  readonly opens: Opens;
};

// A tail is law text; only a few of its sentences are ever tried as an instruction, which keeps long texts linear.
const maximumTries = 8;

/** Reads what follows the last clause: new or deleted text, or instructions after "wordt als volgt gewijzigd:". */
export function readTail(known: Clauses, clause: Clause, end: number): Tail {
  const { tokens } = known;
  const { colon } = clause;
  const nothing: Tail = { closes: colon !== undefined, pieces: [], next: clause.to, inside: false, opens: undefined };
  if (colon === undefined) return nothing;
  const last = clause.operations.at(-1);
  if (last?.container === true) return { ...nothing, next: colon + 1 };
  const zone = last?.operation === "vervallen" ? "geschrapt" : "nieuw";
  if (colon + 1 >= tokens.length) return { ...nothing, next: tokens.length, opens: zone };
  return readText(known, clause, { zone, from: colon + 1, end });
}

type Text = { readonly zone: "nieuw" | "geschrapt"; readonly from: number; readonly end: number };

function readText(known: Clauses, clause: Clause, { zone, from, end }: Text): Tail {
  const { tokens } = known;
  const split = splitTail(known, from);
  const complete = split < tokens.length || !staysOpen(tokens, clause, zone);
  return {
    closes: true,
    pieces: tailPieces(tokens, from, zone, tokens[split]?.start ?? end),
    next: split,
    inside: standsInside(tokens, from, split),
    opens: complete ? undefined : zone,
  };
}

/** Directly behind the colon, or behind the label of the new part, an instruction is itself new text. */
function standsInside(tokens: readonly Token[], from: number, split: number): boolean {
  if (split === from) return true;
  return split === from + 2 && /^(?:[a-z]{1,2}|\d{1,3}[a-z]?)$/.test(tokens[from]?.lower ?? "");
}

/** A quotation is the whole new text; its full stop belongs to the instruction. */
function tailPieces(tokens: readonly Token[], at: number, zone: "nieuw" | "geschrapt", stop: number): readonly Piece[] {
  const first = tokens[at];
  if (!first || first.start >= stop) return [];
  const next = tokens[at + 1];
  const quoted = first.kind === "quote" && (!next || next.start >= stop || /^[.;,]$/.test(next.lower));
  const end = quoted ? first.end : stop;
  const after: readonly Piece[] = end < stop ? [{ zone: "opdracht", start: end, end: stop }] : [];
  return [{ zone, start: first.start, end }, ...after];
}

/** Whole leden, onderdelen and articles can go on in the next paragraphs; words in the place of quoted words cannot. */
function staysOpen(tokens: readonly Token[], clause: Clause, zone: "nieuw" | "geschrapt"): boolean {
  if (zone === "geschrapt" || tokens[clause.to + 1]?.kind === "quote") return false;
  return quoteRoles(tokens, clause).length === 0;
}

/** Index of the token where an instruction begins inside the tail: "… drie, maar niet meer dan. Voorts vervalt …". */
function splitTail(known: Clauses, from: number): number {
  const { tokens } = known;
  let tries = 0;
  for (let at = from - 1; at + 2 < tokens.length && tries < maximumTries; at += 1) {
    const next = at < from ? from : splitAt(tokens, at);
    if (next === undefined || !opensSplit(tokens, next)) continue;
    tries += 1;
    if (isFormal(tokens, known.from(next), next)) return next;
  }
  return tokens.length;
}

function opensSplit(tokens: readonly Token[], at: number): boolean {
  return opensSentence(tokens, at);
}

const verbs = new Set("wordt worden vervalt vervallen".split(" "));

/** A sentence ends here and another begins; or "en wordt «…»" goes on with the next replacement. */
function splitAt(tokens: readonly Token[], at: number): number | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (lower === "." || lower === ";") return at + 1;
  const goesOn = lower === "en" && verbs.has(tokens[at + 1]?.lower ?? "");
  return goesOn && tokens.slice(at + 2, at + 6).some(({ kind }) => kind === "quote") ? at : undefined;
}
