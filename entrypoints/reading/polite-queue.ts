/** The clock, so that tests need not wait; `now` never goes back. */
export type Clock = { readonly now: () => number; readonly sleep: (milliseconds: number) => Promise<void> };

export const systemClock: Clock = {
  // Not the time of day: a user who puts that back an hour would wait an hour.
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Milliseconds between the end of one request to a host and the start of the next, unless a task asks for another. */
const usualGap = 250;

/** Runs tasks one at a time per host, with a pause between them; a failing task does not stop the next. */
export function createPoliteQueue(clock: Clock): <T>(host: string, task: () => Promise<T>, gap?: number) => Promise<T> {
  const lastOf = new Map<string, Promise<number>>();
  const ended = () => clock.now();
  return (host, task, gap = usualGap) => {
    const previous = lastOf.get(host) ?? Promise.resolve(-Infinity);
    const running = previous.then(async (endedAt) => {
      const wait = endedAt + gap - clock.now();
      if (wait > 0) await clock.sleep(wait);
      return task();
    });
    lastOf.set(host, running.then(ended, ended));
    return running;
  };
}
