/** Name of the alarm that stands for as long as there are jobs. */
export const scanAlarm = "scans";
