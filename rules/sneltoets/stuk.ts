import type { RequestedDocument } from "./request.ts";

type Identity = Pick<RequestedDocument, "key" | "version" | "textHash" | "replaces" | "nr" | "dossier">;

/** A changed version has its own number and key; "vervangt nr. 9" ties them together. */
export function isReplacedBy(older: Identity, newer: Identity): boolean {
  return newer.replaces !== null && newer.replaces === older.nr && newer.dossier === older.dossier;
}

/** For two readings of one stuk: another version, or other words. What is not known on one side tells nothing. */
export function hasOtherText(a: Identity, b: Identity): boolean {
  const otherVersion = a.version !== b.version && a.version !== "onbekend" && b.version !== "onbekend";
  return otherVersion || (a.textHash !== null && b.textHash !== null && a.textHash !== b.textHash);
}

/** Is something about `answered` no longer about the text at hand: replaced by it, or the same stuk with another text? */
export function isOutdated(about: { readonly stuk: Identity }, stuk: Identity): boolean {
  return isReplacedBy(about.stuk, stuk) || (about.stuk.key === stuk.key && hasOtherText(about.stuk, stuk));
}
