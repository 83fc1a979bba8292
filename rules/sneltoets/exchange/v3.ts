import * as z from "zod/mini";
import { answerV2, bundleOf, requestV2 } from "./v2.ts";

/**
 * Version 3 of the exchange file, frozen like the earlier ones: no live type may change what this file accepts.
 * New since 2: the term that a dienstverlener itself promises, in working days.
 */

/** The content of a request. */
export const requestV3 = { ...requestV2, ownDays: z.nullable(z.int().check(z.minimum(1), z.maximum(60))) };
const request = z.strictObject(requestV3);
const answer = z.strictObject(answerV2);

const head = { format: z.literal("sneltoets"), version: z.literal(3) };

export const exchangeV3 = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, kind: z.literal("verzoek"), request }),
  z.strictObject({ ...head, kind: z.literal("antwoord"), answer }),
  z.strictObject({ ...head, kind: z.literal("bundel"), bundle: bundleOf(request, answer) }),
]);
export type ExchangeV3 = z.infer<typeof exchangeV3>;
