import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { anyAnswer } from "../exchange/arbitrary.test-data.ts";
import { anAnswer, aRequest } from "../fixtures.ts";
import { letterText } from "../letter/print-text.ts";
import { casusFile, casusFormats, casusLetter } from "./file.ts";
import { hidden, hiding } from "./names.ts";
import { casusCautions, casusParts, casusRemarks, stayingOf } from "./parts.ts";

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
    expect(verdict && stayingOf(verdict, "Uitvoerbaar, mits\n1. Een voorwaarde")).toBe("zonder-voorwaarden");
    expect(verdict && stayingOf(verdict, "Uitvoerbaar, mits\n1. Een\n2. Twee")).toBeNull();
  });

  it("does not have a piece without a text, whatever piece it is", () => {
    for (const part of parts) expect(stayingOf(part, " \n")).toBe("leeg");
  });

  it("says beforehand who must agree when answer or stuk are not public", () => {
    const asked = { ...request, confidentiality: "openbaar-stuk" } as const;
    expect(casusCautions({ ...answer, openbaarheid: "openbaar" }, asked)).toEqual([]);
    expect(casusCautions({ ...answer, openbaarheid: "na-debat" }, null)).toEqual([
      "Het antwoord is pas openbaar na het debat. Deel de casus daarna.",
    ]);
    expect(
      casusCautions(
        { ...answer, openbaarheid: "niet-openbaar" },
        { ...asked, confidentiality: "concept-vertrouwelijk" },
      ),
    ).toEqual([
      "Het antwoord is niet openbaar. Vraag de dienstverlener of u de casus mag delen.",
      "Het verzoek gaat over een vertrouwelijk concept. Vraag de aanvrager of u de casus mag delen.",
    ]);
  });

  it("leaves out who took the request up, and the function of who asked", () => {
    const told = casusParts(answer, {
      ...request,
      aim: "Mo uit Kassa vroeg de beleidsmedewerker",
      assignedTo: "Mo Kassa",
    });
    expect(told.find(({ id }) => id === "doel")?.text).toBe(`${hidden} uit ${hidden} vroeg de ${hidden}`);
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

const nobody = { people: [], organisations: [], others: [] };

describe("taking names out", () => {
  it("takes whole words in any case, the longest first, and leaves words that hold a name", () => {
    const withoutBos = hiding({ ...nobody, others: ["Bos", "Dienst Bos"] });
    expect(withoutBos("De Bos, dienst bos en bosbouw")).toBe(`De ${hidden}, ${hidden} en bosbouw`);
    expect(hiding({ ...nobody, others: ["A", ""] })("Aan A. en B")).toBe("Aan A. en B");
    expect(withoutBos("İ Bos bos")).toBe(`İ ${hidden} bos`);
  });

  it.each([
    ["mw. drs. Kim van der Proef", "Kim van der Proef"],
    ["mw. drs. Kim van der Proef", "K. van der Proef"],
    ["mw. drs. Kim van der Proef", "K.van der Proef"],
    ["mw. drs. Kim van der Proef", "Van der Proef"],
    ["mw. drs. Kim van der Proef", "Proef"],
    ["mw. drs. Kim van der Proef", "Kim"],
    ["mw. drs. Kim van der Proef", "KvdP"],
    ["mw. drs. Kim van der Proef", "K.P."],
    ["Anna Maria Bos", "A.M. Bos"],
    ["S. de Wit", "Wit"],
    ["Van Zomeren", "Zomeren"],
  ])("knows %s when the text says %s", (name, written) => {
    expect(hiding({ ...nobody, people: [name] })(`Vraag ${written}, graag`)).toBe(`Vraag ${hidden}, graag`);
  });

  it("leaves words that are a name only with a capital", () => {
    const text = "De proef met wit papier";
    expect(hiding({ ...nobody, people: ["Kim Proef", "S. de Wit"] })(text)).toBe(text);
  });

  it("leaves words and abbreviations of the field that a name happens to hold", () => {
    const text = "De financiën van gezinnen met een WW-uitkering";
    expect(hiding({ ...nobody, people: ["W. Wuite"], organisations: ["Ministerie van Financiën"] })(text)).toBe(text);
  });

  it.each([
    ["Uitvoeringsinstituut Werknemersverzekeringen", "UWV"],
    ["UWV", "Uitvoeringsinstituut Werknemersverzekeringen"],
    ["Dienst Uitvoering Onderwijs (DUO)", "DUO"],
    ["Dienst Uitvoering Onderwijs (DUO)", "dienst uitvoering onderwijs"],
    ["Ministerie van Sociale Zaken en Werkgelegenheid", "SZW"],
    ["SZW", "Sociale Zaken en Werkgelegenheid"],
    ["Streek Bibliotheek Dienst", "SBD"],
    ["Fractie Streek", "Streek"],
    ["Streek-fractie", "Streek"],
  ])("knows the organisation %s when the text says %s", (name, written) => {
    expect(hiding({ ...nobody, organisations: [name] })(`Vraag ${written}, graag`)).toBe(`Vraag ${hidden}, graag`);
  });
});
