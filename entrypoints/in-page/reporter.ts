/** Milliseconds before the first new reading after a change; each next reading of the same page waits longer. */
const pause = 300;
/** A page that never stops changing must not keep us reading. */
const maxReadings = 40;
/** Milliseconds before a report that nobody took is told again: the browser may be stopping the background just then. */
const retryPauses = [500, 1_500, 4_000, 10_000];

type Report = { readonly url: string };

type Ports<R extends Report> = {
  readonly read: () => R;
  /** Resolves to whether somebody took it. */
  readonly send: (report: R) => Promise<boolean>;
  readonly wait: (callback: () => unknown, milliseconds: number) => void;
};

/**
 * Tells what a page holds: `now`, and `later` after a change, but then only when it differs from what was told before.
 * Many changes make one reading, and readings of the same page become rarer. `again` tells it even when nothing differs.
 * What nobody took is told again, a few times.
 */
export function createReporter<R extends Report>({ read, send, wait }: Ports<R>) {
  let url = "";
  let readings = 0;
  let told = "";
  let waiting = false;
  const tell = createTeller({ send, wait });

  const again = () => {
    told = "";
    now();
  };
  const now = () => {
    const report = read();
    if (report.url !== url) readings = 0;
    url = report.url;
    readings += 1;
    const words = JSON.stringify(report);
    if (words === told) return;
    told = words;
    void tell(report, () => told === words && again());
  };
  /** @param currentUrl the URL now; a page that was read often enough is left alone until it differs. */
  const later = (currentUrl: string) => {
    const isNew = currentUrl !== url;
    if (waiting || (readings >= maxReadings && !isNew)) return;
    waiting = true;
    const next = () => {
      waiting = false;
      now();
    };
    wait(next, isNew ? pause : pause * Math.max(readings, 1));
  };
  return { now, again, later };
}

/** Sends a report; when nobody took it, asks for it `again` after a while, but only a few times in a row. */
function createTeller<R extends Report>({ send, wait }: Pick<Ports<R>, "send" | "wait">) {
  let untaken = 0;
  return async (report: R, again: () => unknown) => {
    untaken = (await send(report)) ? 0 : untaken + 1;
    const retryPause = retryPauses[untaken - 1];
    if (retryPause !== undefined) wait(again, retryPause);
  };
}
