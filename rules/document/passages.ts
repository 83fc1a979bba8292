import type { Passage, Range, Zone } from "./model.ts";

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
  const passages: Passage[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const start = Math.max(stretch.start, at);
    const end = Math.min(stretch.end, text.length);
    if (end <= start) continue;
    if (start > at) fillGap(passages, text, [at, start]);
    push(passages, stretch.zone, [passages.length === 0 ? 0 : endOf(passages), end], stretch.change);
    at = end;
  }
  if (at < text.length) fillGap(passages, text, [at, text.length]);
  if (text.length > 0 && endOf(passages) < text.length) extendLast(passages, text.length);
  return passages;
}

function endOf(passages: readonly Passage[]): number {
  return passages.at(-1)?.range[1] ?? 0;
}

function fillGap(passages: Passage[], text: string, [start, end]: Range): void {
  const gap = text.slice(start, end);
  const content = gap.trim();
  if (content === "") {
    if (passages.length > 0) extendLast(passages, end);
    return;
  }
  const left = start + (gap.length - gap.trimStart().length);
  if (passages.length > 0) extendLast(passages, left);
  push(passages, "onbekend", [endOf(passages), end], undefined);
}

function extendLast(passages: Passage[], end: number): void {
  const last = passages.at(-1);
  if (last) passages[passages.length - 1] = { ...last, range: [last.range[0], end] };
  else passages.push({ zone: "onbekend", range: [0, end] });
}

function push(passages: Passage[], zone: Zone, range: Range, change: number | undefined): void {
  const last = passages.at(-1);
  if (last && last.zone === zone && last.change === change) extendLast(passages, range[1]);
  else passages.push(change === undefined ? { zone, range } : { zone, range, change });
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
