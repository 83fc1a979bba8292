/** A dossier number as the text gives it, and what follows it on the line. Start and end count in the line. */
export type FoundDossier = {
  readonly dossier: string;
  readonly nr: string | null;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
};

// "36 602", "36602", "21 501-20", "21 501 08", "36 410 VIII", "36 600-L", "98 315 (R2411)", "31016-367".
const atStart =
  /^(?:[Kk]amerstuk(?:ken)?\s+|[Dd]ossier:?\s+)?(\d{2}) ?(\d{3})(?:(?: ?- ?| )(\d{2})(?!\d))?(?:(?: ?- ?| )([IVXLC]{1,6}[A-H]?|[A-Z]))?(?: ?\(?R ?\d{3,4}\)?)?(?=[\s,;:.(]|$|-\d)/u;
const number = /^[\s,-]*(?:(?:nr|no)\.?\s*)?(\d{1,4})\b/i;

/** Reads a dossier at the beginning of a line; undefined when the line begins otherwise. */
export function dossierAtStart(line: string): FoundDossier | undefined {
  const match = atStart.exec(line);
  if (!match) return undefined;
  const [, thousands = "", hundreds = "", series, chapter] = match;
  if (isAmount(line, match[0])) return undefined;
  // "98306-21" is document 21 of a dossier; only the European dossiers 21 501-02 to -34 have numbered parts.
  if (series !== undefined && thousands + hundreds !== europe)
    return numberedDossier(line, `${thousands}${hundreds}`, series);
  const rest = line.slice(match[0].length);
  const glued = /^(?:-\d|,?\s*nr)/i.test(rest) ? number.exec(rest) : null;
  return {
    dossier: [`${thousands}${hundreds}`, series, chapter].filter(Boolean).join("-"),
    nr: glued?.[1] ?? null,
    rest: rest.replace(/^[\s:,-]+/, ""),
    start: 0,
    end: match[0].length,
  };
}

const europe = "21501";

function numberedDossier(line: string, dossier: string, nr: string): FoundDossier {
  const end = line.indexOf(nr, 5) + nr.length;
  return { dossier, nr, rest: line.slice(end).replace(/^[\s:,-]+/, ""), start: 0, end };
}

function isAmount(line: string, head: string): boolean {
  return /^\s?(?:(?:euro|gulden|miljoen)\b|%)/i.test(line.slice(head.length));
}

const footer = /Tweede Kamer, (?:vergaderjaar|zitting)[^,]{0,20},\s*([\d][^,]{3,20}),\s*nr\. ?(\d{1,4})/i;
const identifier = /\bkst-(\d{5})(?:-([A-Z]{1,6}|\d{2}))?(?:-\(R\d+\))?-(\d{1,4})\b/;

/** The dossier in a page footer ("Tweede Kamer, vergaderjaar …, 21 561, nr. 37") or in a kst number with ISSN beside it. */
export function dossierInFurniture(line: string): FoundDossier | undefined {
  const foot = footer.exec(line);
  if (foot) {
    const found = dossierAtStart((foot[1] ?? "").trim());
    return found && { ...found, nr: foot[2] ?? null, rest: "", start: foot.index, end: foot.index + foot[0].length };
  }
  return dossierInIdentifier(line);
}

/** The dossier in "kst-36410-VIII-20" or in an address that holds it. */
export function dossierInIdentifier(text: string): FoundDossier | undefined {
  const match = identifier.exec(text);
  if (!match) return undefined;
  const dossier = [match[1], match[2]].filter(Boolean).join("-");
  return { dossier, nr: match[3] ?? null, rest: "", start: match.index, end: match.index + match[0].length };
}

const historic = /^\((\d{1,3})\. ?(\d{1,3})\.\)$/;

/** Before 1945 dossier and number stood as "(318. 5.)" above the heading. */
export function dossierInBrackets(line: string): FoundDossier | undefined {
  const match = historic.exec(line);
  if (!match) return undefined;
  return { dossier: match[1] ?? "", nr: match[2] ?? null, rest: "", start: 0, end: line.length };
}
