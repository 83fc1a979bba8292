import { expect, test } from "vitest";
import { parseDocument } from "../parse.ts";

const read = (body: string, title: string) =>
  parseDocument(
    `97 101 ${title}\n\nNr. 12 AMENDEMENT VAN HET LID VERHULST\n\nOntvangen 5 juni 2020\n\nDe ondergetekende stelt het volgende amendement voor:\n\n${body}\n\nToelichting\n\nDit amendement regelt iets.\n\nVerhulst`,
  ).changes;
const changes = (body: string, title = "Wijziging van de Boswet in verband met nieuw bos") => read(body, title);
const place = (change: ReturnType<typeof changes>[number] | undefined): string =>
  `${change?.target.billPlace} → ${change?.target.actPlace}`;

test.each([
  [
    "the new number, not the ones that move up",
    "Onder vernummering van het derde tot en met zesde lid tot vierde tot en met zevende lid wordt aan artikel I, onderdeel B, artikel 2 een lid toegevoegd, luidende:\n\n3. Bos.",
    "artikel I, onderdeel B → artikel 2, lid 3",
  ],
  [
    "the anchor is left out behind a renumbering between commas",
    "In artikel I, onderdeel B, artikel 9 wordt, onder vernummering van het tweede lid tot derde lid, na het eerste lid een lid ingevoegd, luidende:\n\n2. Bos.",
    "artikel I, onderdeel B → artikel 9, lid 2",
  ],
  [
    "what is deleted, not what is lettered anew",
    "Artikel I, onderdeel B, artikel 26, eerste lid, onderdeel e, vervalt, onder verlettering van de onderdelen f en g tot e en f.",
    "artikel I, onderdeel B → artikel 26, eerste lid, onderdeel e",
  ],
  [
    "not the part of which the full stop changes",
    "Onder vervanging van de punt aan het slot van onderdeel d door een puntkomma wordt aan artikel I, onderdeel B, artikel 3, een onderdeel toegevoegd, luidende:\n\ne. bos.",
    "artikel I, onderdeel B → artikel 3, onderdeel e",
  ],
  [
    "not the part that loses its number",
    "In artikel I, onderdeel B, artikel 7.3, vervalt het tweede lid, alsmede de aanduiding «1.» voor het eerste lid.",
    "artikel I, onderdeel B → artikel 7.3, tweede lid",
  ],
  [
    "from the whole to its parts",
    "In artikel I, onderdeel A, worden de onderdelen a tot en met g van het eerste lid van artikel 5 vervangen door:\n\na. bossen;",
    "artikel I, onderdeel A → artikel 5, eerste lid, onderdelen a tot en met g",
  ],
  ["a point of a bill", "Punt 5 van artikel I, onderdeel QQ, vervalt.", "artikel I, onderdeel QQ, punt 5 → null"],
  [
    "parts of a bill on both sides of its article",
    "In onderdeel C van artikel II, onder 1 en 4, komt voor «8%» te staan «7%».",
    "artikel II, onderdeel C, onder 1 en 4 → null",
  ],
  [
    "an article of the act before the part of the bill",
    "In het tweede lid van artikel 149ad, zoals voorgesteld in artikel I, onderdeel E, wordt «a» vervangen door «b».",
    "artikel I, onderdeel E → artikel 149ad, tweede lid",
  ],
  [
    "subonderdelen",
    "In artikel I, onderdeel B, artikel 8, subonderdelen 2° en 5°, vervalt «bos».",
    "artikel I, onderdeel B → artikel 8, subonderdelen 2° en 5°",
  ],
  [
    "articles with a letter and a number",
    "In artikel I, onderdeel QQ, wordt in artikel N 16, eerste lid, «kan» vervangen door «moet».",
    "artikel I, onderdeel QQ → artikel N 16, eerste lid",
  ],
  [
    "a new article with a letter and a number",
    "In artikel I, onderdeel RR, wordt na artikel N 16a een artikel ingevoegd, luidende:\n\nArtikel N 16b\n\n1. Tellen.",
    "artikel I, onderdeel RR → artikel N 16b",
  ],
  [
    "a new part right below the aanhef",
    "In artikel I, onderdeel C, artikel 3, tweede lid, wordt direct onder de aanhef een onderdeel toegevoegd, luidende:\n\n0a. bos;",
    "artikel I, onderdeel C → artikel 3, tweede lid, onderdeel 0a",
  ],
  [
    "a new chapter",
    "Na hoofdstuk 4 wordt een hoofdstuk ingevoegd, luidende:\n\nHOOFDSTUK 4A. BOSSEN\n\nArtikel 15a\n\nBos.",
    "null → hoofdstuk 4A",
  ],
])("the place of an instruction is %s", (_name, body, expected) => {
  expect(place(changes(body)[0])).toBe(expected);
});

test("a point that is added to a part of a bill stands in it", () => {
  const added =
    "Artikel I, onderdeel B, wordt als volgt gewijzigd:\n\n1. Aan het slot wordt een onderdeel toegevoegd, luidende:\n\n2. Bos.";
  expect(place(changes(added)[1])).toBe("artikel I, onderdeel B, onderdeel 2 → null");
});

test("a renumbering behind a deletion is an instruction of its own", () => {
  const both =
    "In artikel I, onderdeel B, artikel 3.6, wordt als volgt gewijzigd:\n\n1. Het derde lid vervalt en het vierde en vijfde lid worden vernummerd tot derde en vierde lid.";
  expect(changes(both).map((change) => `${change.operation} ${change.target.actPlace}`)).toEqual([
    "wijzigen artikel 3.6",
    "vervallen artikel 3.6, derde lid",
    "vernummeren artikel 3.6, vierde en vijfde lid",
  ]);
});

test("two instructions in one sentence have a place each", () => {
  const both =
    "In artikel I, onderdeel B, artikel 3, tweede lid, vervalt en in het derde lid wordt «a» vervangen door «b».";
  expect(changes(both).map(({ operation }) => operation)).toEqual(["vervallen", "vervangen"]);
});

test.each([
  [
    "articles",
    "Na artikel III worden drie artikelen ingevoegd, luidende:\n\nARTIKEL IIIA\n\nArtikel 9 is niet van toepassing.\n\nARTIKEL IIIB. BOSSEN\n\nBos.\n\nARTIKEL IIIC\n\nBos.",
    ["artikel IIIA → null", "artikel IIIB → null", "artikel IIIC → null"],
  ],
  [
    "leden with a list in them",
    "In artikel I, onderdeel E, worden na artikel 13a, tweede lid, twee leden ingevoegd, luidende:\n\n2a. Bos is:\n\n1°. loofbos;\n\n2°. naaldbos.\n\n2b. Hei is geen bos.",
    ["artikel I, onderdeel E → artikel 13a, lid 2a", "artikel I, onderdeel E → artikel 13a, lid 2b"],
  ],
])("each of several new %s has its own place", (_name, body, expected) => {
  const [change] = changes(body);
  expect([
    place(change),
    ...(change?.parts ?? []).map(({ target }) => `${target.billPlace} → ${target.actPlace}`),
  ]).toEqual(expected);
});

test("an instruction that names the act itself changes the act", () => {
  expect(changes("Artikel 3.2.1, zesde lid, van de Boswet vervalt.")[0]?.target).toMatchObject({
    level: "wet",
    because: "de opdracht noemt zelf de wet die wijzigt: Boswet",
  });
  expect(
    changes("In artikel I, onderdeel B, wordt in artikel 3 van de Boswet «a» vervangen door: b.")[0]?.target.level,
  ).toBe("wetsvoorstel");
});
