import { isDigit, spellingAt, unitsOf, type Units } from "../text/index.ts";
import { traitsOf } from "./amendment/word-traits.ts";
import type { Range } from "./model.ts";

/** A word, one sign, or a whole quotation («…») as one token. `lower` is the word in small letters without soft hyphens. */
export type Token = {
  readonly kind: "word" | "mark" | "quote";
  readonly lower: string;
  /** What it can be in an instruction: see `amendment/word-traits.ts`. */
  readonly traits: number;
  readonly start: number;
  readonly end: number;
};

const closers: ReadonlyMap<string, readonly string[]> = new Map([
  ["«", ["»"]],
  ["“", ["”", '"']],
  ["„", ["”", '"', "“"]],
  [",,", ["”", '"']],
  ['"', ['"', "”"]],
  ["‘", ["’"]],
]);

/**
 * Splits a range of the text into tokens. These are not the words of `text/tokenise.ts`: an instruction is read by its
 * quotation marks and colons and by numbers as they are written ("2°", "6:3c"), which the words of a phrase leave out.
 * Both spell their words alike (`text/spelling.ts`). Quotations that close within the range become one token.
 */
export function tokensOf(text: string, [from, to]: Range): readonly Token[] {
  const units = unitsOf(text);
  const tokens: Token[] = [];
  let hasQuotes = false;
  for (let at = from; at < to;) {
    if (saysNothing(units[at] ?? 0)) {
      at += 1;
      continue;
    }
    const token = isWordCharacter(text, units, at, to) ? wordAt(text, units, at, to) : markAt(text, at, to);
    tokens.push(token);
    hasQuotes ||= token.kind === "mark" && closers.has(token.lower);
    at = token.end;
  }
  return hasQuotes ? foldQuotes(tokens) : tokens;
}

function wordAt(text: string, units: Units, start: number, to: number): Token {
  const end = wordEnd(text, units, start, to);
  const spelling = spellingAt(text, units, start, end);
  return { kind: "word", lower: spelling?.lower ?? "", traits: spelling ? traitsOf(spelling) : 0, start, end };
}

function markAt(text: string, start: number, to: number): Token {
  const end = markEnd(text, start, to);
  return { kind: "mark", lower: text.slice(start, end), traits: 0, start, end };
}

const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
const COLON = 0x3a;
const DEGREE = 0xb0;
const TABLE_SIZE = 0x250;
const letterOrNumber = /[\p{L}\p{N}]/u;
/** White space and soft hyphens say nothing. */
function saysNothing(code: number): boolean {
  return code < TABLE_SIZE ? emptySigns[code] === 1 : String.fromCharCode(code).trim() === "";
}

const emptySigns = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  code === SOFT_HYPHEN || String.fromCharCode(code).trim() === "" ? 1 : 0,
);
const wordCharacters = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  letterOrNumber.test(String.fromCharCode(code)) ? 1 : 0,
);

/** False from `to` on: a range is read as if nothing came after it. */
function isWordCharacter(text: string, units: Units, at: number, to: number): boolean {
  if (at >= to) return false;
  const code = units[at] ?? 0;
  if (code < TABLE_SIZE) return wordCharacters[code] === 1;
  return letterOrNumber.test(text.slice(at, characterEnd(text, at, to)));
}

/** Words keep the dots, colons and hyphens inside them: "3.2.1", "6:3c", "2a", "2°". */
function wordEnd(text: string, units: Units, start: number, to: number): number {
  let at = start;
  for (;;) {
    while (at < to && wordCharacters[units[at] ?? 0] === 1) at += 1;
    const next = afterRare(text, units, at, to);
    if (next === at) break;
    at = next;
  }
  return at < to && units[at] === DEGREE ? at + 1 : at;
}

/** Index after a soft hyphen, a rare letter or a sign inside a word; the same index when the word ends there. */
function afterRare(text: string, units: Units, at: number, to: number): number {
  const code = units[at] ?? 0;
  if (at >= to || code === SPACE) return at;
  if (code !== SOFT_HYPHEN && isWordCharacter(text, units, at, to)) return characterEnd(text, at, to);
  return code === SOFT_HYPHEN || isInside(text, units, at, to) ? at + 1 : at;
}

const joiners: ReadonlySet<number> = new Set(Array.from("'’.-‐‑", (sign) => sign.charCodeAt(0)));

function isInside(text: string, units: Units, at: number, to: number): boolean {
  const code = units[at] ?? 0;
  if (code === COLON) return at + 1 < to && isDigit(units[at + 1] ?? 0);
  return joiners.has(code) && isWordCharacter(text, units, at + 1, to);
}

/** Two commas stand for an opening quotation mark. */
function markEnd(text: string, at: number, to: number): number {
  return at + 1 < to && text.startsWith(",,", at) ? at + 2 : characterEnd(text, at, to);
}

/** Rare characters take two units. */
function characterEnd(text: string, at: number, to: number): number {
  const isPair = text.charCodeAt(at) >= 0xd800 && at + 1 < to && (text.codePointAt(at) ?? 0) >= 0x10000;
  return isPair ? at + 2 : at + 1;
}

/** One pass from the right knows for every opening sign where the next closing sign stands, so this stays linear. */
function foldQuotes(tokens: readonly Token[]): readonly Token[] {
  const nextCloser = closersAhead(tokens);
  const folded: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const close = nextCloser.get(at);
    const closing = close === undefined ? undefined : tokens[close];
    if (close === undefined || !closing) {
      folded.push(token);
      continue;
    }
    folded.push({ kind: "quote", lower: "«»", traits: 0, start: token.start, end: closing.end });
    at = close;
  }
  return folded;
}

const quoteSigns: ReadonlySet<string> = new Set([...closers.keys(), ...[...closers.values()].flat()]);

/** Index of every opening sign with the index of the nearest sign that closes it. */
function closersAhead(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const result = new Map<number, number>();
  const seen = new Map<string, number>();
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "mark" || !quoteSigns.has(token.lower)) continue;
    const close = nearest(closers.get(token.lower) ?? [], seen);
    if (close !== undefined) result.set(at, close);
    seen.set(token.lower, at);
  }
  return result;
}

function nearest(signs: readonly string[], seen: ReadonlyMap<string, number>): number | undefined {
  let first: number | undefined;
  for (const sign of signs) {
    const place = seen.get(sign);
    if (place !== undefined && (first === undefined || place < first)) first = place;
  }
  return first;
}
