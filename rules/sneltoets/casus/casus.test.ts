import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { anyAnswer } from "../exchange/arbitrary.test-data.ts";
import { anAnswer, aRequest } from "../fixtures.ts";
import { letterText } from "../letter/print-text.ts";
import { casusFile, casusFormats, casusLetter } from "./file.ts";
import { hidden, withoutNames } from "./names.ts";
import { canLeave, casusParts, casusRemarks } from "./parts.ts";

const request = aRequest({
  aim: "S. de Wit van Fractie Streek wil dat jongeren lezen.",
  forwards: [{ by: "Ministerie van Lezen", reference: "L-2026-7", at: "2026-11-25T08:00:00.000Z" }],
});
const answer = anAnswer({
  status: { kind: "vastgesteld", functie: "hoofd uitvoering", datum: "2026-11-26" },
  questions: [{ id: "q", vraag: "Kan dit?", antwoord: "Ja, zegt de Bibliotheekdienst." }],
  signals: [
    { rule: "uitzondering", title: "Nieuwe uitzondering", quote: request.signals[0]?.quote ?? "", verdict: "klopt" },
  ],
});
const names = [
  "de Wit",
  "Fractie Streek",
  "s.dewit@",
  "Bibliotheekdienst",
  "Ministerie van Lezen",
  "L-2026-7",
  "hoofd uitvoering",
  "Kastelijn",
  "Van Zomeren",
];

describe("a case to learn from", () => {
  const parts = casusParts(answer, request);

  it("holds no name, address, reference, function or day of people and organisations", () => {
    const everything = JSON.stringify(parts);
    for (const name of names) expect(everything).not.toContain(name);
    expect(everything).not.toContain("2026-11-2");
  });

  it("says of each piece whether it may tell who or what it is about", () => {
    const telling = parts.filter(({ isTelling }) => isTelling).map(({ id }) => id);
    expect(telling).toEqual([
      "uitkomst",
      "stuk",
      "doel",
      "citaat:1:uitzondering",
      "bedrag",
      "wanneer",
      "vraag:1",
      "antwoord:1",
    ]);
    const chosen = parts.filter(({ isTelling }) => !isTelling).map(({ title, text }) => `${title}: ${text}`);
    expect(chosen).toEqual([
      "Soort stuk: amendement",
      "Signaal: Nieuwe uitzondering (sterkte: hoog, zekerheid: zeker): klopt",
      "Kosten: Raming",
      "Termijn: Vanaf een datum",
      "Impact op de dienstverlener: beperkt",
    ]);
  });

  it("never has the verdict without its conditions, also not when the user takes a line out", () => {
    const verdict = parts.find(({ id }) => id === "uitkomst");
    expect(verdict?.text.split("\n")).toEqual([
      "Uitvoerbaar, mits",
      "1. De leeftijd komt uit de basisregistratie (wie: [naam]; uiterlijk: 1 maart 2027)",
      "2. De kassa's krijgen een nieuwe versie (wie: [naam]; uiterlijk: onbekend)",
    ]);
    expect(verdict && canLeave(verdict, "Uitvoerbaar, mits\n1. Een voorwaarde")).toBe(false);
    expect(verdict && canLeave(verdict, "Uitvoerbaar, mits\n1. Een\n2. Twee")).toBe(true);
  });

  it("leaves with exactly the chosen pieces, in every form", () => {
    const leaving = parts.filter(({ id }) => id === "soort" || id === "doel");
    expect(letterText(casusLetter(leaving))).toBe(`LEERCASUS – ZONDER NAMEN
Leercasus van een sneltoets

Wat de aanvrager wil bereiken
[naam] van [naam] wil dat jongeren lezen.

Kort
Soort stuk: amendement
`);
    for (const format of casusFormats) {
      const { name, content } = casusFile(leaving, format);
      const bytes =
        typeof content === "string" ? content : strFromU8(unzipSync(content)["word/document.xml"] ?? new Uint8Array());
      expect(name).toBe(`sneltoets-leercasus.${format.id}`);
      expect(bytes).toContain("wil dat jongeren lezen");
      expect(bytes).not.toContain("basisregistratie");
    }
  });

  it("holds no known name, for any answer", () => {
    fc.assert(
      fc.property(anyAnswer, (any) => {
        const told = casusParts({ ...any, organisation: { id: null, name: "Bibliotheekdienst" } }, request);
        expect(JSON.stringify(told)).not.toContain("Bibliotheekdienst");
      }),
      { numRuns: 50 },
    );
  });

  it("can be made without the request, and warns of what is not a known name", () => {
    expect(casusParts(answer, null).length).toBeGreaterThan(5);
    expect(casusRemarks("Bel 06-12345678, vertrouwelijk")).toEqual([
      "Hierin staat misschien een telefoonnummer.",
      "Hierin staat het woord “vertrouwelijk”.",
    ]);
  });
});

describe("taking names out", () => {
  it("takes whole words in any case, the longest first, and leaves words that hold a name", () => {
    expect(withoutNames("De Bos, dienst Bos en bosbouw", ["Bos", "Dienst Bos"])).toBe(
      `De ${hidden}, ${hidden} en bosbouw`,
    );
    expect(withoutNames("Aan A. en B", ["A", ""])).toBe("Aan A. en B");
    expect(withoutNames("İ Bos bos", ["Bos"])).toBe(`İ ${hidden} bos`);
  });
});
