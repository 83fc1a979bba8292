import { expect, test } from "vitest";
import { showZones } from "./fixtures/show-zones.ts";
import { parseDocument } from "./parse.ts";

const nota = (heading: string, opening: string): string =>
  `99 430\nWijziging van de Boswet\nNr. 7\n${heading}\nOntvangen 5 juni 2026\n${opening}\nA\nIn artikel I, onderdeel B, vervalt «a».\nToelichting\nDit is een betere regeling.\nDe Minister van Boszaken,\nV. Os`;

test.each([
  ["NOTA VAN WIJZIGING", "Het voorstel van wet wordt als volgt gewijzigd:"],
  ["DERDE NOTA VAN WIJZIGING", "Het gewijzigd voorstel van wet wordt als volgt gewijzigd:"],
  ["TWEEDE NOTA VAN WIJZIGING", "Het gewijzigde voorstel van wet wordt als volgt gewijzigd:"],
  ["NOTA VAN WIJZIGING", "In het voorstel van rijkswet worden de volgende wijzigingen aangebracht:"],
])("a %s is known by its heading and first sentence: %s", (heading, opening) => {
  const document = parseDocument(nota(heading, opening));
  expect(document.facts).toMatchObject({ kind: "nota-van-wijziging", nr: "7", indieners: ["Os"] });
  expect(document.uncertain).toBe(false);
  expect(showZones(document)).toContain(`aanhef: ${opening}`);
});

test.each([
  [
    "a note on the report",
    "NOTA NAAR AANLEIDING VAN HET VERSLAG\nDe leden vragen naar het amendement van het lid Vos.",
  ],
  [
    "a letter about motions",
    "BRIEF VAN DE MINISTER VAN BOSZAKEN\nDe gewijzigde motie van het lid Vos ter vervanging van nr. 4 ontraad ik.",
  ],
  [
    "a letter that quotes an amendment",
    "BRIEF VAN DE MINISTER VAN BOSZAKEN\nDe ondergetekende stelt het volgende amendement voor: zo begint het amendement van het lid Vos.",
  ],
  [
    "a report with a motion in it",
    "VERSLAG VAN EEN COMMISSIEDEBAT\nDe Kamer, verzoekt de regering bos te planten, en gaat over tot de orde van de dag.",
  ],
  ["a letter of a member", "BRIEF VAN HET LID VOS\nIk trek mijn motie in."],
])("%s is another kind of paper, and takes no version, number or member from what it names", (_name, paper) => {
  const { facts } = parseDocument(`99 430\nBosbeleid\nNr. 8\n${paper}`);
  expect(facts).toMatchObject({
    kind: "overig",
    version: "onbekend",
    replaces: null,
    dossier: "99430",
    nr: "8",
    indieners: [],
  });
});

const budget = (body: string) =>
  parseDocument(
    `99 600 XV\nVaststelling van de begrotingsstaten van het Ministerie van Boszaken (XV) voor het jaar 2027\nNr. 9 AMENDEMENT VAN HET LID VOS\nDe ondergetekende stelt het volgende amendement voor:\n${body}\nToelichting\nDit amendement regelt extra geld.\nVos`,
  );

test.each([
  [
    "more and less for an article",
    "De departementale begrotingsstaat wordt als volgt gewijzigd:\nI\nIn artikel 5 Bossen worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 3.800 (x € 1.000).\nII\nIn artikel 9 Hei worden het verplichtingenbedrag en het uitgavenbedrag verlaagd met € 3.800 (x € 1.000).",
  ],
  [
    "receipts",
    "De begrotingsstaat wordt als volgt gewijzigd:\nIn artikel 5 Bossen wordt het ontvangstenbedrag verhoogd met € 100 (x € 1.000).",
  ],
  [
    "a fund",
    "De begrotingsstaat van het Bosfonds wordt als volgt gewijzigd:\nIn artikel 1 wordt het uitgavenbedrag verlaagd met € 100 (x € 1.000).",
  ],
  [
    "another division of one article",
    "De departementale begrotingsstaat wordt als volgt gewijzigd:\nDe uitsplitsing van artikel 5 Bossen wordt als volgt gewijzigd:\nartikelonderdeel 5.1 Loofbos | + € 2.000\nartikelonderdeel 5.2 Naaldbos | - € 2.000",
  ],
  [
    "a new part of an article",
    "De departementale begrotingsstaat wordt als volgt gewijzigd:\nIn artikel 5 Bossen wordt een artikelonderdeel toegevoegd, luidende: 5.4 Wilgen, met een uitgavenbedrag van € 500 (x € 1.000).",
  ],
])("a budget amendment is read to its last line: %s", (_name, body) => {
  const document = budget(body);
  expect(document.facts.kind).toBe("begrotingsamendement");
  expect(document.uncertain).toBe(false);
  expect(showZones(document)).not.toContain("onbekend");
});

test("an article in the act around a budget is no budget amendment", () => {
  const document = budget("Na artikel 2 wordt een artikel ingevoegd, luidende:\nArtikel 2a\nEr is een verslag.");
  expect(document.facts.kind).toBe("amendement");
});
