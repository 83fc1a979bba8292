import { replacedNumbers } from "../document/index.ts";
import type { RequestedDocument } from "./request.ts";

/** What tells one text of a stuk from another. */
export type TextIdentity = Pick<
  RequestedDocument,
  "key" | "version" | "textHash" | "replaces" | "nr" | "dossier" | "source"
>;

/** A changed version has its own number and key; "vervangt nr. 9" ties them together. */
export function isReplacedBy(
  older: Pick<TextIdentity, "nr" | "dossier">,
  newer: Pick<TextIdentity, "replaces" | "dossier">,
): boolean {
  return older.nr !== null && newer.dossier === older.dossier && replacedNumbers(newer.replaces).includes(older.nr);
}

/**
 * For two readings of one stuk: another version, or other words. What is not known on one side tells nothing, and words
 * are compared between readings of one kind only: a page and a Word file of one stuk differ in their white space.
 */
export function hasOtherText(a: TextIdentity, b: TextIdentity): boolean {
  const otherVersion = a.version !== b.version && a.version !== "onbekend" && b.version !== "onbekend";
  const comparable = a.source === b.source && a.textHash !== null && b.textHash !== null;
  return otherVersion || (comparable && a.textHash !== b.textHash);
}

/** Two texts of which something can be about only one: of different stukken, or of one stuk with other words. */
export function areOtherTexts(a: TextIdentity, b: TextIdentity): boolean {
  return a.key !== b.key || hasOtherText(a, b);
}

/** Is something about `answered` no longer about the text at hand: replaced by it, or the same stuk with another text? */
export function isOutdated(about: { readonly stuk: TextIdentity }, stuk: TextIdentity): boolean {
  return isReplacedBy(about.stuk, stuk) || (about.stuk.key === stuk.key && hasOtherText(about.stuk, stuk));
}

/** The texts that are known: those that were read here, and those that only a request tells of. */
export type KnownTexts = { readonly read: readonly TextIdentity[]; readonly told: readonly TextIdentity[] };

/** The same among all that is known here. Of one stuk what was read here counts: a request tells of how it was then. */
export function isOutdatedAmong(about: { readonly stuk: TextIdentity }, { read, told }: KnownTexts): boolean {
  const known = read.some(({ key }) => key === about.stuk.key) ? read : [...told, ...read];
  return known.some((text) => isOutdated(about, text));
}
