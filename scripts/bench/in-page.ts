import { candidates, type Candidate } from "./candidates.ts";
import { medianOf } from "./measure.ts";
import { peersInBoth } from "./peers/in-both.mjs";
import { sizes, textOf } from "./texts.ts";

/** Milliseconds per candidate and size, as `[name, [ms at 2 kB, 20 kB, 200 kB]]`; null: too slow to wait for. */
export type Figures = readonly (readonly [name: string, medians: readonly (number | null)[]])[];

/** Measures every candidate on every size in this JavaScript engine. */
export async function measureAll(more: readonly Candidate[] = []): Promise<Figures> {
  const figures: [string, (number | null)[]][] = [];
  const peers: readonly Candidate[] = await peersInBoth();
  for (const candidate of [...candidates, ...peers, ...more]) {
    figures.push([candidate.name, await mediansOf(candidate)]);
  }
  return figures;
}

async function mediansOf({ run, maxBytes = Infinity }: Candidate): Promise<(number | null)[]> {
  const medians: (number | null)[] = [];
  for (const size of sizes) {
    const text = textOf(size);
    medians.push(size > maxBytes ? null : await medianOf(() => run(text)));
  }
  return medians;
}
