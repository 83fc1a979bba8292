import { canonicalText, opensBody } from "./canonical.ts";
import { findAll, hasClass, type Markup } from "./markup.ts";
import { linesOf, wrappedLinesOf } from "./markup-lines.ts";
import { joinWraps } from "./wraps.ts";

/**
 * Finds the document on a page and gives its canonical text, or null when there is none. Three ways, in this order:
 * the full text on tweedekamer.nl, the document on officielebekendmakingen.nl, and for every other page the smallest part
 * that holds the opening words and the body after them.
 */
export function documentText(root: Markup): string | null {
  const lines = modalLines(root) ?? publicationLines(root) ?? smallestPart(root);
  if (lines === null) return null;
  const text = canonicalText(beforeFurniture(lines));
  return text === "" ? null : text;
}

/** `div.m-modal__content` may be hidden, and its text is cut off at about 85 characters. */
function modalLines(root: Markup): readonly string[] | null {
  const texts = findAll(root, (element) => hasClass(element, "m-modal__content")).map(({ element }) =>
    joinWraps(wrappedLinesOf(element)),
  );
  return texts.find(holdsDocument) ?? null;
}

/** `div#broodtekst.stuk.broodtekst-container`, or the older `div.stuk`. A letter is a document here as well. */
function publicationLines(root: Markup): readonly string[] | null {
  const parts = findAll(
    root,
    (element) => element.tag === "div" && (element.attribute("id") === "broodtekst" || hasClass(element, "stuk")),
  );
  const texts = parts.map(({ element }) => linesOf(element));
  return texts.find((lines) => lines.length >= linesAfterOpening) ?? null;
}

/** A page that only mentions the opening words has fewer lines after them. */
const linesAfterOpening = 2;
const lettersAfterOpening = 300;

function smallestPart(root: Markup): readonly string[] | null {
  let lines = linesOf(root);
  if (!holdsDocument(lines)) return null;
  let part = root;
  let above: readonly string[] = [];
  for (let level = 0; level < deepestPart;) {
    const [only, ...others] = part.children.filter(hasContent);
    // An element around one other element holds the same lines.
    if (only !== undefined && others.length === 0 && only.tag !== "") part = only;
    else {
      const inner = partWithDocument(part);
      if (inner === null) break;
      above = lines;
      ({ part, lines } = inner);
      level++;
    }
  }
  return [...headingFrom(lines, above), ...lines.slice(lines.findIndex(opensBody))];
}

/** Levels with more than one element that are looked through; pages have some tens. */
const deepestPart = 40;

function partWithDocument(part: Markup): { readonly part: Markup; readonly lines: readonly string[] } | null {
  for (const child of part.children) {
    const lines = child.tag === "" ? [] : linesOf(child);
    if (holdsDocument(lines)) return { part: child, lines };
  }
  return null;
}

function hasContent(node: Markup): boolean {
  return node.tag !== "" || node.text.trim() !== "";
}

/** Lines of the heading, from the part itself or else from the part around it. */
function headingFrom(lines: readonly string[], above: readonly string[]): readonly string[] {
  for (const source of [lines, above]) {
    const heading = source.slice(0, Math.max(source.findIndex(opensBody), 0)).slice(-12);
    const start = heading.findIndex((line) => headingStart.test(line));
    if (start >= 0) return heading.slice(start);
  }
  return [];
}

const headingStart = /^(vergaderjaar \d|\d\d \d{3}\b|nr\. ?\d|[A-Z ]{0,40}(AMENDEMENT|MOTIE) )/i;

function holdsDocument(lines: readonly string[]): boolean {
  const opening = lines.findIndex(opensBody);
  if (opening < 0) return false;
  const after = lines.slice(opening + 1);
  const text = lines.slice(opening).join(" ").toLowerCase();
  const enough = after.length >= linesAfterOpening || text.length >= lettersAfterOpening;
  return enough && evidence.some((words) => text.includes(words));
}

/** Words without which nothing is an amendement, motie or nota van wijziging. */
const evidence = ["orde van de dag", "verzoekt", "spreekt uit", "roept", "amendement", "wordt als volgt gewijzigd"];

/** Lines of the page around a document; what follows them is no document any more. */
const furniture = new Set([
  "naar boven",
  "terug naar boven",
  "indieners",
  "ondertekenaars",
  "stemmingsuitslagen",
  "noten",
]);

function beforeFurniture(lines: readonly string[]): readonly string[] {
  const opening = Math.max(lines.findIndex(opensBody), 0);
  const end = lines.findIndex((line, index) => index > opening && furniture.has(line.trim().toLowerCase()));
  return end < 0 ? lines : lines.slice(0, end);
}
