import type { Token } from "../tokens.ts";
import { asides, isListed, isOrdinal } from "./vocabulary.ts";

const ends = new Set("wordt worden komt komen vervalt vervallen luidt waarna terwijl na achter .".split(" "));
const marks = new Set("aanduiding aanduidingen cijfer nummer letter".split(" "));
const articles = new Set(["het", "de"]);

/** Whether something is said aside from a token on; `hasPlace` tells whether the place was named before it. */
export function opensAside(tokens: readonly Token[], at: number, hasPlace: boolean): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (asides.has(lower)) return true;
  return hasPlace && lower === "voor" && namesMark(tokens, at);
}

/** "vervalt het tweede lid, alsmede de aanduiding «1.» voor het eerste lid": a mark stands before a part, not a part. */
function namesMark(tokens: readonly Token[], voor: number): boolean {
  const before = tokens[voor - 1];
  return (
    before?.kind === "quote" && marks.has(tokens[voor - 2]?.lower ?? "") && articles.has(tokens[voor + 1]?.lower ?? "")
  );
}

/** Index after the last token of the remark: it ends at a verb, or at a comma behind which no list goes on. */
export function endOfAside(text: string, tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (ends.has(lower) || (lower === "," && !listGoesOn(text, tokens[at + 1]))) return at;
  }
  return to;
}

/** "het derde, vierde en vijfde lid", "de onderdelen f, g en h", "de artikelen II, III en IV". */
function listGoesOn(text: string, next: Token | undefined): boolean {
  return next !== undefined && (isOrdinal(next.lower) || isListed(text.slice(next.start, next.end)));
}
