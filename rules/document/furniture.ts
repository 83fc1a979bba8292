import type { Line } from "./lines.ts";

const headings = new Set([
  "ondertekenaars",
  "indiener",
  "indieners",
  "eerste ondertekenaar",
  "stemmingsuitslagen",
  "stemmingen",
  "activiteiten",
  "besluit:",
  "download",
  "xnoot",
  "x noot",
  "noot",
  "noten",
  "naar boven",
]);
const longestHeading = 22;
const beginnings = /^(?:\| ?fracties|\|--|deel (?:dit|deze pagina))/i;

/** Where the page around the text begins again (signatories with roles, notes, votes); undefined when it never does. */
export function startOfPageTail(lines: readonly Line[], from: number): number | undefined {
  return lines.find(({ start, text }) => start >= from && isPageTail(text))?.start;
}

function isPageTail(line: string): boolean {
  return (line.length <= longestHeading && headings.has(line.toLowerCase())) || beginnings.test(line);
}
