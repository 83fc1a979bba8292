import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../document/index.ts";
import { matchProviders, ministryOf, providerById, providers } from "./index.ts";

const found = (text: string) => matchProviders(parseDocument(text));
const ids = (text: string) => found(text).map(({ id }) => id);

/** A motion with our own names and facts. */
function aMotion({
  dictum = "",
  overwegende = "",
  title = "Toekomst van het rivierengebied",
  dossier = "98 901",
}): string {
  return [
    dossier,
    title,
    "Nr. 7",
    "MOTIE VAN HET LID TERBORGH",
    "Voorgesteld 3 maart 2026",
    "De Kamer,",
    "gehoord de beraadslaging,",
    ...(overwegende === "" ? [] : [`overwegende dat ${overwegende};`]),
    `verzoekt de regering ${dictum},`,
    "en gaat over tot de orde van de dag.",
    "Terborgh",
  ].join("\n");
}

/** An amendment with our own names and facts. */
function anAmendment({
  title = "Wijziging van enkele wetten",
  body = "",
  toelichting = "De indiener wil dit.",
}): string {
  return [
    "98 902",
    title,
    "Nr. 12",
    "AMENDEMENT VAN HET LID VAN OUWERKERK",
    "Ontvangen 9 februari 2026",
    "De ondergetekende stelt het volgende amendement voor:",
    body,
    "Toelichting",
    toelichting,
    "Van Ouwerkerk",
  ].join("\n");
}

describe("a name", () => {
  test("in the dictum makes the organisation the executor, with the words as evidence", () => {
    const [first] = found(aMotion({ dictum: "het UWV te laten werken met één vast aanspreekpunt" }));
    expect(first).toMatchObject({ id: "uwv", abbreviation: "UWV", ministry: "SZW", role: "voert-uit" });
    expect(first?.because[0]).toEqual({ basis: "genoemd", words: "UWV", where: "dictum" });
  });

  test("is not found inside another word or in other capitals", () => {
    expect(ids(aMotion({ dictum: "de duurzame bestuurwvorm te behouden, om redenen van zuinigheid" }))).toEqual([]);
  });

  test("only in the considerations touches the organisation but does not make it the executor", () => {
    const [first] = found(
      aMotion({ overwegende: "het Kadaster hierover rapporteerde", dictum: "dit rapport te bespreken" }),
    );
    expect(first).toMatchObject({ id: "kadaster", role: "geraakt" });
  });

  test("after «in overleg met» takes part in the chain", () => {
    const match = found(aMotion({ dictum: "in overleg met gemeenten een brief te schrijven" }));
    expect(match).toMatchObject([{ id: "gemeenten", role: "keten" }]);
  });
});

describe("an act", () => {
  test("in the title of the bill points to its executor", () => {
    const text = anAmendment({
      title: "Wijziging van de Werkloosheidswet in verband met een nieuwe opbouw",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(found(text)[0]).toMatchObject({ id: "uwv", role: "voert-uit", because: [{ basis: "wet", where: "titel" }] });
  });

  test("hides the organisation that its title names", () => {
    const text = anAmendment({
      title: "Wijziging van de Wet Centraal Orgaan opvang asielzoekers",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(found(text)[0]?.because.map(({ basis }) => basis)).not.toContain("genoemd");
  });

  test("decides what «het college» means", () => {
    const body =
      "In artikel I wordt na onderdeel C een onderdeel ingevoegd, luidende:\nCa\nHet college beslist binnen zes weken.";
    expect(ids(anAmendment({ title: "Wijziging van de Wet inburgering 2021", body }))).toContain("gemeenten");
    expect(ids(anAmendment({ title: "Regels over het toezicht op orgels", body }))).toEqual([]);
  });
});

describe("silence", () => {
  test("when nothing points to anyone", () => {
    expect(found("")).toEqual([]);
    expect(ids(aMotion({ dictum: "hierover voor de zomer een brief te sturen" }))).toEqual([]);
  });

  test("when the Kamer speaks about itself", () => {
    expect(ids(aMotion({ dictum: "het Reglement van Orde te wijzigen en gemeenten daarover te berichten" }))).toEqual(
      [],
    );
  });

  test("when a subject at home is about another country", () => {
    expect(ids(aMotion({ dictum: "zich in EU-verband uit te spreken over de verkiezingen in Venezuela" }))).toEqual([]);
  });

  test("about «de Kamer», which is hardly ever the Kamer van Koophandel", () => {
    expect(ids(aMotion({ dictum: "de Kamer hierover te informeren" }))).toEqual([]);
  });
});

describe("ministryOf", () => {
  test("reads the budget chapter in the dossier number", () => {
    const text = aMotion({
      dossier: "98 903-XV",
      title: "Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV)",
      dictum: "dit te regelen",
    });
    expect(ministryOf(parseDocument(text))).toBe("SZW");
  });

  test("knows nothing when the text says nothing", () => {
    expect(ministryOf(parseDocument(aMotion({ dictum: "hierover een brief te sturen" })))).toBeNull();
  });
});

describe("the list for a search field", () => {
  test("holds every organisation once, with what it does", () => {
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
    expect(providerById("svb")).toMatchObject({
      name: "Sociale Verzekeringsbank",
      abbreviation: "SVB",
      ministry: "SZW",
    });
    expect(providerById("bestaat-niet")).toBeUndefined();
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "UWV",
    "gemeenten",
    "De Kamer,",
    "verzoekt de regering",
    "Toelichting",
    "\n",
    "de Wet",
    "«",
    "Ziektewet",
    "met",
  );

  test("gives at most four organisations, each once and with evidence, and never an error", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const matches = found(parts.join(" "));
        expect(matches.length).toBeLessThanOrEqual(4);
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
        for (const { because } of matches) expect(because[0].words).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });
});
