import { browser } from "wxt/browser";
import { readExchanged, readSetting, writeSetting } from "@/storage";
import { reminderAlarm } from "./reminder-alarm";
import { remind, type ReminderPorts } from "./reminder-runner";

/** The real browser and storage, for the background. */
export const reminderPorts: ReminderPorts = {
  // Also the right to show notifications, which the user gives when asking for reminders and may take back.
  isWanted: async () =>
    (await readSetting("reminders")).value && (await browser.permissions.contains({ permissions: ["notifications"] })),
  exchanged: async () => (await readExchanged()).value,
  told: async () => (await readSetting("reminded")).value,
  keepTold: (ids) => writeSetting("reminded", ids),
  notify: (message) =>
    browser.notifications.create(reminderAlarm, {
      type: "basic",
      iconUrl: browser.runtime.getURL("/icon/128.png"),
      title: "Sneltoets: termijnen",
      message,
    }),
  now: () => new Date(),
};

/** Sets the alarm when the user wants it and takes it away when not; looks at once. */
export async function planReminders(ports: ReminderPorts): Promise<void> {
  if (!(await ports.isWanted())) {
    await browser.alarms.clear(reminderAlarm);
    return;
  }
  await browser.alarms.create(reminderAlarm, { periodInMinutes: 60 });
  await remind(ports);
}
