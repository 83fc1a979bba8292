import type { Organisation, SneltoetsAnswer } from "./answer/answer.ts";
import type { SneltoetsRequest } from "./request.ts";

/** One organisation, one key, whether or not it stands in the list of dienstverleners. */
export const organisationKey = ({ id, name }: Organisation): string => id ?? name.trim().toLowerCase();

/**
 * How many dienstverleners answered this request, of how many that were asked. Two answers of one count as one, and one
 * that was not asked counts too, up to the number asked: it may answer for another.
 */
export function responsesTo(
  { id, recipients }: Pick<SneltoetsRequest, "id" | "recipients">,
  answers: readonly SneltoetsAnswer[],
): { readonly answered: number; readonly asked: number } {
  // Who came in without being asked is one that was.
  const asked = Math.max(recipients.length, 1);
  const mine = answers.filter(({ request }) => request.id === id);
  return {
    answered: Math.min(new Set(mine.map(({ organisation }) => organisationKey(organisation))).size, asked),
    asked,
  };
}
