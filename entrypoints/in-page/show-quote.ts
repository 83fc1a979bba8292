import type { Quote } from "@/rules";
import { findQuote } from "@/rules/document/anchor";
import { own } from "@/rules/document/read/own";
import type { showResults } from "../messages/protocol";
import { mark } from "./mark";
import { wordsOf } from "./page-words";
import { reveal } from "./reveal";
import { scrollTo } from "./scroll-to";

/** Parts to look in when the whole page is ambiguous: some pages hold the same text twice, as a summary and in full. */
const parts = "main, article, [role=dialog], .m-modal__content, #broodtekst";

/** Scrolls to the exact words and marks them; never to words that only look like them. */
export async function showQuote(quote: Quote): Promise<(typeof showResults)[number]> {
  const range = rangeOf(quote);
  const element = range?.startContainer.parentElement;
  if (range === undefined || element === null || element === undefined) return "niet-teruggevonden";
  if (!(await reveal(element))) return "niet-op-deze-pagina";
  scrollTo(range);
  mark(range);
  return "getoond";
}

function rangeOf(quote: Quote): Range | undefined {
  for (const part of [own(document, "body"), ...own(document, "querySelectorAll").call(document, parts)]) {
    const words = wordsOf(part);
    const found = findQuote(words.text, quote);
    if (found !== undefined) return words.rangeOf(found);
  }
  return undefined;
}
