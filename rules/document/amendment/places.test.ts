import { expect, test } from "vitest";
import { parseDocument } from "../parse.ts";

const document = (body: string, title = "Wijziging van de Boswet in verband met nieuw bos") =>
  parseDocument(
    `97 101 ${title}\n\nNr. 12 AMENDEMENT VAN HET LID VERHULST\n\nOntvangen 5 juni 2020\n\nDe ondergetekende stelt het volgende amendement voor:\n\n${body}\n\nToelichting\n\nDit amendement regelt iets.\n\nVerhulst`,
  );
const changes = (body: string, title?: string) => document(body, title).changes;
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
    "In artikel II, onderdeel D, worden de onderdelen b tot en met e van het derde lid van artikel 8 vervangen door:\n\nb. bossen;",
    "artikel II, onderdeel D → artikel 8, derde lid, onderdelen b tot en met e",
  ],
  [
    "both leden behind zowel",
    "In artikel I, onderdeel B, artikel 9, wordt in zowel het eerste als het derde lid «bos» vervangen door «hei».",
    "artikel I, onderdeel B → artikel 9, eerste en derde lid",
  ],
  [
    "a heading on a line of its own above the instruction",
    "Artikel 9\n\nIn het tweede lid wordt «bos» vervangen door «hei».",
    "null → artikel 9, tweede lid",
  ],
  [
    "a part of the bill on a line of its own above the instruction",
    "Artikel I, onderdeel B\n\nIn artikel 9, tweede lid, wordt «bos» vervangen door «hei».",
    "artikel I, onderdeel B → artikel 9, tweede lid",
  ],
  ["a point of a bill", "Punt 3 van artikel II, onderdeel F, vervalt.", "artikel II, onderdeel F, punt 3 → null"],
  [
    "parts of a bill on both sides of its article",
    "In onderdeel G van artikel IV, onder 2 en 3, komt voor «bos» te staan «hei».",
    "artikel IV, onderdeel G, onder 2 en 3 → null",
  ],
  [
    "an article of the act before the part of the bill",
    "In het derde lid van artikel 48b, zoals voorgesteld in artikel II, onderdeel K, wordt «a» vervangen door «b».",
    "artikel II, onderdeel K → artikel 48b, derde lid",
  ],
  [
    "the whole behind a comma",
    "In het tweede lid, onderdeel a, van artikel 5 vervalt «bos».",
    "null → artikel 5, tweede lid, onderdeel a",
  ],
  [
    "the part of a proposed article",
    "In artikel I, onderdeel B, wordt in het tweede lid van het voorgestelde artikel 7a «bos» vervangen door «hei».",
    "artikel I, onderdeel B → artikel 7a, tweede lid",
  ],
  [
    "not the Roman numerals that move up",
    "Artikel II vervalt, onder vernummering van de artikelen III, IV en V tot de artikelen II, III en IV.",
    "artikel II → null",
  ],
  [
    "not the letters in pairs that move up",
    "In artikel I, onderdeel B, artikel 4, vervalt onderdeel z, onder verlettering van de onderdelen za, zb en zc tot de onderdelen z, za en zb.",
    "artikel I, onderdeel B → artikel 4, onderdeel z",
  ],
  [
    "a list of parts before inline text",
    "1. In artikel 3, onderdelen a en b, wordt na «bos» ingevoegd «of hei».\n\n2. In artikel 4 vervalt «bos».",
    "null → artikel 3, onderdelen a en b",
  ],
  [
    "articles before inline text",
    "I\n\nIn de artikelen 3 en 4 wordt na «bos» ingevoegd «en hei».\n\nII\n\nArtikel 5, tweede lid, vervalt.",
    "null → artikelen 3 en 4",
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
    "several ordinals before one noun",
    "In artikel I, onderdeel B, artikel 8, derde lid, vervallen de tweede en de derde volzin.",
    "artikel I, onderdeel B → artikel 8, derde lid, tweede en de derde volzin",
  ],
  [
    "not the new part that replaces others",
    "In artikel I, onderdeel B, artikel 8, worden de onderdelen c en d vervangen door een nieuw onderdeel c, luidende:\n\nc. bos;",
    "artikel I, onderdeel B → artikel 8, onderdelen c en d",
  ],
  [
    "a bijlage with the article that tells which",
    "In de bijlage, bedoeld in artikel 11c, vervalt «bos».",
    "null → bijlage, bedoeld in artikel 11c",
  ],
  [
    "a new chapter",
    "Na hoofdstuk 4 wordt een hoofdstuk ingevoegd, luidende:\n\nHOOFDSTUK 4A. BOSSEN\n\nArtikel 15a\n\nBos.",
    "null → hoofdstuk 4A",
  ],
  [
    "a new chapter behind an article",
    "Na artikel 15 wordt een hoofdstuk ingevoegd, luidende:\n\nHOOFDSTUK 4A\n\nArtikel 15a\n\nBos.",
    "null → hoofdstuk 4A",
  ],
  [
    "a new chapter in a part of the bill",
    "In artikel I, onderdeel B, wordt een hoofdstuk ingevoegd, luidende:\n\nHOOFDSTUK 4A\n\nArtikel 15a\n\nBos.",
    "artikel I, onderdeel B → hoofdstuk 4A",
  ],
  [
    "every place behind one verb",
    "In artikel 3, tweede lid, onderdeel b, en in het vierde lid wordt «a» vervangen door «b».",
    "null → artikel 3, tweede lid, onderdeel b, en vierde lid",
  ],
  [
    "a part of the same name in two leden",
    "In artikel 3, eerste lid, tweede volzin, en derde lid, tweede volzin, vervalt «a».",
    "null → artikel 3, eerste lid, tweede volzin, en derde lid, tweede volzin",
  ],
  [
    "two leden of an article that is named twice",
    "In artikel 3, eerste lid, en artikel 3, derde lid, vervalt «a».",
    "null → artikel 3, eerste lid, en derde lid",
  ],
  [
    "several articles between commas",
    "In artikel 3, tweede lid, artikel 4, eerste lid, en artikel 5 wordt «a» vervangen door «b».",
    "null → artikel 3, tweede lid, en artikel 4, eerste lid, en artikel 5",
  ],
  [
    "several articles behind one noun",
    "In de artikelen 3, eerste lid, 4, tweede lid, en 5 vervalt «a».",
    "null → artikelen 3, eerste lid, en 4, tweede lid, en 5",
  ],
  [
    "parts of the bill and of the act in pairs",
    "In artikel I, onderdeel A, artikel 3, en onderdeel B, artikel 4, vervalt «a».",
    "artikel I, onderdeel A en onderdeel B → artikel 3 en artikel 4",
  ],
  [
    "articles of a bill behind one noun, with a part each",
    "In de artikelen I, onderdeel A, en II, onderdeel B, vervalt «a».",
    "artikelen I, onderdeel A, en II, onderdeel B → null",
  ],
  [
    "a part of a bill with a letter and a number",
    "In de in artikel I, onderdeel M.3, opgenomen wijziging van artikel 53 vervalt «a».",
    "artikel I, onderdeel M.3 → artikel 53",
  ],
  [
    "a list with the whole at its end",
    "In het tweede lid, onderdeel b, en het vierde lid van artikel 5 vervalt «a».",
    "null → artikel 5, tweede lid, onderdeel b, en vierde lid",
  ],
  [
    "a list in which each has its own whole",
    "In het tweede lid van artikel 5 en het vierde lid van artikel 6 vervalt «a».",
    "null → artikel 5, tweede lid, en artikel 6, vierde lid",
  ],
  [
    "a list of which the last has a whole of its own",
    "In artikel 5 vervallen het tweede lid, onderdeel b, en de onderdelen c en d van het vierde lid.",
    "null → artikel 5, tweede lid, onderdeel b, en vierde lid, onderdelen c en d",
  ],
  ["the only article of a bill", "In het enig artikel vervalt in onderdeel D «a».", "enig artikel, onderdeel D → null"],
  [
    "an article of the act in the only article of a bill",
    "Enig artikel, onderdeel D, artikel 5, vervalt.",
    "enig artikel, onderdeel D → artikel 5",
  ],
  [
    "a new part with its own number, not the one before it",
    "Na artikel I, onderdeel B, wordt een nieuw onderdeel C ingevoegd, luidende:\n\nIn artikel 5 vervalt «a».",
    "artikel I, onderdeel C → null",
  ],
  [
    "a new lid with its own number, not the one before it",
    "In artikel 7 wordt na het tweede lid een nieuw derde lid ingevoegd, luidende:\n\n3. Bos.",
    "null → artikel 7, lid 3",
  ],
  [
    "a new part in the part to which it is added",
    "Aan artikel I, onderdeel B, wordt een onderdeel 3 toegevoegd, luidende:\n\n3. In het derde lid vervalt «a».",
    "artikel I, onderdeel B, onderdeel 3 → null",
  ],
  [
    "a new article of the act in its part of the bill",
    "In artikel I, onderdeel B, wordt na artikel 3 een artikel 3a ingevoegd, luidende:\n\nArtikel 3a\n\nBos.",
    "artikel I, onderdeel B → artikel 3a",
  ],
  [
    "a new article that is added to a part of the bill",
    "Aan artikel I, onderdeel B, wordt een artikel 5a toegevoegd, luidende:\n\nArtikel 5a\n\nBos.",
    "artikel I, onderdeel B → artikel 5a",
  ],
  [
    "a new lid in a point of a part of the bill",
    "In artikel I, onderdeel B, onder 2, wordt een derde lid toegevoegd, luidende:\n\n3. Bos.",
    "artikel I, onderdeel B, onder 2, lid 3 → null",
  ],
  [
    "a new part in a point of a part of the bill, without its anchor",
    "In artikel I, onderdeel A, onder 3, wordt na onderdeel b een onderdeel c ingevoegd, luidende:\n\nc. bos;",
    "artikel I, onderdeel A, onder 3, onderdeel c → null",
  ],
  [
    "articles of a bill that are named once, each with its part",
    "In de artikelen I, onderdeel A, en II, onderdeel B, vervalt «a».",
    "artikelen I, onderdeel A, en II, onderdeel B → null",
  ],
  [
    "parts of a bill that are named once, each with its article",
    "In artikel I, onderdelen A, artikel 3, en B, artikel 4, vervalt «a».",
    "artikel I, onderdelen A en B → artikel 3 en artikel 4",
  ],
  [
    "an article with a Latin number",
    "In artikel 15b bis, eerste lid, vervalt «a».",
    "null → artikel 15b bis, eerste lid",
  ],
  ["not 'ter' before another word", "In artikel 15b ter vervanging van «a» wordt «b» ingevoegd.", "null → artikel 15b"],
])("the place of an instruction is %s", (_name, body, expected) => {
  expect(place(changes(body)[0])).toBe(expected);
});

test.each(["Artikel 3", "Artikel 3, eerste lid", "HOOFDSTUK 4A. BOSSEN", "Enig artikel"])(
  "a line that only names a place above its instruction belongs to the instruction: %s",
  (line) => {
    expect(document(`${line}\n\nDe eerste volzin vervalt.`)).toMatchObject({ uncertain: false });
  },
);

test("a line that only begins with the word is not understood", () => {
  const { uncertain, passages } = document("Titel van het voorstel");
  expect(uncertain).toBe(true);
  expect(passages.map(({ zone }) => zone)).toContain("onbekend");
});

test.each(["Enig recht als bedoeld in het eerste lid vervalt.", "Enig artikel in het register vervalt."])(
  "'enig' begins no instruction where it is an ordinary word: %s",
  (sentence) => {
    const inserted = `Na artikel 3 wordt een artikel ingevoegd, luidende:\n\nArtikel 3a\n\n1. Bos.\n\n2. ${sentence}`;
    expect(changes(inserted)).toHaveLength(1);
  },
);

test("a point that is added to a part of a bill stands in it", () => {
  const added =
    "Artikel I, onderdeel B, wordt als volgt gewijzigd:\n\n1. Aan het slot wordt een onderdeel toegevoegd, luidende:\n\n2. Bos.";
  expect(place(changes(added)[1])).toBe("artikel I, onderdeel B, onderdeel 2 → null");
});

test("a lid never stands in the lid of the instruction above it", () => {
  const both =
    "In artikel I, onderdeel B, wordt artikel 3 als volgt gewijzigd:\n\nHet tweede lid komt te luiden:\n\nBos.\n\nII In het derde lid vervalt de eerste volzin.";
  expect(changes(both).map(place)).toEqual([
    "artikel I, onderdeel B → artikel 3",
    "artikel I, onderdeel B → artikel 3, tweede lid",
    "artikel I, onderdeel B → artikel 3, derde lid, eerste volzin",
  ]);
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

test("the act that a bill names behind its article is what that article changes", () => {
  for (const article of ["Artikel VII (Wet op de bossen 1994)", "Artikel VII Wet op de bossen 1994"]) {
    const [whole, part] = changes(
      `${article} wordt als volgt gewijzigd:\n\n1. In onderdeel B, artikel 23, vervalt «a».`,
      "Wijziging van enkele belastingwetten (Belastingplan 2020)",
    );
    expect(whole?.target).toMatchObject({ level: "wetsvoorstel", act: "Wet op de bossen 1994" });
    expect(part?.target).toMatchObject({ actPlace: "artikel 23", act: "Wet op de bossen 1994" });
  }
});

test.each([
  [
    "In artikel 3, eerste lid, vervalt «a» en in het tweede lid wordt na «b» ingevoegd «c».",
    ["vervallen null → artikel 3, eerste lid", "invoegen null → artikel 3, tweede lid"],
  ],
  [
    "In artikel 3, vierde lid, wordt «a» vervangen door «b», vervalt de tweede volzin en wordt «c» vervangen door «d».",
    [
      "vervangen null → artikel 3, vierde lid",
      "vervallen null → artikel 3, vierde lid, tweede volzin",
      "vervangen null → artikel 3, vierde lid",
    ],
  ],
  [
    "In artikel 3 vervalt «a», en in artikel 4, tweede lid, wordt «b» vervangen door «c».",
    ["vervallen null → artikel 3", "vervangen null → artikel 4, tweede lid"],
  ],
  [
    "In artikel I, onderdeel B, onder 2, vervalt «a» en onder 3 wordt «b» vervangen door «c».",
    ["vervallen artikel I, onderdeel B, onder 2 → null", "vervangen artikel I, onderdeel B, onder 3 → null"],
  ],
  [
    "In artikel 3 vervalt «a» en in artikel 4, eerste lid, en het derde lid wordt «b» vervangen door «c».",
    ["vervallen null → artikel 3", "vervangen null → artikel 4, eerste lid en derde lid"],
  ],
])("two instructions are told apart, however far the second verb is from its operation: %s", (body, expected) => {
  expect(changes(body).map((change) => `${change.operation} ${place(change)}`)).toEqual(expected);
});

test("an instruction in the middle of a sentence has its own place too", () => {
  const both =
    "In artikel I, onderdeel A, artikel 3, wordt in het eerste lid «a» vervangen door «b» en in het tweede lid vervalt «c».";
  expect(changes(both).map(place)).toEqual([
    "artikel I, onderdeel A → artikel 3, eerste lid",
    "artikel I, onderdeel A → artikel 3, tweede lid",
  ]);
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
  [
    "chapters with paragraphs in them",
    "Na hoofdstuk 4 worden twee hoofdstukken ingevoegd, luidende:\n\nHOOFDSTUK 4A. BOS\n\nParagraaf 4A.1\n\nBos.\n\nHoofdstuk 3 is niet van toepassing.\n\nHOOFDSTUK 4B. HEI\n\nHei.",
    ["null → hoofdstuk 4A", "null → hoofdstuk 4B"],
  ],
  [
    "articles in a new chapter, not those that its sentences name,",
    "Na hoofdstuk 4 wordt een hoofdstuk ingevoegd, luidende:\n\nHOOFDSTUK 4A\n\nArtikel 15a\n\nBos.\n\nArtikel 9 is niet van toepassing.\n\nArtikel 15b 1. Hei.\n\nArtikel 15b bis\n\nVen.\n\nArtikel 4a.1\n\nPoel.",
    [
      "null → hoofdstuk 4A",
      "null → artikel 15a",
      "null → artikel 15b",
      "null → artikel 15b bis",
      "null → artikel 4a.1",
    ],
  ],
  [
    "articles in a new chapter with their text on the same line",
    "Na hoofdstuk 4 wordt een hoofdstuk ingevoegd, luidende:\n\nHOOFDSTUK 4A\n\nArtikel 15a. Bos is mooi.\n\nArtikel 15b. Onze Minister kan bij regeling regels stellen.",
    ["null → hoofdstuk 4A", "null → artikel 15a", "null → artikel 15b"],
  ],
  [
    "articles with a title that begins like a Latin number",
    "Na artikel 15 worden twee artikelen ingevoegd, luidende:\n\nArtikel 15a. Ter inzage legging\n\nBos.\n\nArtikel 15b Ter inzage\n\nHei.",
    ["null → artikel 15a", "null → artikel 15b"],
  ],
  [
    "paragraphs",
    "Na paragraaf 2 worden twee paragrafen ingevoegd, luidende:\n\nParagraaf 2a\n\nBos.\n\nParagraaf 2b\n\nHei.",
    ["null → paragraaf 2a", "null → paragraaf 2b"],
  ],
  [
    "articles that name another",
    "Na artikel 9 worden twee artikelen ingevoegd, luidende:\n\nArtikel 9a\n\nArtikel 7:10 BW is niet van toepassing.\n\nArtikel 9b\n\nBos.",
    ["null → artikel 9a", "null → artikel 9b"],
  ],
  [
    "parts before the next instruction",
    "A\n\nAan artikel I, onderdeel A, worden twee onderdelen toegevoegd, luidende:\n\nAa. bos;\n\nAb. hei.\n\nB\n\nArtikel II vervalt.",
    ["artikel I, onderdeel Aa → null", "artikel I, onderdeel Ab → null"],
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

test("an instruction about what is proposed changes the bill, also when it names the act", () => {
  expect(
    changes("In het voorgestelde artikel 7a van de Boswet wordt «a» vervangen door «b».")[0]?.target,
  ).toMatchObject({
    level: "wetsvoorstel",
    act: "Boswet",
  });
});

test("a heading on a line of its own holds until the next one", () => {
  const [first, second, third] = changes(
    "Artikel 9\n\nIn het tweede lid wordt «bos» vervangen door «hei».\n\nHet derde lid vervalt.\n\nArtikel 12\n\nHet vierde lid vervalt.",
  );
  expect(place(first)).toBe("null → artikel 9, tweede lid");
  expect(place(second)).toBe("null → artikel 9, derde lid");
  expect(place(third)).toBe("null → artikel 12, vierde lid");
});

test("a sentence that begins with a chapter is no place", () => {
  const words = "Hoofdstuk IV van de wet wordt hier besproken";
  const { text, passages } = document(`${words}\n\nIn artikel 9 vervalt «bos».`);
  const zoneOf = passages.find(({ range: [from, to] }) => text.slice(from, to).includes(words))?.zone;
  expect(zoneOf).toBe("onbekend");
});
