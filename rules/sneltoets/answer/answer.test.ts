import { describe, expect, expectTypeOf, it } from "vitest";
import { aDraft, anAnswer, aRequest } from "../fixtures.ts";
import { isOutdated } from "../stuk.ts";
import { conditionsOf, details, sneltoetsAnswer, type Details, type Outcome } from "./answer.ts";
import { completeAnswer, mandatoryFields } from "./complete.ts";
import { answerDraft, createDraft, type AnswerDraft } from "./draft.ts";
import { detailFields } from "./details.ts";

const empty = createDraft(aRequest(), { id: "antwoord-1", now: "2026-11-26T13:00:00.000Z", organisation: null });
const missing = (draft: AnswerDraft): readonly string[] => {
  const result = completeAnswer(draft, []);
  return result.ok ? [] : result.missing.map(({ field, row }) => (row === undefined ? field : `${field} ${row}`));
};
const judgement = { ...anAnswer().outcome, kind: "oordeel" };

describe("an answer", () => {
  it("is complete with a verdict, its conditions, costs and term", () => {
    expect(completeAnswer(aDraft(), [])).toMatchObject({ ok: true, answer: { outcome: { kind: "oordeel" } } });
    expect(conditionsOf(anAnswer().outcome).map(({ wie, uiterlijk }) => [wie, uiterlijk])).toEqual([
      ["Ministerie van Lezen", "2027-03-01"],
      ["Bibliotheekdienst", "onbekend"],
    ]);
  });

  it("never holds the internal notes", () => {
    expect(JSON.stringify(anAnswer())).not.toContain("kassa krijgt");
    expect(JSON.stringify(anAnswer())).not.toContain("nog navragen");
    expect(sneltoetsAnswer.safeParse({ ...anAnswer(), notes: "x" }).success).toBe(false);
  });

  it.each([
    ["mits without a condition", { verdict: { kind: "uitvoerbaar-mits", conditions: [] } }],
    ["tenzij without conditions", { verdict: { kind: "niet-uitvoerbaar-tenzij" } }],
    ["conditions under a plain yes", { verdict: { kind: "uitvoerbaar", conditions: [] } }],
    ["no costs", { kosten: undefined }],
    ["an estimate without an amount", { kosten: { kind: "raming", eenmalig: " ", perJaar: "" } }],
    ["no term", { termijn: null }],
    ["a date that does not exist", { termijn: { kind: "vanaf", datum: "2027-02-30", aanname: "" } }],
    ["a choice that asks for words", { details: { keten: { keuze: "anderen", toelichting: " " } } }],
    ["ticked professions that are none", { beroepen: { keuzen: [], toelichting: " " } }],
    ["a profession twice", { beroepen: { keuzen: ["ict", "ict"], toelichting: "" } }],
    ["a choice of another field", { details: { keten: { keuze: "ingrijpend", toelichting: "" } } }],
  ])("cannot be written with %s", (_name, change) => {
    expect(sneltoetsAnswer.safeParse({ ...anAnswer(), outcome: { ...judgement, ...change } }).success).toBe(false);
  });

  it.each([
    ["no status", { status: undefined }],
    ["a status nobody stands for", { status: { kind: "vastgesteld", functie: "", datum: "2026-11-26" } }],
    ["no organisation", { organisation: { id: null, name: " " } }],
  ])("cannot be written with %s", (_name, change) => {
    expect(sneltoetsAnswer.safeParse({ ...anAnswer(), ...change }).success).toBe(false);
  });

  it("has exactly the optional fields of the list", () => {
    const filled = Object.fromEntries(
      detailFields.map(({ id, choices }) => [id, { keuze: choices[0].id, toelichting: "" }]),
    );
    expect(Object.keys(details.parse(filled))).toEqual(detailFields.map(({ id }) => id));
  });

  it("knows the choices of each field by type", () => {
    expectTypeOf<NonNullable<Details["impact"]>["keuze"]>().toEqualTypeOf<
      "beperkt" | "middelgroot" | "ingrijpend" | "onbekend"
    >();
    const yes = { kind: "oordeel", verdict: { kind: "uitvoerbaar-mits" } } as const;
    expectTypeOf(yes).not.toMatchTypeOf<Outcome>();
  });
});

describe("a draft", () => {
  it("starts empty, as a concept that is not public, and can be kept", () => {
    expect(answerDraft.parse(empty)).toEqual(empty);
    expect(empty).toMatchObject({ status: { kind: "concept" }, openbaarheid: "niet-openbaar", verdict: null });
    expect(missing(empty)).toEqual(["organisation", "verdict", "kosten", "termijn"]);
  });

  it("counts the mandatory fields", () => {
    expect(mandatoryFields(empty)).toEqual({ filled: 0, total: 3 });
    expect(mandatoryFields(aDraft())).toEqual({ filled: 3, total: 3 });
    expect(mandatoryFields(aDraft({ conditions: [] }))).toEqual({ filled: 2, total: 3 });
  });

  it("takes onbekend as a full answer", () => {
    const unknown = { kind: "onbekend" } as const;
    expect(
      missing(
        aDraft({
          verdict: "niet-te-beoordelen",
          conditions: [],
          kosten: { ...empty.kosten, ...unknown },
          termijn: { ...empty.termijn, ...unknown },
        }),
      ),
    ).toEqual([]);
  });

  it("names the row and the cell of a condition that is half filled in, and skips empty rows", () => {
    const blank = { id: "leeg", voorwaarde: "", wie: "", uiterlijk: "" } as const;
    const half = { id: "half", voorwaarde: "Extra geld", wie: " ", uiterlijk: "" } as const;
    expect(missing(aDraft({ conditions: [blank, half] }))).toEqual(["conditions.wie 1", "conditions.uiterlijk 1"]);
    expect(missing(aDraft({ conditions: [blank] }))).toEqual(["conditions"]);
    expect(missing(aDraft({ conditions: [...aDraft().conditions, blank] }))).toEqual([]);
  });

  it("keeps conditions that were typed, but leaves them out of another verdict", () => {
    const result = completeAnswer(aDraft({ verdict: "uitvoerbaar" }), []);
    expect(result.ok && result.answer.outcome).toMatchObject({ verdict: { kind: "uitvoerbaar" } });
    expect(result.ok && conditionsOf(result.answer.outcome)).toEqual([]);
  });

  it.each<[string, Partial<AnswerDraft>, readonly string[]]>([
    ["noodrem", { outcome: "noodrem" }, ["noodrem"]],
    ["noodrem", { outcome: "noodrem", noodrem: "Dit kan in de praktijk niet." }, []],
    ["al-beantwoord", { outcome: "al-beantwoord" }, ["alBeantwoord"]],
    [
      "al-beantwoord",
      { outcome: "al-beantwoord", alBeantwoord: { verwijzing: "Brief van 3 mei", url: "http://x" } },
      ["alBeantwoord"],
    ],
    ["al-beantwoord", { outcome: "al-beantwoord", alBeantwoord: { verwijzing: "Brief van 3 mei", url: "" } }, []],
    ["doorverwezen", { outcome: "doorverwezen" }, ["doorverwezen"]],
    ["doorverwezen", { outcome: "doorverwezen", doorverwezen: { naar: "Boekdienst", toelichting: "" } }, []],
    ["afgewezen", { outcome: "afgewezen" }, ["afgewezen"]],
    ["afgewezen", { outcome: "afgewezen", afgewezen: { reden: "andere-reden", toelichting: "" } }, ["afgewezen"]],
    ["afgewezen", { outcome: "afgewezen", afgewezen: { reden: "niet-onze-taak", toelichting: "" } }, []],
  ])("with outcome %s asks only what that outcome needs", (_name, changes, fields) => {
    const base = { ...empty, organisation: { id: null, name: "Bibliotheekdienst" } };
    expect(missing({ ...base, ...changes })).toEqual(fields);
  });

  it("asks who adopted an answer that is vastgesteld", () => {
    const status = { kind: "vastgesteld", functie: "", datum: "2026-11-26" } as const;
    expect(missing(aDraft({ status }))).toEqual(["status"]);
    expect(missing(aDraft({ status: { ...status, functie: "hoofd uitvoering" } }))).toEqual([]);
  });

  it("asks for the choice of a field with only words, and for the words of a choice that needs them", () => {
    const details = {
      ict: { keuze: null, toelichting: "de kassa" },
      keten: { keuze: "anderen", toelichting: "" },
    };
    expect(missing(aDraft({ details }))).toEqual(["details.ict", "details.keten"]);
  });

  it("carries what was ticked with its words, and nothing when nothing was", () => {
    const ticked = aDraft({
      basis: { keuzen: ["proef"], toelichting: " in maart " },
      beroepen: { keuzen: [], toelichting: "tolken" },
    });
    expect(completeAnswer(ticked, [])).toMatchObject({
      answer: {
        basis: { keuzen: ["proef"], toelichting: "in maart" },
        outcome: { beroepen: { keuzen: [], toelichting: "tolken" } },
      },
    });
    expect(Object.keys(anAnswer())).not.toContain("basis");
    const noodrem = completeAnswer({ ...ticked, outcome: "noodrem", noodrem: "Nee." }, []);
    expect(noodrem).toMatchObject({ answer: { basis: {}, outcome: { kind: "noodrem", zin: "Nee." } } });
    expect(JSON.stringify(noodrem)).not.toContain("tolken");
  });

  it("of before the ticked fields can still be read", () => {
    const { basis: _basis, beroepen: _beroepen, passedOver: _passedOver, ...before } = aDraft();
    expect(answerDraft.parse(before)).toEqual(aDraft());
  });

  it("has a Dutch sentence for everything that is missing", () => {
    const result = completeAnswer(empty, []);
    expect(result.ok ? [] : result.missing.map(({ message }) => message)).toEqual([
      "Vul de naam van uw organisatie in.",
      "Kies of het uitvoerbaar is. “Niet te beoordelen” mag ook.",
      "Kies wat dit kost. “Onbekend” mag ook.",
      "Kies wanneer het kan. “Onbekend” mag ook.",
    ]);
  });
});

describe("outdated", () => {
  const answer = anAnswer();
  const { stuk } = answer;

  it("is an answer about a text that was replaced, or of which another version or other words are known", () => {
    expect(isOutdated(answer, { ...stuk, key: "99123-VIII/15", nr: "15", replaces: "12" })).toBe(true);
    expect(isOutdated(answer, { ...stuk, version: "nader gewijzigd" })).toBe(true);
    const hashed = { ...answer, stuk: { ...stuk, textHash: "a" } };
    expect(isOutdated(hashed, { ...stuk, textHash: "b" })).toBe(true);
  });

  it("is not an answer about the same text, about another stuk, or one that cannot be compared", () => {
    expect(isOutdated(answer, stuk)).toBe(false);
    expect(isOutdated(answer, { ...stuk, key: "99123-VIII/13", nr: "13", version: "origineel" })).toBe(false);
    expect(isOutdated(answer, { ...stuk, version: "onbekend", textHash: "b" })).toBe(false);
  });
});
