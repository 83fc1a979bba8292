import { sentenceOf, wordList, type Finding } from "../../engine/index.ts";
import type { ParliamentaryDocument } from "../../document/index.ts";
import { overloadedTerms } from "../lexicon/overloaded-terms.ts";

const MOST_TERMS = 2;
/** Words after a term in which "bedoeld in" says which definition counts. */
const REFERENCE_REACH = 4;

/** Words that end the term that a sentence itself defines. */
const definingWords: ReadonlySet<string> = new Set("verstaan begrepen gelijkgesteld aangemerkt geacht".split(" "));

/** "Inkomen: welke definitie?" for the words in a definition or condition that acts define in different ways. */
export function overloadedNote(document: ParliamentaryDocument, finding: Finding): string | undefined {
  const words = wordList(sentenceOf(document, finding));
  const start = finding.rule === "nieuw-begrip" ? words.findIndex((word) => definingWords.has(word)) + 1 : 0;
  const terms = words.filter((word, at) => at >= start && overloadedTerms.has(word) && !isReferred(words, at));
  const distinct = [...new Set(terms)].slice(0, MOST_TERMS);
  const named = distinct.join(", ");
  return named === "" ? undefined : `${named.charAt(0).toUpperCase()}${named.slice(1)}: welke definitie?`;
}

function isReferred(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 1 + REFERENCE_REACH).some((word) => word === "bedoeld" || word === "omschreven");
}
