import { browser } from "wxt/browser";
import { onSettingChange } from "@/storage/at-start";
import { openWork } from "../tabs/open-work";
import { loadWork } from "../work/load-work";
import { reminderAlarm } from "./reminder-alarm";

/** Reminds of terms every hour for as long as the user wants it. */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) remind();
  });
  // The browser may forget alarms when it stops, and the extension has none after an update.
  browser.runtime.onStartup.addListener(plan);
  browser.runtime.onInstalled.addListener(plan);
  onSettingChange("reminders", plan);
  // Without the right there is nothing to listen to: Chrome then leaves the name out, Firefox keeps it with nothing in it.
  const { notifications }: { readonly notifications?: typeof browser.notifications } = browser;
  notifications?.onClicked.addListener((id) => {
    if (id === reminderAlarm) void openWork();
  });
}

function remind(): void {
  loadWork()
    .then((work) => work.remind())
    .catch(reportError);
}

function plan(): void {
  loadWork()
    .then((work) => work.planReminders())
    .catch(reportError);
}
