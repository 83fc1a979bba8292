const pageLines: readonly RegExp[] = [
  /^Tweede Kamer,?\s?(?:vergaderjaar|zitting)/i,
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
