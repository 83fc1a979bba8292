import { onOneLine } from "../../text/index.ts";
import { splitList, trimEndOf, trimStartOf } from "../characters.ts";
import type { Kind } from "../model.ts";
import { committeeIn } from "./committee.ts";
import { dateIn } from "./dates.ts";
import { replacedIn } from "./replacement.ts";
import { changedWord, membersWords } from "./spellings.ts";

/** The heading of a kamerstuk ("GEWIJZIGD AMENDEMENT VAN HET LID X …"). Start and end count in the text it was read from. */
export type Heading = {
  readonly kind: Kind;
  readonly version: string;
  /** Names as the heading writes them, in its own capitals. */
  readonly names: readonly string[];
  /** The committee that proposes in place of members ("Vaste commissie voor Financiën"), or null. */
  readonly committee: string | null;
  /** True after "C.S.": others signed too. */
  readonly others: boolean;
  readonly replaces: readonly string[];
  readonly start: number;
  readonly end: number;
};

const kindWord = /\b(sub-? ?)?(amendement(?:en)?|moties?)\b/gi;
const official = /\b(?:SUB-?)?(?:AMENDEMENT|MOTIE)/;
const ordinals = new Set("eerste tweede derde vierde vijfde zesde".split(" "));
// "gewijzigd", "nader" and an ordinal stand right before the kind.
const prefixLength = 60;

// A heading stands near the top; its names end within a few lines.
const headerLength = 20_000;
const namesLength = 300;

/** Finds the heading in the part above the text, with line breaks read as spaces; undefined without one. */
export function findHeading(header: string): Heading | undefined {
  const flat = header.slice(0, headerLength).replaceAll("\n", " ");
  const opening = openingIn(flat);
  if (!opening) return undefined;
  const rest = flat.slice(opening.end, opening.end + namesLength);
  const stop = endOfNames(rest);
  return {
    kind: opening.kind,
    version: opening.version,
    ...namesOf(rest.slice(0, stop)),
    replaces: replacedIn(flat),
    start: opening.start,
    end: opening.end + stop,
  };
}

type Opening = Pick<Heading, "kind" | "version" | "start" | "end">;

/** The first heading in capitals is the official one; a title such as "Amendement van het lid X over …" only counts without it. */
function openingIn(flat: string): Opening | undefined {
  const from = Math.max(0, flat.search(official));
  for (const match of flat.slice(from).matchAll(kindWord)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (!precedesNames(flat.slice(end, end + prefixLength))) continue;
    const prefix = prefixOf(flat.slice(Math.max(0, start - prefixLength), start));
    return { kind: kindOf(match), version: prefix.version, start: start - prefix.length, end };
  }
  return undefined;
}

function precedesNames(rest: string): boolean {
  return /^\s+\p{L}/u.test(rest) || rest.trim() === "";
}

/** "TWEEDE NADER GEWIJZIGD " before the kind; `length` counts its characters. */
function prefixOf(before: string): { readonly version: string; readonly length: number } {
  const words = before.split(/(?<=\s)(?=\S)/);
  const bare = words.map((word) => word.trim().toLowerCase());
  let first = words.length;
  if (changedWord.test(bare[first - 1] ?? "")) first -= 1;
  const changed = first < words.length;
  const nader = /^nadere?$/.test(bare[first - 1] ?? "");
  if (nader) first -= 1;
  const ordinal = ordinals.has(bare[first - 1] ?? "") ? bare[first - 1] : undefined;
  if (ordinal !== undefined) first -= 1;
  const version = [ordinal, nader ? "nader" : undefined, "gewijzigd"].filter((word) => word !== undefined).join(" ");
  return { version: changed ? version : "origineel", length: words.slice(first).join("").length };
}

function kindOf(match: RegExpExecArray): Kind {
  if ((match[2] ?? "").toLowerCase().startsWith("motie")) return "motie";
  return match[1] === undefined ? "amendement" : "subamendement";
}

/** What ends the names, in one expression: it is sought above every document. */
const ending =
  /\b(?:ter ver|t\.?v\.?v\b|(?:ontvangen|voorgesteld|ingezonden|gedrukt)\b|de ondergete|de kamer,|op het amendement|n[or]\. ?\d|plenair debat\b)|\s-\s/i;
/** "over de kinderopvang" in small letters: "Over de Linden" is a name. */
const subject = /\sover\s(?=\p{Ll})/u;

function endOfNames(rest: string): number {
  const places = [dateIn(rest)?.start, ending.exec(rest)?.index, subject.exec(rest)?.index];
  return Math.min(rest.length, ...places.filter((place) => place !== undefined));
}

const cumSuis = /\bc\.?\s?s\b/i;

function namesOf(words: string): Pick<Heading, "names" | "committee" | "others"> {
  const end = words.search(cumSuis);
  const own = onOneLine((end < 0 ? words : words.slice(0, end)).trim());
  const committee = committeeIn(own);
  return { names: committee === null ? membersIn(own) : [], committee, others: end >= 0 || committee !== null };
}

function membersIn(own: string): readonly string[] {
  const list = own.replace(membersWords, "").replace(/^van het (?=\S)/i, "");
  return splitList(list)
    .map((name) => trimStartOf(trimEndOf(name, ".;: "), ". "))
    .filter((name) => /\p{L}/u.test(name));
}
