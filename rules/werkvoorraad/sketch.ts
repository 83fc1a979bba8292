import type { ParliamentaryDocument, Zone } from "../document/index.ts";
import { foldWord } from "../text/index.ts";

/** Numbers in a sketch: more tell finer, and every row keeps them. */
const numbers = 16;
/** Hexadecimal digits of one number. */
const digits = 8;
const shingle = 3;

const operative: ReadonlySet<Zone> = new Set(["opdracht", "nieuw", "geschrapt", "dictum"]);

/**
 * A short signature of the operative text (MinHash over groups of three words; A. Broder, 1997): the share of equal
 * numbers of two sketches is about the share of equal word groups of the two texts. "" when there is no operative text.
 */
export function sketchOf(document: ParliamentaryDocument): string {
  const words = operativeWords(document);
  if (words.length === 0) return "";
  const groups = Array.from({ length: Math.max(1, words.length - shingle + 1) }, (_, at) =>
    words.slice(at, at + shingle).join(" "),
  );
  const hashes = groups.map(hashOf);
  return Array.from({ length: numbers }, (_, nth) =>
    hashes
      .reduce((least, hash) => Math.min(least, mixed(hash, nth)), 0xffff_ffff)
      .toString(16)
      .padStart(digits, "0"),
  ).join("");
}

function operativeWords({ passages, text }: ParliamentaryDocument): readonly string[] {
  return passages
    .filter(({ zone }) => operative.has(zone))
    .flatMap(({ range }) => text.slice(...range).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== "")
    .map(foldWord);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

/** Another order of the same hashes for each place in the sketch (the finaliser of MurmurHash3). */
function mixed(hash: number, nth: number): number {
  let value = hash ^ Math.imul(nth + 1, 0x9e37_79b1);
  value = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2_ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Share of the word groups that two texts have in common, about: 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === "" || a.length !== b.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += digits) if (a.slice(at, at + digits) === b.slice(at, at + digits)) same += 1;
  return same / numbers;
}
