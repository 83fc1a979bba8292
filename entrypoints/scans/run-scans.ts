import { browser } from "wxt/browser";
import { keepChangedLines, runningScans } from "@/storage";
import { scanAlarm } from "./scan-alarm";
import type { ScanRunner } from "./scan-runner";

/** Goes on with jobs, and every half minute for as long as there are any: the browser may stop the background. */
export async function runScansOf(runner: ScanRunner): Promise<void> {
  if (await hasJobs()) await browser.alarms.create(scanAlarm, { periodInMinutes: 0.5 });
  await runner.run();
  await keepChangedLines();
  if (!(await hasJobs())) await browser.alarms.clear(scanAlarm);
}

/** Without storage there are no jobs. */
const hasJobs = async (): Promise<boolean> =>
  runningScans().then(
    (scans) => scans.length > 0,
    () => false,
  );
