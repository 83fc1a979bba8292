import { strToU8, zipSync, type Zippable } from "fflate";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for in XML 1.0: markup becomes text, and what XML cannot hold (control characters, half a pair) is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, (character) => (/[\t\n\r]/.test(character) ? " " : ""))
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// One moment in every file, read back in the zone it was written in: the same content gives the same bytes.
const mtime = "1990-01-01T12:00:00";

/** A zip file of these texts, in this order; names in `stored` are not compressed. */
export function zipped(
  files: Readonly<Record<string, string>>,
  stored: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, text]): [string, Zippable[string]] => [
    name,
    [strToU8(text), { mtime, level: stored.includes(name) ? 0 : 9 }],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
