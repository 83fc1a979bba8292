import type { Line } from "./lines.ts";

const pageLines: readonly RegExp[] = [
  /^Tweede Kamer, (?:vergaderjaar|zitting)/i,
  /^(?:Eerste|Tweede) Kamer der Staten[- ]Generaal\s*$/i,
  /^kst-?\d/i,
  /ISSN ?0921/i,
  /^'?\s*s[- ]Gravenhage \d{4}/i,
  /^\d{6}F\b/,
  /^Sdu Uitgever/i,
  /^Handelin\S{0,6}.{0,6}der Staten-Generaal/i,
  /^\d{1,3}$/,
  /^Naar boven$/i,
];

/** Lines of the printed page or the website that are no part of the document: footers, page numbers, "Naar boven". */
export function isPageLine(line: string): boolean {
  return pageLines.some((pattern) => pattern.test(line));
}

const pageTail =
  /^(?:Ondertekenaars|Indieners?|Eerste ondertekenaar|Stemmingsuitslagen|Stemmingen|Activiteiten|Besluit:|Download|X ?Noot|Noten?|\| ?Fracties.*|\|-{2,}.*|Naar boven|Deel (?:dit|deze pagina).*)$/i;

/** Where the page around the text begins again (signatories with roles, notes, votes); undefined when it never does. */
export function startOfPageTail(lines: readonly Line[], from: number): number | undefined {
  return lines.find(({ start, text }) => start >= from && pageTail.test(text))?.start;
}
