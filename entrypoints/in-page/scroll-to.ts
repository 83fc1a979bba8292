import { own } from "@/rules/document/read/own";

/**
 * Brings words to the middle of the screen. By their own place and not by their element's: the whole text of a document
 * often stands in one element. At once, because a long smooth scroll is slow, and unpleasant for people sensitive to motion.
 */
export function scrollTo(range: Range): void {
  const start = range.startContainer.parentElement;
  for (let part = start; part !== null && part !== own(document, "body"); part = own(part, "parentElement")) {
    if (scrolls(part)) scrollWithin(part, range);
  }
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: "instant" });
}

function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function scrollWithin(part: Element, range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const middle = part.getBoundingClientRect().top + part.clientHeight / 2;
  part.scrollBy({ top: top + height / 2 - middle, behavior: "instant" });
}
