import { browser } from "wxt/browser";
import { runningScans } from "@/storage";
import type { ScanRunner } from "./scan-runner";

const alarm = "scans";

/** Goes on with jobs when the background starts, and every half minute for as long as there are any: the browser may stop it. */
export function watchScans(runner: ScanRunner): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void runScans(runner);
  });
  void runScans(runner);
}

export async function runScans(runner: ScanRunner): Promise<void> {
  if (await hasJobs()) await browser.alarms.create(alarm, { periodInMinutes: 0.5 });
  await runner.run();
  if (!(await hasJobs())) await browser.alarms.clear(alarm);
}

/** Without storage there are no jobs. */
const hasJobs = async (): Promise<boolean> =>
  runningScans().then(
    (scans) => scans.length > 0,
    () => false,
  );
