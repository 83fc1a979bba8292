import { dutchDay, remindersOf, reminderText, requestLines, type Exchanged } from "@/rules";

/** What reminding asks of the browser and the storage. */
export type ReminderPorts = {
  /** Whether the user asked to be reminded and the browser still allows it. */
  readonly isWanted: () => Promise<boolean>;
  readonly exchanged: () => Promise<Exchanged>;
  /** Ids of what was told before. */
  readonly told: () => Promise<readonly string[]>;
  readonly keepTold: (ids: readonly string[]) => Promise<unknown>;
  readonly notify: (text: string) => Promise<unknown>;
  readonly now: () => Date;
};

/** Tells about terms that end or are over; what was told is not told again, also after the browser was closed. */
export async function remind(ports: ReminderPorts): Promise<void> {
  if (!(await ports.isWanted())) return;
  const today = dutchDay(ports.now().toISOString());
  const lines = requestLines(await ports.exchanged(), today);
  const told = await ports.told();
  const reminders = remindersOf(lines, today, new Set(told));
  if (reminders.length === 0) return;
  // Kept first: a reminder that comes twice is worse than one that a crash swallows.
  await ports.keepTold([...told, ...reminders.map(({ id }) => id)].slice(-mostKept));
  await ports.notify(reminderText(reminders));
}

/** Requests that run at one time are far fewer. */
const mostKept = 1_000;
