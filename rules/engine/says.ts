import { compilePhrases, findPhrases } from "../text/index.ts";
import type { Words } from "./around.ts";
import type { Phrases } from "./rule.ts";

/** Makes a test: do these words hold one of the phrases? */
export function saysOneOf(phrases: Phrases): (words: Words) => boolean {
  const index = compilePhrases(phrases.map((phrase) => ({ phrase, value: true })));
  return ({ tokens, from, to }) => findPhrases(index, tokens, from, to).length > 0;
}
