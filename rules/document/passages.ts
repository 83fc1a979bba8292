import type { Change, Passage, Range, Target, Zone } from "./model.ts";

/** A stretch of the text for which the zone is known; stretches may leave gaps. */
export type Stretch = {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
  readonly change?: number | undefined;
};

/**
 * Turns stretches (in order) into passages that cover the text exactly: no gap, no overlap, every character once.
 * White space between two stretches goes to the one before; other text that nobody claimed becomes "onbekend".
 */
export function coverText(text: string, stretches: readonly Stretch[]): readonly Passage[] {
  const drafts: Draft[] = [];
  let at = 0;
  for (const { zone, start, end, change } of stretches) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) fillGap(drafts, text, [at, from]);
    push(drafts, { zone, start: drafts.at(-1)?.end ?? 0, end: to, change });
    at = to;
  }
  if (at < text.length) fillGap(drafts, text, [at, text.length]);
  return drafts.map(passageFrom);
}

/** A passage of which the end still moves. */
type Draft = { readonly zone: Zone; readonly start: number; end: number; readonly change: number | undefined };

function passageFrom({ zone, start, end, change }: Draft): Passage {
  return change === undefined ? { zone, range: [start, end] } : { zone, range: [start, end], change };
}

function fillGap(drafts: Draft[], text: string, [start, end]: Range): void {
  const gap = text.slice(start, end);
  const last = drafts.at(-1);
  if (gap.trim() === "") {
    if (last) last.end = end;
    else if (end === text.length) push(drafts, { zone: "onbekend", start: 0, end, change: undefined });
    return;
  }
  const left = start + (gap.length - gap.trimStart().length);
  if (last) last.end = left;
  push(drafts, { zone: "onbekend", start: last?.end ?? 0, end, change: undefined });
}

function push(drafts: Draft[], draft: Draft): void {
  const last = drafts.at(-1);
  if (last?.zone === draft.zone && last.change === draft.change) last.end = draft.end;
  else drafts.push(draft);
}

/** The passage that holds the character at `offset`; undefined outside the text. Halves its way, because texts can hold thousands. */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.range[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return passages[low];
}

/** Where the new text of a change stands at a place in the text: see `Change.parts`. */
export function targetAt(change: Change | undefined, offset: number): Target | undefined {
  return change?.parts?.findLast(({ from }) => from <= offset)?.target ?? change?.target;
}
