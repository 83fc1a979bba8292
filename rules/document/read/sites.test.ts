import { expect, test } from "vitest";
import { addressFrom, downloadUrl, isKamerstukPage, kstFrom, parseKst, publicationUrls } from "./sites.ts";

const kamer = "https://www.tweedekamer.nl";
const publications = "https://zoek.officielebekendmakingen.nl";

test.each([
  `${kamer}/kamerstukken/moties/detail?id=2026Z04842&did=2026D11033`,
  `${kamer}/kamerstukken/amendementen/detail?did=2026D11033&id=2026Z04842#tekst`,
  `${kamer}/kamerstukken/detail?did=2026D11033&id=2026Z04842`,
  `${kamer}/kamerstukken/detail/detail?id=2026D11033&did=2026D11033`,
  `${kamer}/kamerstukken/amendementen/detail?id=2026D11033`,
  `${kamer}/kamerstukken/amendementen/detail?id=2026Z04842&dossier=36602`,
  `${kamer}/kamervragen/detail?id=2026Z04842&did=2026D11033`,
  `${publications}/kst-36410-VIII-20.html`,
  `${publications}/kst-36410-VIII-20`,
])("%s is the page of one kamerstuk", (url) => {
  expect(isKamerstukPage(url)).toBe(true);
});

test.each([
  `${kamer}/kamerstukken/amendementen?qry=%2A&page=2`,
  `${kamer}/kamerstukken/amendementen/detail`,
  `${kamer}/kamerstukken/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&qry=wetsvoorstel%3A36924`,
  `${kamer}/debat_en_vergadering/plenaire_vergaderingen/details/activiteit?id=2026A01234`,
  `${kamer}/downloads/document?id=2026D15852`,
  `${publications}/kst-36410-VIII-20.pdf`,
  `${publications}/stcrt-2026-1.html`,
  "https://tweedekamer.nl.elders.example/kamerstukken/detail?id=2026Z04842",
  "https://elders.example/?u=https://www.tweedekamer.nl/kamerstukken/detail?id=2026Z04842",
  "javascript:alert(1)",
  "geen adres",
  "",
])("%s is not", (url) => {
  expect(isKamerstukPage(url)).toBe(false);
});

test("finds the numbers in an address, in any order", () => {
  const expected = { did: "2026D11033", id: "2026Z04842" };
  expect(addressFrom(`${kamer}/kamerstukken/detail?did=2026D11033&id=2026Z04842`)).toMatchObject(expected);
  expect(addressFrom(`${kamer}/kamerstukken/moties/detail?id=2026D11033`)).toMatchObject({
    did: "2026D11033",
    id: null,
  });
});

test("knows a bill and its dossier, a list, and a file", () => {
  const bill = `${kamer}/kamerstukken/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&qry=wetsvoorstel%3A36924`;
  expect(addressFrom(bill)).toMatchObject({ kind: "dossier", dossier: "36924" });
  expect(addressFrom(`${kamer}/kamerstukken/stemmingsuitslagen?qry=%2A`)).toMatchObject({ kind: "lijst" });
  expect(addressFrom(downloadUrl("2026D15852"))).toMatchObject({ kind: "bestand", did: "2026D15852" });
  expect(addressFrom(`${kamer}/downloads/document?id=0f0e-guid&title=brief.pdf`)).toMatchObject({
    kind: "bestand",
    did: null,
  });
});

test.each([
  ["/dossier/36602", { kind: "dossier", dossier: "36602" }],
  ["/dossier/36410-VIII", { kind: "dossier", dossier: "36410-VIII" }],
  ["/dossier/36410-viii", { kind: "dossier", dossier: "36410-VIII" }],
  ["/dossier/overzicht", { kind: "lijst", dossier: null }],
  ["/resultaten", { kind: "lijst", dossier: null }],
  ["/uitgebreidzoeken", { kind: "overig", dossier: null }],
])("knows the lists of officielebekendmakingen.nl: %s", (path, expected) => {
  expect(addressFrom(`https://zoek.officielebekendmakingen.nl${path}`)).toMatchObject(expected);
});

test.each([
  ["36 602", "12", "kst-36602-12"],
  ["36602", "nr. 12", "kst-36602-12"],
  ["36 410 VIII", "20", "kst-36410-VIII-20"],
  ["36410-VIII", "Nr. 20", "kst-36410-VIII-20"],
  ["21 501-02", "3121", "kst-21501-02-3121"],
  ["36 455 (R2188)", "11", "kst-36455-11"],
  ["36455-(R2188)", "11", "kst-36455-11"],
  ["36 600", "H", "kst-36600-H"],
])("%s, number %s is published as %s", (dossier, nr, id) => {
  expect(kstFrom(dossier, nr)?.id).toBe(id);
});

test.each([
  ["", "12"],
  ["36 602", "2026D11033"],
  ["36 602/../..", "12"],
  ["36 602", "12?x=1"],
])("makes no address of %j and %j", (dossier, nr) => {
  expect(kstFrom(dossier, nr)).toBeNull();
});

test.each([
  ["kst-36410-VIII-20", { dossier: "36410-VIII", nr: "20" }],
  ["kst-35925-A-8", { dossier: "35925-A", nr: "8" }],
  ["kst-36600-H", { dossier: "36600", nr: "H" }],
  ["kst-36410-20-h1", { id: "kst-36410-20", dossier: "36410", nr: "20" }],
  ["kst-2150102-2879", { dossier: "21501-02", nr: "2879" }],
  ["kst-1268678", { id: "kst-1268678", dossier: null, nr: null }],
])("reads %s", (text, expected) => {
  expect(parseKst(text)).toMatchObject(expected);
});

test("what kstFrom makes, parseKst reads back, and its addresses are pages and files of the site", () => {
  const kst = kstFrom("36 410 VIII", "20");
  expect(kst).not.toBeNull();
  if (kst === null) return;
  expect(parseKst(kst.id)).toEqual(kst);
  const urls = publicationUrls(kst);
  expect(addressFrom(urls.html)).toMatchObject({ kind: "stuk", kst });
  expect([urls.xml, urls.pdf].map((url) => addressFrom(url)?.kind)).toEqual(["bestand", "bestand"]);
});
