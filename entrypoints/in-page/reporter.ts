/** Milliseconds before the first new reading after a change; each next reading of the same page waits longer. */
const pause = 300;
/** A page that never stops changing must not keep us reading. */
const maxReadings = 40;

type Report = { readonly url: string };

type Ports<R extends Report> = {
  readonly read: () => R;
  readonly send: (report: R) => void;
  readonly wait: (callback: () => void, milliseconds: number) => void;
};

/**
 * Tells what a page holds: `now`, and `later` after a change, but then only when it differs from what was told before.
 * Many changes make one reading, and readings of the same page become rarer. `again` tells it even when nothing differs.
 */
export function createReporter<R extends Report>({ read, send, wait }: Ports<R>) {
  let url = "";
  let readings = 0;
  let told = "";
  let waiting = false;

  const now = () => {
    const report = read();
    if (report.url !== url) readings = 0;
    url = report.url;
    readings += 1;
    const words = JSON.stringify(report);
    if (words === told) return;
    told = words;
    send(report);
  };

  return {
    now,
    again() {
      told = "";
      now();
    },
    /** @param currentUrl the URL now; a page that was read often enough is left alone until it differs. */
    later(currentUrl: string) {
      const isNew = currentUrl !== url;
      if (waiting || (readings >= maxReadings && !isNew)) return;
      waiting = true;
      wait(
        () => {
          waiting = false;
          now();
        },
        isNew ? pause : pause * Math.max(readings, 1),
      );
    },
  };
}
