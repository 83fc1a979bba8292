/** Name of the alarm, and of the notification that it leads to. */
export const reminderAlarm = "herinneringen";
