import { passageAt, type ParliamentaryDocument, type Passage, type Range } from "../document/index.ts";
import { sentenceAround, tokenAt, tokensOf, type Tokens } from "../text/index.ts";
import type { Finding } from "./finding.ts";

/** Words [from, to) of a document. */
export type Words = { readonly tokens: Tokens; readonly from: number; readonly to: number };

/** Text read around a finding, in UTF-16 units: keeps the work bounded in a document of any length. */
const REACH = 1_500;

/** The passage that holds the first word of a finding. */
export function passageOf({ passages }: ParliamentaryDocument, { range: [start] }: Finding): Passage | undefined {
  return passageAt(passages, start);
}

/** The sentence of a finding. */
export function sentenceOf(document: ParliamentaryDocument, finding: Finding): Words {
  const [start] = finding.range;
  const [first, end] = passageOf(document, finding)?.range ?? [start, start];
  const { tokens, from, to } = wordsIn(document, [Math.max(first, start - REACH), Math.min(end, start + REACH)]);
  const sentence = sentenceAround(tokens, tokenAt(tokens, start), from, to);
  return { tokens, from: sentence[0], to: sentence[1] };
}

/** New text and dictum of the change that holds a finding; without a change only its passage. */
export function changeWordsOf(document: ParliamentaryDocument, finding: Finding): readonly Words[] {
  const own = passageOf(document, finding);
  const isSame = (passage: Passage): boolean =>
    own?.change === undefined ? passage === own : passage.change === own.change && passage.zone === own.zone;
  return document.passages.filter(isSame).map(({ range }) => wordsIn(document, range));
}

/** Words from the start of a finding to the end of its passage. */
export function wordsAfter(document: ParliamentaryDocument, finding: Finding): Words {
  const [start] = finding.range;
  const end = passageOf(document, finding)?.range[1] ?? start;
  return wordsIn(document, [start, Math.min(end, start + REACH)]);
}

/** The words themselves, folded. */
export function wordList({ tokens, from, to }: Words): readonly string[] {
  return tokens.words.slice(from, to);
}

/** The words of a document that end after the start of a range and before its end. */
export function wordsIn(document: ParliamentaryDocument, [start, end]: Range): Words {
  const tokens = tokensOf(document);
  return { tokens, from: tokenAt(tokens, start), to: tokenAt(tokens, end) };
}
