import type { Quote } from "@/rules";
import { findQuote } from "./find-quote-stub";
import type { showResults } from "../messages/protocol";
import { mark } from "./mark";
import { wordsOf } from "./page-words";
import { reveal } from "./reveal";

/** Scrolls to the exact words and marks them; never to words that only look like them. */
export async function showQuote(quote: Quote): Promise<(typeof showResults)[number]> {
  const words = wordsOf(document.body);
  const found = findQuote(words.text, quote);
  const range = found && words.rangeOf(found);
  const element = range?.startContainer.parentElement;
  if (range === undefined || element === null || element === undefined) return "niet-teruggevonden";
  if (!(await reveal(element))) return "niet-op-deze-pagina";
  // At once: a long smooth scroll through law text is slow, and unpleasant for people who are sensitive to motion.
  element.scrollIntoView({ block: "center", behavior: "instant" });
  mark(range);
  return "getoond";
}
