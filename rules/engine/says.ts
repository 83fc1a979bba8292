import { compilePhrases, findPhrases, tokenise } from "../text/index.ts";
import type { Phrases } from "./rule.ts";

/** Makes a test: does this piece of text hold one of the phrases? */
export function saysOneOf(phrases: Phrases): (text: string) => boolean {
  const index = compilePhrases(phrases.map((phrase) => ({ phrase, value: true })));
  return (text) => findPhrases(index, tokenise(text)).length > 0;
}
