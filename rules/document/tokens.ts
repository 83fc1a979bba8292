import { isDigit, isPlainWord } from "../text/index.ts";
import type { Range } from "./model.ts";

/** A word, one sign, or a whole quotation («…») as one token. `lower` is the word in small letters without soft hyphens. */
export type Token = {
  readonly kind: "word" | "mark" | "quote";
  readonly lower: string;
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

/** Splits a range of the text into tokens; quotations that close within the range become one token. */
export function tokensOf(text: string, [from, to]: Range): readonly Token[] {
  const part = text.slice(from, to);
  const tokens: Token[] = [];
  for (let at = 0; at < part.length;) {
    if (part.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const isWord = isWordCharacter(part, at);
    const end = isWord ? wordEnd(part, at) : markEnd(part, at);
    const lower = lowered(part.slice(at, end));
    if (isWord || lower.trim() !== "") {
      tokens.push({ kind: isWord ? "word" : "mark", lower, start: from + at, end: from + end });
    }
    at = end;
  }
  return tokens.some(({ kind, lower }) => kind === "mark" && closers.has(lower)) ? foldQuotes(tokens) : tokens;
}

const SPACE = 0x20;
const TABLE_SIZE = 0x250;
const letterOrNumber = /[\p{L}\p{N}]/u;
const wordCharacters = Array.from({ length: TABLE_SIZE }, (_, code) => letterOrNumber.test(String.fromCharCode(code)));

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return wordCharacters[code] === true;
  return letterOrNumber.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Words keep the dots, colons and hyphens inside them: "3.2.1", "6:3c", "2a", "2°". */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (isWordCharacter(text, at)) at = characterEnd(text, at);
    else if (text.charCodeAt(at) === 0xad || isInside(text, at)) at += 1;
    else break;
  }
  return text.charAt(at) === "°" ? at + 1 : at;
}

const joiners = "'’.-‐‑";

function isInside(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === ":") return isDigit(text.charCodeAt(at + 1));
  return joiners.includes(sign) && at + 1 < text.length && isWordCharacter(text, at + 1);
}

/** Two commas stand for an opening quotation mark. */
function markEnd(text: string, at: number): number {
  return text.startsWith(",,", at) ? at + 2 : characterEnd(text, at);
}

/** Rare characters take two units. */
function characterEnd(text: string, at: number): number {
  return text.charCodeAt(at) < 0xd800 || (text.codePointAt(at) ?? 0) < 0x10000 ? at + 1 : at + 2;
}

function lowered(word: string): string {
  if (isPlainWord(word)) return word;
  const lower = word.toLowerCase();
  return lower.includes("\u00ad") || lower.includes("ĳ") ? lower.replace(/\u00ad/g, "").replace(/ĳ/g, "ij") : lower;
}

/** One pass from the right knows for every opening sign where the next closing sign stands, so this stays linear. */
function foldQuotes(tokens: readonly Token[]): readonly Token[] {
  const nextCloser = closersAhead(tokens);
  const folded: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const close = nextCloser[at];
    const closing = close === undefined ? undefined : tokens[close];
    if (close === undefined || !closing) {
      folded.push(token);
      continue;
    }
    folded.push({ kind: "quote", lower: "«»", start: token.start, end: closing.end });
    at = close;
  }
  return folded;
}

function closersAhead(tokens: readonly Token[]): readonly (number | undefined)[] {
  const result: (number | undefined)[] = Array.from({ length: tokens.length });
  const seen = new Map<string, number>();
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    const wanted = closers.get(token.lower);
    if (wanted !== undefined) result[at] = nearest(wanted, seen);
    seen.set(token.lower, at);
  }
  return result;
}

function nearest(signs: readonly string[], seen: ReadonlyMap<string, number>): number | undefined {
  const places = signs.map((sign) => seen.get(sign)).filter((place) => place !== undefined);
  return places.length === 0 ? undefined : Math.min(...places);
}
