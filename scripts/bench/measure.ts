/**
 * Median milliseconds of one call, after warming up; runs for about a second whatever the speed.
 * Short calls are timed in batches, because a browser's clock is only good to a tenth of a millisecond.
 */
export async function medianOf(run: () => unknown): Promise<number> {
  const calls = await warmUp(run);
  const batch = Math.max(1, Math.round(calls / 30));
  const times: number[] = [];
  const until = performance.now() + 1000;
  while (performance.now() < until || times.length < 5) times.push(await timed(run, batch));
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const WINDOW = 300;
const LONGEST_WARM_UP = 6000;

/**
 * Calls until the engine has compiled what it will compile: three windows in a row that are hardly faster than the best
 * before them. Much code needs longer than little code, so a fixed time would favour the small. Returns the calls in one window.
 */
async function warmUp(run: () => unknown): Promise<number> {
  const until = performance.now() + LONGEST_WARM_UP;
  let best = 0;
  for (let still = 0; still < 3 && performance.now() < until;) {
    const calls = await callsInWindow(run);
    still = calls > best * 1.05 ? 0 : still + 1;
    best = Math.max(best, calls);
  }
  return best;
}

async function callsInWindow(run: () => unknown): Promise<number> {
  const until = performance.now() + WINDOW;
  let calls = 0;
  for (; performance.now() < until || calls < 2; calls += 1) await run();
  return calls;
}

async function timed(run: () => unknown, batch: number): Promise<number> {
  const started = performance.now();
  for (let call = 0; call < batch; call += 1) await run();
  return (performance.now() - started) / batch;
}
