import { browser } from "wxt/browser";
import { loadWork } from "../work/load-work";

const alarm = "tidy";
const daily = { delayInMinutes: 10, periodInMinutes: 24 * 60 };

/** Once a day what was read too long ago is removed, when the user or the organisation chose that. */
export function watchTidy(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    loadWork()
      .then((work) => work.tidy())
      .catch(reportError);
  });
  setAlarm().catch(reportError);
}

async function setAlarm(): Promise<void> {
  // A new one at every start would never go off.
  if ((await browser.alarms.get(alarm)) === undefined) await browser.alarms.create(alarm, daily);
}
