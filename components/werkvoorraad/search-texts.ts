import { foldForSearch, type WorkItem } from "@/rules";
import { readTexts } from "@/storage";
import { dossierName, nameOf, providerName, subjectOf } from "./names";

/** What can be searched so far. */
export type SearchTexts = {
  /** Names and, when it was read, the whole text of a stuk, folded for searching. */
  readonly of: (row: WorkItem["row"]) => readonly string[];
  /** Number of texts read. */
  readonly amount: number;
  readonly isComplete: boolean;
};

const atOnce = 400;

export const namesOnly: SearchTexts = { of: (row) => [foldedNames(row)], amount: 0, isComplete: false };

/** Reads the texts of all kept stukken, a few hundred at a time, and tells after each; returns the way to stop. */
export function readSearchTexts(show: (texts: SearchTexts) => void): () => void {
  const folded = new Map<string, string>();
  const control = new AbortController();
  const tell = (isComplete: boolean) =>
    show({ of: (row) => [foldedNames(row), folded.get(row.key) ?? ""], amount: folded.size, isComplete });
  const read = async () => {
    for (let after = "", isLast = false; !isLast;) {
      const texts = await readTexts(after, atOnce);
      if (control.signal.aborted) return;
      for (const { key, text } of texts) folded.set(key, foldForSearch(text));
      after = texts.at(-1)?.key ?? after;
      isLast = texts.length < atOnce;
      tell(isLast);
    }
  };
  // Without storage the names can still be searched.
  void read().catch(() => tell(true));
  return () => control.abort();
}

const known = new WeakMap<WorkItem["row"], string>();

/** Made once for each row. */
function foldedNames(row: WorkItem["row"]): string {
  const found = known.get(row);
  if (found !== undefined) return found;
  const dossier = row.dossier === null ? "" : `${row.dossier} ${dossierName(row.dossier)}`;
  const who = row.providers.map(({ id }) => providerName(id)).join(" ");
  const made = foldForSearch([nameOf(row), subjectOf(row), row.title ?? "", dossier, who].join(" "));
  known.set(row, made);
  return made;
}
