/** A dossier number as the text gives it, and what follows it on the line. Start and end count in the line. */
export type FoundDossier = {
  readonly dossier: string;
  readonly nr: string | null;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
};

// "36 602", "36602", "21 501-20", "21 501 08", "36 410 VIII", "36 600-L", "98 315 (R2411)", "31016-367", "17 100 Hoofdstuk XVI",
// "20 200 hfdst. XVI", "19 872 enz.".
const atStart =
  /^(?:[Kk]amerstuk(?:ken)?\s+|[Dd]ossier:?\s+)?(\d{2}) ?(\d{3})(?:(?: ?- ?| )(\d{2})(?!\d))?(?:(?: ?- ?| |,? (?:[Hh]oofdstuk|[Hh]fdst\.?) )([IVXLC]{1,6}[A-H]?|[A-Z]))?(?: ?\(?R ?\d{3,4}\)?)?(?: enz\.)?(?=[\s,;:.(]|$|-\d)/u;
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
  const glued = /^(?:-\d| ?,?\s*nr)/i.test(rest) ? number.exec(rest) : null;
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

const footer = /Tweede Kamer,?\s?(?:vergaderjaar|zitting)/i;
const identifier = /\bkst-(\d{4,5})((?:-[\dA-Z()]{1,8}){1,4})/;

/** The dossier in a page footer ("Tweede Kamer, vergaderjaar …, 21 561, nr. 37") or in a kst number with ISSN beside it. */
export function dossierInFurniture(line: string): FoundDossier | undefined {
  return dossierInFooter(line) ?? dossierInIdentifier(line);
}

function dossierInFooter(line: string): FoundDossier | undefined {
  const start = footer.exec(line);
  if (!start) return undefined;
  const [year = "", dossier = "", number = ""] = line.slice(start.index + start[0].length).split(",", 3);
  const nr = /^\s?nr\. ?(\d{1,4})/i.exec(number);
  const found = nr && year.length <= 20 ? dossierAtStart(dossier.trim()) : undefined;
  if (!nr || !found) return undefined;
  const length = start[0].length + year.length + dossier.length + nr[0].length + 2;
  return { ...found, nr: nr[1] ?? null, rest: "", start: start.index, end: start.index + length };
}

/** The dossier in "kst-36410-VIII-20" or in an address that holds it. */
export function dossierInIdentifier(text: string): FoundDossier | undefined {
  const match = identifier.exec(text);
  if (!match) return undefined;
  const [whole, main = "", tail = ""] = match;
  const { added, nr } = partsOf(tail);
  if (!isNr(nr)) return undefined;
  const end = match.index + whole.indexOf(`-${nr}`, 9 + added.length) + nr.length + 1;
  return { dossier: `${main}${added}`, nr, rest: "", start: match.index, end };
}

/** The toevoeging ("-VIII", or nothing) and the number in "-VIII-20"; "(R2105)" is no part of the dossier. */
function partsOf(tail: string): { readonly added: string; readonly nr: string } {
  const [first = "", second = ""] = tail.split("-").filter((part) => part !== "" && !part.startsWith("(R"));
  const hasAdded = /^(?:[A-Z]{1,6}|\d{2})$/.test(first) && isNr(second);
  return hasAdded ? { added: `-${first}`, nr: second } : { added: "", nr: first };
}

function isNr(part: string): boolean {
  return /^\d{1,4}$/.test(part);
}

const historic = /^(?:\((\d{1,3})\. ?(\d{1,3})\.\)$|(\d{1,3})\. (\d{1,3})\. (?=[A-Z-]{0,5}AMENDEMENT|MOTIE))/;

/** Before 1945 dossier and number stood as "(318. 5.)" above the heading, or as "318. 5." in front of it. */
export function dossierInBrackets(line: string): FoundDossier | undefined {
  const match = historic.exec(line);
  if (!match) return undefined;
  const [whole, dossier = match[3], nr = match[4]] = match;
  return { dossier: dossier ?? "", nr: nr ?? null, rest: "", start: 0, end: whole.trimEnd().length };
}

const session = /^zitting \d{4}\s?[-—]+\s?\d{4}(?:\s*-+\s*|\s+|$)/i;
const fourDigits = /^(\d) ?(\d{3})(?=$|\s+\p{Lu})/u;

/**
 * Until 1969 a dossier had four digits: too like a year to be sure of, except right behind or below "ZITTING 1954-1955".
 * `start` and `end` count in `line`; `above` is the line before it.
 */
export function dossierBelowSession(line: string, above: string): FoundDossier | undefined {
  const skipped = session.exec(line)?.[0].length ?? (session.exec(above)?.[0] === above ? 0 : undefined);
  const match = skipped === undefined ? null : fourDigits.exec(line.slice(skipped));
  if (skipped === undefined || match === null) return undefined;
  const [whole, thousands = "", hundreds = ""] = match;
  const end = skipped + whole.length;
  return { dossier: thousands + hundreds, nr: null, rest: line.slice(end).trim(), start: skipped, end };
}
