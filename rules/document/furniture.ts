import type { Line } from "./lines.ts";

const pageTail =
  /^(?:Ondertekenaars|Indieners?|Eerste ondertekenaar|Stemmingsuitslagen|Stemmingen|Activiteiten|Besluit:|Download|X ?Noot|Noten?|\| ?Fracties.*|\|-{2,}.*|Naar boven|Deel (?:dit|deze pagina).*)$/i;

/** Where the page around the text begins again (signatories with roles, notes, votes); undefined when it never does. */
export function startOfPageTail(lines: readonly Line[], from: number): number | undefined {
  return lines.find(({ start, text }) => start >= from && pageTail.test(text))?.start;
}
