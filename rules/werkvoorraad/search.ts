/** Lower case without accents and with plain quotation marks, so that what is typed is found as people type it. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mn}+/gu, "")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
}

/** The words that must all be there; words between quotation marks stay together. */
export function searchWords(query: string): readonly string[] {
  return [...foldForSearch(query).matchAll(/["“”„]([^"“”„]+)["“”„]?|[^\s"“”„]+/g)]
    .map(([whole, together]) => (together ?? whole).trim())
    .filter((word) => word !== "");
}

/**
 * Whether every word stands in one of the folded texts, also inside a longer word: in Dutch "beurs" should find
 * "studiebeurs". That is why this is no index of whole words.
 */
export function holdsWords(folded: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => folded.some((text) => text.includes(word)));
}
