import { readSetting, tidyStukken } from "@/storage";

const day = 86_400_000;

/** Removes what was read longer ago than the chosen number of days; nothing when none is chosen. */
export async function tidyOld(now: Date): Promise<void> {
  const { value: days } = await readSetting("retentionDays");
  // A database that refuses now is tried again tomorrow.
  if (days > 0) await tidyStukken(new Date(now.getTime() - days * day).toISOString());
}
