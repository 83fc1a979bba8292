import { describe, expect, it } from "vitest";
import { anAnswer, aRequest } from "./fixtures.ts";
import { confidentialWords, personalData } from "./free-text.ts";
import { answerWarnings, warningsFor } from "./warnings.ts";

const kinds = (...asked: Parameters<typeof warningsFor>): readonly string[] =>
  warningsFor(...asked).map(({ kind }) => kind);

describe("warnings about time and doubles", () => {
  it("has none for an ordinary request", () => {
    expect(warningsFor(aRequest(), [])).toEqual([]);
  });

  it("tells that the vote comes before the answer and what can be done", () => {
    expect(warningsFor(aRequest({ voteDate: "2026-11-26" }), [])).toEqual([
      {
        kind: "stemming-voor-antwoord",
        sentence:
          "De stemming is op do 26 nov, vóór het antwoord er is. Mogelijkheden: kies spoed, vraag eerder, of vraag om aanhouden.",
      },
    ]);
  });

  it("tells that there is a request already, with its day and status", () => {
    const other = aRequest({ id: "verzoek-0", status: { kind: "verstuurd", sentAt: "2026-11-23T12:00:00.000Z" } });
    expect(warningsFor(aRequest(), [other])).toEqual([
      { kind: "verzoek-bestaat-al", sentence: "Voor dit stuk is er al een verzoek: verstuurd op ma 23 nov." },
    ]);
  });

  it("does not count the request itself, another document or one that was dropped", () => {
    const base = aRequest();
    const others = [
      base,
      aRequest({ id: "ander", stuk: { ...base.stuk, key: "99123-VIII/13" } }),
      aRequest({ id: "weg", status: { kind: "afgezien", at: base.createdAt, reason: "niet-nodig" } }),
    ];
    expect(kinds(base, others)).toEqual([]);
  });

  it("tells apart a request about another text of the same document", () => {
    const base = aRequest();
    const about = (changes: Partial<typeof base.stuk>): typeof base =>
      aRequest({ id: "oud", stuk: { ...base.stuk, ...changes } });
    expect(kinds(base, [about({ version: "origineel" })])).toEqual(["andere-versie"]);
    expect(kinds(about({ textHash: "aa" }), [{ ...about({ textHash: "bb" }), id: "ander" }])).toEqual([
      "andere-versie",
    ]);
    expect(kinds(about({ textHash: "aa" }), [{ ...about({ textHash: null }), id: "ander" }])).toEqual([
      "verzoek-bestaat-al",
    ]);
  });

  it("knows the document that this one replaces, and the one that replaces it", () => {
    const base = aRequest();
    const older = aRequest({ id: "oud", stuk: { ...base.stuk, key: "99123-VIII/9", nr: "9", replaces: null } });
    expect(warningsFor(base, [older])).toEqual([
      {
        kind: "andere-versie",
        sentence: "Dit stuk vervangt nr. 9. Daarover is er al een verzoek: concept, gewijzigd op di 24 nov.",
      },
    ]);
    expect(warningsFor(older, [base])[0]?.sentence).toContain("Nr. 12 vervangt dit stuk.");
  });

  it("names the latest text that was read here since, once", () => {
    const base = aRequest();
    const [later, latest] = ["15", "18"].map((nr) => ({ ...base.stuk, key: `99123-VIII/${nr}`, nr }));
    if (later === undefined || latest === undefined) throw new Error("no texts");
    const [warning, ...others] = warningsFor(base, [], [base.stuk, later, latest]);
    expect(warning?.sentence).toMatch(/nr\. 18 .*is in de plaats van dit stuk gekomen\. Open dat stuk/);
    expect(others).toEqual([]);
    const changed = { ...base.stuk, version: "nader gewijzigd" };
    expect(warningsFor(base, [], [base.stuk, changed])[0]?.sentence).toMatch(/andere tekst van dit stuk gelezen/);
    expect(kinds(base, [], [base.stuk])).toEqual([]);
    const asked = { ...latest, replaces: "12" };
    expect(kinds(base, [aRequest({ id: "nieuw", stuk: asked })], [base.stuk, asked])).toEqual(["andere-versie"]);
  });

  it("does not tie numbers of different dossiers together", () => {
    const base = aRequest();
    const elsewhere = { ...base.stuk, key: "99124/9", dossier: "99124", nr: "9", replaces: null };
    expect(kinds(base, [aRequest({ id: "oud", stuk: elsewhere })])).toEqual([]);
  });
});

describe("warnings about an answer", () => {
  it("look at what was typed", () => {
    const answer = anAnswer({ outcome: { kind: "noodrem", zin: "Bel 06-12345678, dit is vertrouwelijk." } });
    expect(answerWarnings(answer).map(({ kind }) => kind)).toEqual(["persoonsgegevens", "rubricering"]);
    expect(answerWarnings(anAnswer())).toEqual([]);
    const basis = { keuzen: [], toelichting: "gebeld met 06-12345678" };
    expect(answerWarnings(anAnswer({ basis })).map(({ kind }) => kind)).toEqual(["persoonsgegevens"]);
  });
});

describe("warnings about free text", () => {
  it("looks at the aim and at the questions", () => {
    const [first] = aRequest().questions;
    if (first === undefined) throw new Error("no question");
    expect(kinds(aRequest({ aim: "Dit is vertrouwelijk." }), [])).toEqual(["rubricering"]);
    expect(kinds(aRequest({ questions: [{ ...first, text: "Geldt dit voor bsn 111222333?" }] }), [])).toEqual([
      "persoonsgegevens",
    ]);
  });

  it("asks whether a text without a number and address is public already", () => {
    const draft = { ...aRequest().stuk, nr: null, url: null };
    expect(kinds(aRequest({ stuk: draft }), [])).toEqual(["openbaar-zonder-nummer"]);
    expect(kinds(aRequest({ stuk: draft, confidentiality: "concept-vertrouwelijk" }), [])).toEqual([]);
  });

  it("does not look at the words of the document", () => {
    const [signal] = aRequest().signals;
    if (signal === undefined) throw new Error("no signal");
    expect(kinds(aRequest({ signals: [{ ...signal, quote: "de geheime stemming, vertrouwelijk" }] }), [])).toEqual([]);
  });

  it("never repeats the number it found", () => {
    const [warning] = warningsFor(aRequest({ aim: "bsn 111222333" }), []);
    expect(warning?.sentence).not.toContain("111222333");
  });

  it.each([
    ["bsn 111222333", ["een burgerservicenummer"]],
    ["bsn 111.222.333", ["een burgerservicenummer"]],
    ["bsn 1112.22.333", ["een burgerservicenummer"]],
    ["op 24 11 bsn 111 222 333, dossier 5", ["een burgerservicenummer"]],
    ["1112223330 is langer", []],
    ["nummer 111222334 klopt niet", []],
    ["dossier 36410 en 2026D99002", []],
    ["in 2026, 2027 en 2028", []],
    ["rekening nl02 abna 0123 4567 89", ["een bankrekeningnummer"]],
    ["mail jan@voorbeeld.nl", ["een e-mailadres"]],
    ["bel 06-12345678", ["een telefoonnummer"]],
    ["bel +31 6 12345678", ["een telefoonnummer"]],
    ["€ 1.234.567 per jaar", []],
    ["", []],
  ])("in “%s” finds %j", (text, expected) => {
    expect(personalData(text)).toEqual(expected);
  });

  it.each([
    ["Dit is GEHEIM.", ["geheim"]],
    ["Dep.V. en staatsgeheim", ["dep.v", "staatsgeheim"]],
    ["de geheimhouding van artikel 2:5 en geheime stemming", []],
    ["Vertrouwelijk, zeer vertrouwelijk", ["vertrouwelijk"]],
  ])("in “%s” finds the markings %j", (text, expected) => {
    expect(confidentialWords(text)).toEqual(expected);
  });
});
