// One expression and not a list: it looks at every line of every document, so one look must do.
const pageLine =
  /^(?:Tweede Kamer,?\s?(?:vergaderjaar|zitting)|(?:Eerste|Tweede) Kamer der Staten[- ]Generaal\s*$|kst-?\d|'?\s*s[- ]Gravenhage \d{4}|\d{6}F\b|Sdu Uitgever|Handelin\S{0,6}.{0,6}der Staten-Generaal|\d{1,3}$|Naar boven$)/i;
const issn = /ISSN ?0921/i;

/** Lines of the printed page or the website that are no part of the document: footers, page numbers, "Naar boven". */
export function isPageLine(line: string): boolean {
  return pageLine.test(line) || (line.includes("0921") && issn.test(line));
}
