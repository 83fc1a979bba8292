import { shortDay } from "../sneltoets/calendar.ts";
import { capital } from "../sneltoets/letter/letter.ts";
import { documentTitle } from "../sneltoets/text.ts";
import { addWorkingDays } from "../sneltoets/working-days.ts";
import type { RequestLine } from "./request-line.ts";

/** One request of which somebody wants to be reminded. */
export type Reminder = {
  /** The same for the same request, day and reason, so that it is told once. */
  readonly id: string;
  readonly sentence: string;
};

/**
 * What to tell on this day (`YYYY-MM-DD`): terms that end today or on the next working day, and terms that are over; each
 * once. `told` holds the ids of what was told before.
 */
export function remindersOf(
  lines: readonly RequestLine[],
  today: string,
  told: ReadonlySet<string>,
): readonly Reminder[] {
  const soon = addWorkingDays(today, 1);
  return lines
    .filter(({ state, due }) => state === "te-laat" || (state === "loopt" && due <= soon))
    .map(reminderFrom)
    .filter(({ id }) => !told.has(id));
}

function reminderFrom({ request, state, due }: RequestLine): Reminder {
  const isLate = state === "te-laat";
  const isOwn = request.receivedAt === null;
  const verb = isLate ? "was gevraagd uiterlijk" : "uiterlijk";
  return {
    id: JSON.stringify([request.id, due, isLate]),
    sentence: `${subjectOf(request)}: ${isOwn ? "antwoord" : "uw antwoord"} ${verb} ${shortDay(due)}`,
  };
}

// A notification stands on the screen for whoever passes by.
const subjectOf = ({ confidentiality, stuk }: RequestLine["request"]): string =>
  confidentiality === "openbaar-stuk" ? capital(documentTitle(stuk)) : "Een concept";

/** Several reminders as one short text; the first ones in full, of the rest the number. */
export function reminderText(reminders: readonly Reminder[]): string {
  const shown = reminders.slice(0, mostShown).map(({ sentence }) => `${sentence}.`);
  const more = reminders.length - shown.length;
  return [...shown, ...(more > 0 ? [`En nog ${more}.`] : [])].join("\n");
}

const mostShown = 3;
