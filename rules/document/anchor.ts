import { lookalikes } from "../text/lookalikes.ts";
import type { Quote, Range } from "./model.ts";

/** A text in which every spelling of white space and quotation marks is the same, with the way back to the original. */
type Folded = { readonly text: string; readonly origin: Uint32Array };

const contextLength = 40;
const space = /\s/;
const nothing = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
const doubles = "«»“”„‟\u275d\u275e";
const longest = 3;
const singles = "‘’‚‛`´";

/** The same characters fold the same: white space, soft hyphens, hyphens, ligatures and quotation marks; nothing else. */
function fold(text: string): Folded {
  const parts: string[] = [];
  const origin = new Uint32Array(longest * text.length + 1);
  let length = 0;
  let spaced = false;
  for (let at = 0; at < text.length; at += 1) {
    const folded = foldCharacter(text.charAt(at));
    if (folded === "" || (folded === " " && spaced)) continue;
    spaced = folded === " ";
    for (let unit = 0; unit < folded.length; unit += 1) origin[length + unit] = at;
    length += folded.length;
    parts.push(folded);
  }
  origin[length] = text.length;
  return { text: parts.join(""), origin: origin.subarray(0, length + 1) };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 32 && code < 127 && code !== 96) return character;
  if (nothing.includes(character)) return "";
  if (space.test(character)) return " ";
  if (doubles.includes(character)) return '"';
  if (singles.includes(character)) return "'";
  return lookalikes.get(character) ?? character;
}

const letter = /\p{L}/u;

/** Whether the words begin and end as words there: "mits" is not in "Smits". */
function isWhole(text: string, start: number, end: number): boolean {
  const before = letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1));
  return !before && !(letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end)));
}

function occurrences(text: string, exact: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (isWhole(text, at, at + exact.length)) found.push(at);
  }
  return found;
}

/**
 * Finds the exact words of a quote in any copy of the text. Words that occur several times are told apart by the words
 * around them. Undefined when they are not there or the place stays ambiguous: this never approximates.
 */
export function findQuote(text: string, quote: Quote): Range | undefined {
  const exact = fold(quote.exact).text.trim();
  if (exact === "") return undefined;
  const page = fold(text);
  const found = occurrences(page.text, exact);
  const start = found.length === 1 ? found[0] : chooseByContext(page.text, exact.length, found, quote);
  if (start === undefined) return undefined;
  const last = page.origin[start + exact.length - 1] ?? 0;
  return [page.origin[start] ?? 0, last + 1];
}

/** First the place where the words on both sides fit, then where those on one side fit; it must be the only one. */
function chooseByContext(text: string, length: number, found: readonly number[], quote: Quote): number | undefined {
  const prefix = fold(quote.prefix).text.trim();
  const suffix = fold(quote.suffix).text.trim();
  const before = new Set(prefix === "" ? [] : found.filter((at) => endsBefore(text, at, prefix)));
  const after = new Set(suffix === "" ? [] : found.filter((at) => startsAfter(text, at + length, suffix)));
  const both = found.filter((at) => before.has(at) && after.has(at));
  if (both.length > 0) return both.length === 1 ? both[0] : undefined;
  const one = found.filter((at) => before.has(at) || after.has(at));
  return one.length === 1 ? one[0] : undefined;
}

function endsBefore(text: string, at: number, prefix: string): boolean {
  const end = text.charAt(at - 1) === " " ? at - 1 : at;
  return text.startsWith(prefix, end - prefix.length);
}

function startsAfter(text: string, at: number, suffix: string): boolean {
  return text.startsWith(suffix, text.charAt(at) === " " ? at + 1 : at);
}

/** The words of a range with some whole words around them, so that `findQuote` finds the place again elsewhere. */
export function quoteAt(text: string, [start, end]: Range): Quote {
  const before = text.slice(Math.max(0, start - contextLength), start);
  const after = text.slice(end, end + contextLength);
  return {
    exact: text.slice(start, end),
    prefix: start > contextLength ? before.replace(/^\S*\s+(?=\S)/u, "") : before,
    suffix: end + contextLength < text.length ? after.replace(/(\S)\s+\S*$/u, "$1") : after,
  };
}
