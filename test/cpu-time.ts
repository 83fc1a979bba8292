/**
 * Milliseconds of processor time that this work takes, the least of a few times: other work on the machine does not count.
 * For growth (twice the text, how much more work?), never for a limit in milliseconds.
 */
export function cpuTime(work: () => unknown, times = 4): number {
  return Math.min(...Array.from({ length: times }, () => once(work)));
}

function once(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
