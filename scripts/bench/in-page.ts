import { candidates } from "./candidates.ts";
import { medianOf } from "./measure.ts";
import { sizes, textOf } from "./texts.ts";

/** Milliseconds per candidate and size, as `[name, [ms at 2 kB, 20 kB, 200 kB]]`. */
export type Figures = readonly (readonly [name: string, medians: readonly number[]])[];

/** Measures every candidate on every size in this JavaScript engine. */
export async function measureAll(): Promise<Figures> {
  const figures: [string, number[]][] = [];
  for (const { name, run } of candidates) {
    const medians: number[] = [];
    for (const size of sizes) {
      const text = textOf(size);
      medians.push(await medianOf(() => run(text)));
    }
    figures.push([name, medians]);
  }
  return figures;
}
