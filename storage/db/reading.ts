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

/** Rules of the signals that only the later, or only the earlier reading holds; one for each signal. */
export type ReadingChange = { readonly added: readonly string[]; readonly gone: readonly string[] };

export function changeSince(then: Reading, now: Reading): ReadingChange {
  return { added: onlyIn(now, then), gone: onlyIn(then, now) };
}

function onlyIn({ signals }: Reading, other: Reading): readonly string[] {
  const known = new Set(other.signals.map(markOf));
  return signals.filter((one) => !known.has(markOf(one))).map(({ rule }) => rule);
}

const markOf = ({ rule, range }: Reading["signals"][number]): string => JSON.stringify([rule, range]);
