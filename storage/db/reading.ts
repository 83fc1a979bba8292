import * as z from "zod/mini";
import type { Check } from "@/rules";

const place = z.int().check(z.minimum(0));
const signal = z.readonly(
  z.strictObject({
    rule: z.string(),
    /** UTF-16 units in the text that was read, as in a finding. */
    range: z.readonly(z.tuple([place, place])),
  }),
);

/** What the rules found when a text was read, whatever was put aside: a later check is held against this. */
export const reading = z.readonly(
  z.strictObject({
    /** Version of the extension that read it. */
    version: z.string(),
    signals: z.readonly(z.array(signal)),
  }),
);
export type Reading = z.infer<typeof reading>;

export function readingOf({ findings }: Pick<Check, "findings">, version: string): Reading {
  return { version, signals: findings.map(({ rule, range }) => ({ rule, range })) };
}

/** Rules of the signals that only the later, or only the earlier reading holds, or that mark other words; one for each signal. */
export type ReadingChange = {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
};

type Signal = Reading["signals"][number];

/** A rule that marks a little more or less of the same words found the same signal, changed. */
export function changeSince(then: Reading, now: Reading): ReadingChange {
  const added = onlyIn(now, then);
  const gone = onlyIn(then, now);
  return {
    added: rulesOf(added.filter((one) => !isIn(gone)(one))),
    gone: rulesOf(gone.filter((one) => !isIn(added)(one))),
    changed: rulesOf(added.filter(isIn(gone))),
  };
}

const rulesOf = (signals: readonly Signal[]): readonly string[] => signals.map(({ rule }) => rule);

const isIn =
  (others: readonly Signal[]) =>
  (one: Signal): boolean =>
    others.some((other) => isSameSignal(one, other));

const isSameSignal = (a: Signal, b: Signal): boolean =>
  a.rule === b.rule && a.range[0] < b.range[1] && b.range[0] < a.range[1];

function onlyIn({ signals }: Reading, other: Reading): readonly Signal[] {
  const known = new Set(other.signals.map(markOf));
  return signals.filter((one) => !known.has(markOf(one)));
}

const markOf = ({ rule, range }: Signal): string => JSON.stringify([rule, range]);
