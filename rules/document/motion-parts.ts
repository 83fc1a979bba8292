import { onOneLine } from "../text/index.ts";
import { isAskedOfTheSame, officeIn } from "./facts/addressee.ts";
import { plainText } from "./lines.ts";
import type { ParliamentaryDocument, Range } from "./model.ts";
import { dictumVerbBelow, mayOpen, piecesOf } from "./motion.ts";

const considerationKinds = [
  "constaterende",
  "overwegende",
  "van mening",
  "van oordeel",
  "appreciërende",
  "in herinnering",
  "gelet op",
  "gezien",
] as const;
/** With which words a consideration opens; "anders" for words of its own ("onderstrepende dat …"). */
export type ConsiderationKind = (typeof considerationKinds)[number] | "anders";

export type Consideration = { readonly kind: ConsiderationKind; readonly range: Range };

/** One thing that the Kamer asks or says. */
export type Dictum = {
  /** "verzoekt", "spreekt uit", "roept op". */
  readonly verb: string;
  /** Whom it asks, in the words of the text, also of the dictum that it goes on with; or null ("spreekt uit dat …"). */
  readonly addressee: string | null;
  readonly range: Range;
  /** The points of a list in it; empty without one. */
  readonly items: readonly Range[];
};

/** The considerations and the dicta of a motion, in text order; both empty for another document. */
export type MotionParts = { readonly considerations: readonly Consideration[]; readonly dicta: readonly Dictum[] };

/** Reads from the zones of the document which considerations and dicta it has, with ranges in its text. */
export function motionParts({ text, passages }: ParliamentaryDocument): MotionParts {
  const plain = plainText(text);
  const piecesIn = (zone: "considerans" | "dictum") =>
    passages.filter((passage) => passage.zone === zone).flatMap(({ range }) => piecesOf(plain, range));
  return {
    considerations: considerationsIn(plain, piecesIn("considerans")),
    dicta: dictaIn(plain, piecesIn("dictum")),
  };
}

function considerationsIn(plain: string, pieces: readonly Range[]): readonly Consideration[] {
  const found: Consideration[] = [];
  let previous = "";
  for (const [start, end] of pieces) {
    const piece = plain.slice(start, end);
    const kind = mayOpen(previous) || certainOpening.test(piece) ? considerationKind(piece) : undefined;
    previous = piece;
    const last = found.at(-1);
    if (kind === undefined && last) found[found.length - 1] = { ...last, range: [last.range[0], end] };
    else found.push({ kind: kind ?? "anders", range: [start, end] });
  }
  return found;
}

/** Open a consideration also where the one above lacks its semicolon. */
const certainOpening = /^(?:constaterende?|overwegende?),? dat\b/i;
const joining = /^(?:(?:en|voorts|tevens|ook|verder|daarnaast),? ){1,2}/i;
const ownWords = /^\p{L}+ende?,? dat\b/iu;

/** Typing errors come along: "constaterend dat", "overwegend dat". Undefined for a line that goes on with the one above. */
function considerationKind(piece: string): ConsiderationKind | undefined {
  const words = piece.replace(joining, "").toLowerCase();
  const known = considerationKinds.find((kind) => words.startsWith(kind.replace(/e$/, "")));
  return known ?? (ownWords.test(words) ? "anders" : undefined);
}

const separable: ReadonlyMap<string, string> = new Map(
  Object.entries({ roept: "roept op", spreekt: "spreekt uit", nodigt: "nodigt uit", draagt: "draagt op" }),
);
const misspelled = new Set(["verzoek", "verzoeken", "verzocht"]);

function dictaIn(plain: string, pieces: readonly Range[]): readonly Dictum[] {
  const found: Dictum[] = [];
  let previous = "";
  for (const range of pieces) {
    const last = found.at(-1);
    const piece = plain.slice(...range);
    const verb = verbOf(last, previous, piece);
    const isItem = verb === undefined && (itemMark.test(piece) || closesList(plain, last, piece));
    previous = piece;
    if (last && verb === undefined) found[found.length - 1] = longer(last, range, isItem);
    else found.push(askedOf(plain, dictumFrom(plain, range, verb ?? "verzoekt"), last));
  }
  return found;
}

/**
 * "en de Kamer te informeren" below "2. hei te bewaren;": the last point, without a mark. A comma closes a point only where all
 * points of the list end with their verb and a comma; "en dit …" goes on with the point above it.
 */
function closesList(plain: string, last: Dictum | undefined, piece: string): boolean {
  if (!/^en (?!dit |deze |die |dat |hier|daar)/.test(piece)) return false;
  const points = (last?.items ?? []).map((range) => plain.slice(...range));
  return (
    points.at(-1)?.endsWith(";") === true || (points.length > 1 && points.every((point) => endsWithVerb.test(point)))
  );
}

const endsWithVerb = /\bte \p{L}+n,$/u;

/** A list that is announced or already going on has items; without one a verb behind a bullet opens a dictum. */
function verbOf(last: Dictum | undefined, previous: string, piece: string): string | undefined {
  const isListed = last !== undefined && (last.items.length > 0 || previous.endsWith(":"));
  return isListed && itemMark.test(piece) ? undefined : dictumVerbBelow(previous, piece);
}

const itemMark = /^(?:[•·*–-]|\d{1,2}[.)°]|[a-z][.)])\s/;

function longer(dictum: Dictum, [start, end]: Range, isItem: boolean): Dictum {
  const range: Range = [dictum.range[0], end];
  if (isItem) return { ...dictum, range, items: [...dictum.items, [start, end]] };
  const last = dictum.items.at(-1);
  return last ? { ...dictum, range, items: [...dictum.items.slice(0, -1), [last[0], end]] } : { ...dictum, range };
}

function dictumFrom(plain: string, range: Range, verb: string): Dictum {
  const office = officeIn(plain.slice(0, range[1]), range[0]);
  return {
    verb: misspelled.has(verb) ? "verzoekt" : (separable.get(verb) ?? verb),
    addressee: office === undefined ? null : onOneLine(plain.slice(...office)),
    range,
    items: pointsIn(plain, range),
  };
}

/** "verzoekt de regering …, en verzoekt tevens te …": the second one is asked of the regering too. */
function askedOf(plain: string, dictum: Dictum, before: Dictum | undefined): Dictum {
  const goesOn = dictum.addressee === null && dictum.verb === "verzoekt";
  if (!before || !goesOn || !isAskedOfTheSame(plain.slice(...dictum.range))) return dictum;
  return { ...dictum, addressee: before.addressee };
}

/** A list that was pasted as one paragraph: "verzoekt de regering • bos te planten; • bos te meten". */
function pointsIn(plain: string, [start, end]: Range): readonly Range[] {
  const marks: number[] = [];
  for (let at = plain.indexOf("•", start + 1); at >= 0 && at < end; at = plain.indexOf("•", at + 1)) marks.push(at);
  return marks.map((mark, index) => [mark, marks[index + 1] ?? end]);
}
