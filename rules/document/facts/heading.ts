import type { Kind } from "../model.ts";

/** The heading of a kamerstuk ("GEWIJZIGD AMENDEMENT VAN HET LID X …"). Start and end count in the text it was read from. */
export type Heading = {
  readonly kind: Kind;
  readonly version: string;
  /** Names as the heading writes them, in its own capitals. */
  readonly names: readonly string[];
  /** True after "C.S.": others signed too. */
  readonly others: boolean;
  readonly replaces: readonly string[];
  readonly start: number;
  readonly end: number;
};

const ordinals = "eerste|tweede|derde|vierde|vijfde|zesde";
// Typing errors in real headings: GEWJZIGD, GEWIJZGIDE, LIID, LIDVAN, "MOTIE VAN HET EL ABASSI", "MOTIE DE LEDEN VAN".
const opening = new RegExp(
  `(?:\\b(${ordinals})\\s+)?(?:\\b(nader)e?\\s+)?(?:\\b(gew[a-z]{0,6}gi?de?)\\s+)?\\b(sub-?\\s?)?(amendement(?:en)?|moties?)\\b(?=\\s+(?:van|de|het)\\b|\\s*$|\\s+\\p{Lu})`,
  "iu",
);
const replacement =
  /(?:ter\s+ver[a-z-]{2,14}\s+van|t\.?v\.?v\.?)\s*(?:(?:dat|die|de|het|motie|amendement|stuk)\b,?\s*){0,3}(?:gedrukt\s*)?(?:onder\s*)?(?:de\s*)?(?:\(?\d{5}(?:-[A-Z]+)?(?:,\s*|-)\s*)?(?:n[ro]s?\.?|nummers?)?\s*(\d{1,5}(?:(?:\s*,\s*|\s+en\s+)\d{1,5})*)/i;

// A heading stands near the top; its names end within a few lines.
const headerLength = 20_000;
const namesLength = 300;

/** Finds the heading in the part above the text, with line breaks read as spaces; undefined without one. */
export function findHeading(header: string): Heading | undefined {
  const flat = header.slice(0, headerLength).replace(/\n/g, " ");
  const start = startOfHeading(flat);
  if (start === undefined) return undefined;
  const match = opening.exec(flat.slice(start));
  if (!match) return undefined;
  const rest = flat.slice(start + match[0].length, start + match[0].length + namesLength);
  const replaced = replacement.exec(flat);
  const stop = endOfNames(rest);
  return {
    kind: kindOf(match),
    version: versionOf(match),
    ...namesOf(rest.slice(0, stop)),
    replaces: replaced?.[1]?.split(/\s*,\s*|\s+en\s+/i).map((nr) => nr.trim()) ?? [],
    start: start + match.index,
    end: start + match[0].length + stop,
  };
}

/** The last heading in capitals is the official one; a title such as "Amendement van het lid X over …" only counts without it. */
function startOfHeading(flat: string): number | undefined {
  const official =
    /(?:(?:EERSTE|TWEEDE|DERDE|VIERDE|VIJFDE) )?(?:NADERE? )?(?:GEW[A-Z]{2,9} )?(?:SUB-?)?(?:AMENDEMENT|MOTIE)/.exec(
      flat,
    );
  if (official) return official.index;
  const title = opening.exec(flat);
  return title?.index;
}

function kindOf(match: RegExpExecArray): Kind {
  if ((match[5] ?? "").toLowerCase().startsWith("motie")) return "motie";
  return match[4] === undefined ? "amendement" : "subamendement";
}

function versionOf(match: RegExpExecArray): string {
  if (match[3] === undefined) return "origineel";
  return [match[1], match[2], "gewijzigd"]
    .filter((word) => word !== undefined)
    .join(" ")
    .toLowerCase();
}

const endings = [
  /\bter ver/i,
  /\bt\.?v\.?v\b/i,
  /\b(?:ontvangen|voorgesteld|ingezonden)\b/i,
  /\bde ondergete/i,
  /\bde kamer,/i,
  /\sover\s(?=\p{Ll})/u,
  /\s-\s/,
  /\b\d{1,2}\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i,
  /\bop het amendement/i,
  /,?\s*gedrukt\b/i,
];

function endOfNames(rest: string): number {
  const places = endings.map((ending) => ending.exec(rest)?.index).filter((place) => place !== undefined);
  return Math.min(rest.length, ...places);
}

const members =
  /^\s*(?:van\s+)?(?:de|het|den)?\s*(?:l[ie]{1,3}d(?:en)?|heeren?|heeiien|heer|leden|lid|ledeim)\s*(?=\S)/i;

function namesOf(words: string): { readonly names: readonly string[]; readonly others: boolean } {
  const others = /\bc\.?\s?s\b\.?/i.test(words);
  const list = words
    .replace(/\bc\.?\s?s\b.*$/i, "")
    .replace(members, "")
    .replace(/^\s*van\s+het\s+(?=\S)/i, "")
    .replace(/[.,;:\s]+$/, "");
  const names = list
    .split(/\s*,\s*(?:en\s+)?|\s+en\s+/i)
    .map((name) => name.replace(/^[\s.]+|[\s.]+$/g, ""))
    .filter((name) => /\p{L}/u.test(name));
  return { names, others };
}
