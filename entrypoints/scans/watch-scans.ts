import { browser } from "wxt/browser";
import { loadWork } from "../work/load-work";
import { scanAlarm } from "./scan-alarm";

/** Goes on with jobs when their alarm goes, when the background starts again meanwhile, and when the browser starts. */
export function watchScans(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === scanAlarm) runScans();
  });
  // The browser may forget alarms when it stops.
  browser.runtime.onStartup.addListener(runScans);
  browser.runtime.onInstalled.addListener(runScans);
  browser.alarms.get(scanAlarm).then((alarm) => (alarm === undefined ? undefined : runScans()), reportError);
}

function runScans(): void {
  loadWork()
    .then((work) => work.runScans())
    .catch(reportError);
}
