import type { Range } from "./model.ts";

/** A word, one sign, or a whole quotation («…») as one token. `lower` is the word in small letters without soft hyphens. */
export type Token = {
  readonly kind: "word" | "mark" | "quote";
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

// Words keep the dots, colons and hyphens inside them: "3.2.1", "6:3c", "2a", "waarde-".
const pattern = /,,|[\p{L}\p{N}](?:[\p{L}\p{N}\u00ad]|['’.\-‐‑](?=[\p{L}\p{N}])|:(?=\d))*°?|[^\s]/gu;
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
  const raw: Token[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    raw.push({ kind: kindOf(match[0]), lower: lowered(match[0]), start, end: start + match[0].length });
  }
  return foldQuotes(raw);
}

function kindOf(sign: string): Token["kind"] {
  return /^[\p{L}\p{N}]/u.test(sign) ? "word" : "mark";
}

function lowered(word: string): string {
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
    const sign = tokens[at]?.lower ?? "";
    const wanted = closers.get(sign);
    if (wanted !== undefined) result[at] = nearest(wanted, seen);
    if (tokens[at]?.kind === "mark") seen.set(sign, at);
  }
  return result;
}

function nearest(signs: readonly string[], seen: ReadonlyMap<string, number>): number | undefined {
  const places = signs.map((sign) => seen.get(sign)).filter((place) => place !== undefined);
  return places.length === 0 ? undefined : Math.min(...places);
}
