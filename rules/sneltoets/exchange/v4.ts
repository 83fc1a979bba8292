import * as z from "zod/mini";
import { prose } from "./v1.ts";
import { answerV2, bundleOf, judgementV2, otherOutcomesV2 } from "./v2.ts";
import { requestV3 } from "./v3.ts";

/**
 * Version 4 of the exchange file, frozen like the earlier ones: no live type may change what this file accepts.
 * New since 3: what an answer rests on, and which scarce professions it needs.
 */

/** Ticked choices with free words; at least one of the two, and no choice twice. */
function ticks<const Ids extends readonly string[]>(ids: Ids) {
  const keuzen = z.array(z.enum(ids)).check(z.maxLength(ids.length));
  return z.exactOptional(
    z
      .strictObject({ keuzen, toelichting: prose })
      .check(z.refine(({ keuzen, toelichting }) => keuzen.length > 0 || /\S/.test(toelichting), "niets gekozen"))
      .check(z.refine(({ keuzen }) => new Set(keuzen).size === keuzen.length, "dubbel gekozen")),
  );
}

const request = z.strictObject(requestV3);
const judgement = z.strictObject({
  ...judgementV2,
  beroepen: ticks(["verzekeringsarts", "arbeidsdeskundige", "ict", "data", "financieel"]),
});
const answer = z.strictObject({
  ...answerV2,
  outcome: z.discriminatedUnion("kind", [judgement, ...otherOutcomesV2]),
  basis: ticks(["inschatting", "ict", "gegevens", "proef", "eerdere-toets"]),
});

const head = { format: z.literal("sneltoets"), version: z.literal(4) };

export const exchangeV4 = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, kind: z.literal("verzoek"), request }),
  z.strictObject({ ...head, kind: z.literal("antwoord"), answer }),
  z.strictObject({ ...head, kind: z.literal("bundel"), bundle: bundleOf(request, answer) }),
]);
export type ExchangeV4 = z.infer<typeof exchangeV4>;
