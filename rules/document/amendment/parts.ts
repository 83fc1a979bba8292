import { paragraphsOf } from "../lines.ts";
import type { Range } from "../model.ts";
import { readInstruction } from "./instruction.ts";
import { findToelichting, isExplanation, isSentence } from "../toelichting.ts";

/** Where the operative part ends and the toelichting begins. */
export type Parts = { readonly body: Range; readonly toelichting: Range; readonly certain: boolean };

/** Splits what stands between the opening formula and the signatures. */
export function splitParts(plain: string, [from, to]: Range): Parts {
  const found = findToelichting(plain, [from, to]);
  if (found.kind === "gevonden") {
    return { body: [from, found.start], toelichting: [found.start, to], certain: found.certain };
  }
  const start = startOfProse(plain, [from, to]);
  return { body: [from, start ?? to], toelichting: [start ?? to, to], certain: start === undefined };
}

/** Without a heading: the sentences without label at the end, from the first that speaks of the amendment or its indiener. */
function startOfProse(plain: string, range: Range): number | undefined {
  const paragraphs = paragraphsOf(plain, range);
  const last = paragraphs.findLastIndex(({ start, end }) => !isProse(plain, [start, end]));
  const run = paragraphs.slice(last + 1);
  const speaking = run.findIndex(({ start, end }) => isExplanation(plain.slice(start, end)));
  if (speaking < 0) return undefined;
  // The explanation begins with the run when the instruction before it was complete in itself.
  const before = paragraphs[last];
  const steps = before && readInstruction(plain, [before.start, before.end], false);
  return (steps?.at(-1)?.opens === undefined && steps !== undefined ? run[0] : run[speaking])?.start;
}

function isProse(plain: string, range: Range): boolean {
  return isSentence(plain.slice(...range)) && readInstruction(plain, range, true) === undefined;
}
