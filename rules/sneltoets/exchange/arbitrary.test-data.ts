import * as fc from "fast-check";
import { anAnswer, aRequest } from "../fixtures.ts";
import { detailFields } from "../answer/details.ts";
import { basis, beroepen, type TickField } from "../answer/ticks.ts";
import type { Condition, Outcome, SneltoetsAnswer } from "../answer/answer.ts";
import type { SneltoetsRequest } from "../request.ts";
import { travelling, type Exchange } from "./model.ts";

/** Any content that can travel, for property tests. */

const text = fc.string({ unit: "grapheme", maxLength: 60 });
const someText = text.map((words) => `w${words}`);
const aDay = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

export const anyRequest: fc.Arbitrary<SneltoetsRequest> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 40 }),
    revision: fc.nat(),
    aim: fc.string({ maxLength: 400 }),
    ministry: fc.option(text),
    voteDate: fc.option(aDay),
    ownDays: fc.option(fc.integer({ min: 1, max: 60 })),
    term: fc.constantFrom("week" as const, "spoed" as const),
    route: fc.constantFrom("departement" as const, "rechtstreeks" as const),
    confidentiality: fc.constantFrom("concept-vertrouwelijk" as const, "openbaar-stuk" as const),
    recipients: fc.array(fc.record({ id: text, name: text }), { maxLength: 4 }),
    requester: fc.record({ name: text, role: text, organisation: text, email: text }),
    questions: fc.array(fc.record({ id: text, text, source: fc.constant({ kind: "eigen" as const }) }), {
      maxLength: 8,
    }),
    forwards: fc.array(fc.record({ by: text, reference: text, at: fc.constant("2026-11-25T08:00:00.000Z") }), {
      maxLength: 2,
    }),
  })
  .map((changes) => aRequest(changes));

const anyCondition: fc.Arbitrary<Condition> = fc.record({
  voorwaarde: someText,
  wie: someText,
  uiterlijk: fc.oneof(aDay, fc.constant("onbekend" as const)),
});
const anyConditions = fc
  .tuple(anyCondition, fc.array(anyCondition, { maxLength: 5 }))
  .map(([first, rest]): [Condition, ...Condition[]] => [first, ...rest]);

const anyVerdict = fc.oneof(
  fc.constantFrom(
    { kind: "uitvoerbaar" as const },
    { kind: "niet-uitvoerbaar" as const },
    { kind: "niet-te-beoordelen" as const },
  ),
  fc.record({
    kind: fc.constantFrom("uitvoerbaar-mits" as const, "niet-uitvoerbaar-tenzij" as const),
    conditions: anyConditions,
  }),
);

const anyDetails = fc
  .subarray([...detailFields])
  .chain((fields) =>
    fc.tuple(
      ...fields.map(({ id, choices }) =>
        fc
          .tuple(fc.constant(id), fc.nat(choices.length - 1), someText)
          .map(([id, at, toelichting]) => [id, { keuze: choices[at]?.id ?? "onbekend", toelichting }] as const),
      ),
    ),
  )
  .map((entries): object => Object.fromEntries(entries));

/** One ticked field under its name, or nothing. */
const anyTicks = (name: string, { choices }: TickField) =>
  fc
    .option(fc.record({ keuzen: fc.subarray(choices.map(({ id }) => id)), toelichting: someText }))
    .map((ticks): object => (ticks === null ? {} : { [name]: ticks }));

const anyJudgement = fc
  .tuple(
    fc.record({
      kind: fc.constant("oordeel" as const),
      verdict: anyVerdict,
      kosten: fc.oneof(
        fc.constantFrom({ kind: "onbekend" as const }, { kind: "geen" as const }),
        fc.record({ kind: fc.constant("raming" as const), eenmalig: someText, perJaar: text }),
      ),
      termijn: fc.oneof(
        fc.constantFrom({ kind: "onbekend" as const }, { kind: "gevraagde-datum" as const }),
        fc.record({ kind: fc.constant("vanaf" as const), datum: aDay, aanname: text }),
        fc.record({ kind: fc.constant("doorlooptijd" as const), periode: someText, aanname: text }),
      ),
      toelichting: text,
      details: anyDetails,
    }),
    anyTicks("beroepen", beroepen),
  )
  .map(([judgement, ticks]) => ({ ...judgement, ...ticks }));

export const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  anyJudgement,
  fc.record({ kind: fc.constant("noodrem" as const), zin: someText }),
  fc.record({ kind: fc.constant("al-beantwoord" as const), verwijzing: someText, url: fc.constant(null) }),
  fc.record({ kind: fc.constant("doorverwezen" as const), naar: someText, toelichting: text }),
  fc.record({
    kind: fc.constant("afgewezen" as const),
    reden: fc.constantFrom("niet-onze-taak" as const, "andere-reden" as const),
    toelichting: text,
  }),
);

export const anyAnswer: fc.Arbitrary<SneltoetsAnswer> = fc
  .tuple(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 40 }),
      outcome: anyOutcome,
      organisation: fc.record({ id: fc.option(text), name: someText }),
      openbaarheid: fc.constantFrom("niet-openbaar" as const, "na-debat" as const, "openbaar" as const),
      status: fc.oneof(
        fc.constant({ kind: "concept" as const }),
        fc.record({ kind: fc.constant("vastgesteld" as const), functie: someText, datum: aDay }),
      ),
      questions: fc.array(fc.record({ id: text, vraag: text, antwoord: someText }), { maxLength: 4 }),
      tijdBesteed: text,
    }),
    anyTicks("basis", basis),
  )
  .map(([changes, ticks]) => ({ ...anAnswer(changes), ...ticks }));

/** An answer with these conditions and nothing else. */
export function conditionalAnswer(
  conditions: [Condition, ...Condition[]],
  kind: "uitvoerbaar-mits" | "niet-uitvoerbaar-tenzij" = "uitvoerbaar-mits",
): SneltoetsAnswer {
  const unknown = { kind: "onbekend" } as const;
  return anAnswer({
    outcome: {
      kind: "oordeel",
      verdict: { kind, conditions },
      kosten: unknown,
      termijn: unknown,
      toelichting: "",
      details: {},
    },
  });
}

/** Any answer that says "mits" or "tenzij". */
export const anyConditionalAnswer: fc.Arbitrary<SneltoetsAnswer> = fc
  .record({
    kind: fc.constantFrom("uitvoerbaar-mits" as const, "niet-uitvoerbaar-tenzij" as const),
    conditions: anyConditions,
  })
  .map(({ kind, conditions }) => conditionalAnswer(conditions, kind));

export const anyExchange: fc.Arbitrary<Exchange> = fc.oneof(
  anyRequest.map((request): Exchange => ({ kind: "verzoek", request: travelling(request) })),
  anyAnswer.map((answer): Exchange => ({ kind: "antwoord", answer })),
  fc
    .record({
      id: someText,
      createdAt: fc.constant("2026-11-25T08:00:00.000Z"),
      title: text,
      reference: text,
      note: text,
      sender: fc.record({ name: text, role: text, organisation: text, email: text }),
      requests: fc.array(anyRequest.map(travelling), { maxLength: 3 }),
      answers: fc.array(anyAnswer, { maxLength: 3 }),
    })
    .map((bundle): Exchange => ({ kind: "bundel", bundle })),
);
