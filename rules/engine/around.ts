import type { ParliamentaryDocument, Passage } from "../document/index.ts";
import { sentenceAround, tokenAt, tokenise } from "../text/index.ts";
import type { Finding } from "./finding.ts";

/** Text read around a finding, in UTF-16 units: keeps the work bounded in a document of any length. */
const REACH = 1_500;

/** The passage that holds the first word of a finding. */
export function passageOf({ passages }: ParliamentaryDocument, { range: [start] }: Finding): Passage | undefined {
  return passages.find(({ range: [from, to] }) => start >= from && start < to);
}

/** The sentence of a finding as folded words. */
export function sentenceOf(document: ParliamentaryDocument, finding: Finding): string {
  const passage = passageOf(document, finding);
  const [start] = finding.range;
  const first = Math.max(passage?.range[0] ?? 0, start - REACH);
  const text = document.text.slice(first, Math.min(passage?.range[1] ?? start, start + REACH));
  const tokens = tokenise(text);
  const [from, to] = sentenceAround(tokens, tokenAt(tokens, start - first));
  return text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? text.length);
}

/** New text and dictum of the change that holds a finding; without a change only its passage. */
export function changeTextOf(document: ParliamentaryDocument, finding: Finding): string {
  const own = passageOf(document, finding);
  const isSame = (passage: Passage): boolean =>
    own?.change === undefined ? passage === own : passage.change === own.change && passage.zone === own.zone;
  return document.passages
    .filter(isSame)
    .map(({ range: [start, end] }) => document.text.slice(start, end))
    .join("\n");
}

/** Words from the start of a finding to the end of its passage. */
export function wordsAfter(document: ParliamentaryDocument, finding: Finding): readonly string[] {
  const [start] = finding.range;
  const end = passageOf(document, finding)?.range[1] ?? start;
  return tokenise(document.text.slice(start, Math.min(end, start + REACH))).words;
}
