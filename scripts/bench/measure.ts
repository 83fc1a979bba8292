/**
 * Median milliseconds of one call, after warming up; runs for about a second whatever the speed.
 * Short calls are timed in batches, because a browser's clock is only good to a tenth of a millisecond.
 */
export async function medianOf(run: () => unknown): Promise<number> {
  const warmUntil = performance.now() + 300;
  let calls = 0;
  for (; performance.now() < warmUntil || calls < 2; calls += 1) await run();
  const batch = Math.max(1, Math.round(calls / 30));
  const times: number[] = [];
  const until = performance.now() + 1000;
  while (performance.now() < until || times.length < 5) times.push(await timed(run, batch));
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function timed(run: () => unknown, batch: number): Promise<number> {
  const started = performance.now();
  for (let call = 0; call < batch; call += 1) await run();
  return (performance.now() - started) / batch;
}
