import * as z from "zod/mini";
import { line, prose, requestV1 } from "./v1.ts";

/**
 * Version 2 of the exchange file, frozen like version 1: no live type may change what this file accepts.
 * New since 1: answers, bundles, and who passed a request on. Status, steps and notes stay behind: each side keeps its
 * own.
 */

const someLine = line.check(z.regex(/\S/));
const someProse = prose.check(z.regex(/\S/));
const id = line.check(z.minLength(1));
const { stuk, requester } = requestV1;

const forward = z.strictObject({ by: line, reference: line, at: z.iso.datetime() });

/** The content of a request. */
export const requestV2 = { ...requestV1, forwards: z.array(forward).check(z.maxLength(20)) };
const request = z.strictObject(requestV2);

const condition = z.strictObject({
  voorwaarde: someProse,
  wie: someLine,
  uiterlijk: z.union([z.iso.date(), z.literal("onbekend")]),
});
const conditions = z.tuple([condition], condition).check(z.maxLength(30));

const verdict = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("uitvoerbaar") }),
  z.strictObject({ kind: z.literal("uitvoerbaar-mits"), conditions }),
  z.strictObject({ kind: z.literal("niet-uitvoerbaar-tenzij"), conditions }),
  z.strictObject({ kind: z.literal("niet-uitvoerbaar") }),
  z.strictObject({ kind: z.literal("niet-te-beoordelen") }),
]);

const kosten = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("onbekend") }),
  z.strictObject({ kind: z.literal("geen") }),
  z
    .strictObject({ kind: z.literal("raming"), eenmalig: line, perJaar: line })
    .check(z.refine(({ eenmalig, perJaar }) => /\S/.test(eenmalig + perJaar), "geen bedrag")),
]);

const termijn = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("onbekend") }),
  z.strictObject({ kind: z.literal("gevraagde-datum") }),
  z.strictObject({ kind: z.literal("vanaf"), datum: z.iso.date(), aanname: prose }),
  z.strictObject({ kind: z.literal("doorlooptijd"), periode: someLine, aanname: prose }),
]);

/** A choice with an explanation; the choices in `needsText` say nothing without one. */
function detail<const Ids extends readonly string[]>(ids: Ids, needsText = "") {
  const hasText = ({ keuze, toelichting }: { keuze: string; toelichting: string }): boolean =>
    keuze !== needsText || /\S/.test(toelichting);
  return z.optional(z.strictObject({ keuze: z.enum(ids), toelichting: prose }).check(z.refine(hasText, "geen uitleg")));
}

const details = z.strictObject({
  impact: detail(["beperkt", "middelgroot", "ingrijpend", "onbekend"]),
  reikwijdte: detail(["hele-tekst", "deel"], "deel"),
  mensen: detail(["makkelijker", "gelijk", "moeilijker", "onbekend"]),
  werk: detail(["eenvoudiger", "gelijk", "zwaarder", "onbekend"]),
  ict: detail(["geen", "parameter", "regelwijziging", "nieuwbouw", "onbekend"]),
  gegevens: detail(["aanwezig", "nieuw-met-grondslag", "nieuw-zonder-grondslag", "onbekend"]),
  capaciteit: detail(["bestaand", "extra", "ten-koste-van", "onbekend"], "ten-koste-van"),
  handhaving: detail(["neutraal", "aandacht", "risico", "onbekend"]),
  overgang: detail(["niet", "tot-1-jaar", "1-tot-5-jaar", "langer-dan-5-jaar", "onbekend"]),
  uitleg: detail(["goed", "lastig", "onbekend"], "lastig"),
  keten: detail(["niemand", "anderen", "onbekend"], "anderen"),
  alternatief: detail(["geen", "eenvoudiger", "onbekend"], "eenvoudiger"),
});

const refusal = z.enum(["niet-onze-taak", "geen-capaciteit", "volledige-toets-nodig", "andere-reden"]);

export const judgementV2 = { kind: z.literal("oordeel"), verdict, kosten, termijn, toelichting: prose, details };
export const otherOutcomesV2 = [
  z.strictObject({ kind: z.literal("noodrem"), zin: someProse }),
  z.strictObject({ kind: z.literal("al-beantwoord"), verwijzing: someProse, url: stuk.shape.url }),
  z.strictObject({ kind: z.literal("doorverwezen"), naar: someLine, toelichting: prose }),
  z.strictObject({ kind: z.literal("afgewezen"), reden: refusal, toelichting: prose }),
] as const;
const outcome = z.discriminatedUnion("kind", [z.strictObject(judgementV2), ...otherOutcomesV2]);

const status = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("concept") }),
  z.strictObject({ kind: z.literal("vastgesteld"), functie: someLine, datum: z.iso.date() }),
]);

/** The content of an answer. */
export const answerV2 = {
  id,
  revision: z.int().check(z.minimum(0)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  request: z.strictObject({ id, askedOn: z.iso.date(), askedBy: line, reference: line }),
  stuk,
  organisation: z.strictObject({ id: z.nullable(line), name: someLine }),
  status,
  openbaarheid: z.enum(["niet-openbaar", "na-debat", "openbaar"]),
  outcome,
  questions: z
    .array(z.strictObject({ id: line, vraag: z.string().check(z.maxLength(2000)), antwoord: someProse }))
    .check(z.maxLength(50)),
  signals: z
    .array(z.strictObject({ rule: line, title: line, quote: prose, verdict: z.enum(["klopt", "klopt-niet", "nvt"]) }))
    .check(z.maxLength(200)),
  zekerheid: z.nullable(z.enum(["hoog", "middel", "laag"])),
  tijdBesteed: line,
  afgestemd: z.nullable(z.enum(["ja", "nee", "nvt"])),
};
const answer = z.strictObject(answerV2);

/** A bundle with requests and answers of this version or a later one. */
export const bundleOf = <Request extends z.ZodMiniType, Answer extends z.ZodMiniType>(
  requests: Request,
  answers: Answer,
) =>
  z.strictObject({
    id,
    createdAt: z.iso.datetime(),
    title: line,
    reference: line,
    note: prose,
    sender: requester,
    requests: z.array(requests).check(z.maxLength(100)),
    answers: z.array(answers).check(z.maxLength(300)),
  });

const head = { format: z.literal("sneltoets"), version: z.literal(2) };

export const exchangeV2 = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, kind: z.literal("verzoek"), request }),
  z.strictObject({ ...head, kind: z.literal("antwoord"), answer }),
  z.strictObject({ ...head, kind: z.literal("bundel"), bundle: bundleOf(request, answer) }),
]);
export type ExchangeV2 = z.infer<typeof exchangeV2>;
