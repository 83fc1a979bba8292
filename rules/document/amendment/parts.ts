import { movesMoney } from "../budget.ts";
import { paragraphsOf, type Paragraph } from "../lines.ts";
import type { Range } from "../model.ts";
import { readInstruction } from "./instruction.ts";
import { labelAtStart } from "./labels.ts";
import { findToelichting, isExplanation, isOnlyExplanation, isSentence } from "../toelichting.ts";

/** Where the operative part ends and the toelichting begins. */
export type Parts = {
  readonly body: Range;
  readonly toelichting: Range;
  readonly certain: boolean;
  /** False when no heading but only the words tell where the toelichting begins: then the whole body must be understood. */
  readonly headed: boolean;
};

/** Splits what stands between the opening formula and the signatures. */
export function splitParts(plain: string, [from, to]: Range): Parts {
  const found = findToelichting(plain, [from, to]);
  if (found.kind === "gevonden") {
    return { body: [from, found.start], toelichting: [found.start, to], certain: found.certain, headed: true };
  }
  const { start, certain } = startOfProse(plain, [from, to]) ?? { start: to, certain: true };
  return { body: [from, start], toelichting: [start, to], certain, headed: start === to };
}

type ProseStart = { readonly start: number; readonly certain: boolean };

/** Without a heading: the sentences without label at the end, from the first that speaks of the amendment or its indiener. */
function startOfProse(plain: string, range: Range): ProseStart | undefined {
  const paragraphs = paragraphsOf(plain, range);
  const last = paragraphs.findLastIndex(({ start, end }) => !isProse(plain, [start, end]));
  const run = paragraphs.slice(last + 1);
  const speaking = run.findIndex(({ start, end }) => isExplanation(plain.slice(start, end)));
  const spoken = run[speaking];
  const before = paragraphs[last];
  if (!spoken) return undefined;
  // The explanation begins with the run when the instruction before it was complete in itself.
  const first = before && isComplete(plain, before, false) ? run[0] : spoken;
  const above = run[speaking - 1] ?? before;
  const certain = first === spoken && above !== undefined && isBeyondDoubt(plain, before, above, spoken, speaking);
  return { start: first?.start ?? spoken.start, certain };
}

/**
 * Whether prose without a heading can only be the toelichting: nothing is open to which it could belong, or it speaks as
 * no law does right below new text that is finished.
 */
function isBeyondDoubt(
  plain: string,
  before: Paragraph | undefined,
  above: Paragraph,
  spoken: Paragraph,
  speaking: number,
): boolean {
  if (!before || !/[.;!?»"”]$/u.test(plain.slice(above.start, above.end))) return false;
  const closed = movesMoney(plain.slice(before.start, before.end)) || isComplete(plain, before, true);
  if (speaking === 0 && closed) return true;
  const expected = awaitsText(plain.slice(before.start, before.end)) ? 1 : 0;
  return speaking === expected && isOnlyExplanation(plain.slice(spoken.start, spoken.end));
}

/** "…, luidende:" and "Artikel 9a" announce one paragraph of new text at least. */
function awaitsText(paragraph: string): boolean {
  return paragraph.endsWith(":") || /^artikel \S{1,8}$/i.test(paragraph);
}

/** Whether a paragraph is an instruction that leaves no text open; `strict` demands its formal signature. */
function isComplete(plain: string, { start, end }: Paragraph, strict: boolean): boolean {
  const label = strict ? (labelAtStart(plain.slice(start, end))?.length ?? 0) : 0;
  const step = readInstruction(plain, [start + label, end], strict)?.at(-1);
  return step !== undefined && step.opens === undefined && !(strict && step.container);
}

function isProse(plain: string, range: Range): boolean {
  const words = plain.slice(...range);
  return isSentence(words) && !movesMoney(words) && readInstruction(plain, range, true) === undefined;
}
