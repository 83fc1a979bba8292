import { candidates, regexes, type Candidate } from "./candidates.ts";
import { medianOf } from "./measure.ts";
import { peersInBoth } from "./peers/in-both.mjs";
import { sizes, textOf } from "./texts.ts";

/** Milliseconds of one candidate at 2, 20 and 200 kB; null: too slow to wait for. */
export type Medians = readonly (number | null)[];

/** Everything that is measured in Node and in Chromium, in the order of the tables. */
export const inBoth: readonly Candidate[] = [...candidates, ...peersInBoth(regexes)];

/** Measures candidate `index` of `inBoth` in this page. */
export async function measureInBoth(index: number): Promise<Medians> {
  const candidate = inBoth[index];
  return candidate ? mediansOf(candidate) : [];
}

/** Measures one candidate on every size in this JavaScript engine. */
export async function mediansOf({ run, maxBytes = Infinity }: Candidate): Promise<Medians> {
  const medians: (number | null)[] = [];
  for (const size of sizes) {
    const text = textOf(size);
    medians.push(size > maxBytes ? null : await medianOf(() => run(text)));
  }
  return medians;
}
