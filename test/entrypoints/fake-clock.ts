import type { Clock } from "@/entrypoints/reading/polite-queue";

/** A clock that stands still until somebody sleeps on it. */
export function fakeClock(): Clock & { readonly slept: readonly number[] } {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
}
