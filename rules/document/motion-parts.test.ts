import { expect, test } from "vitest";
import { motionParts } from "./motion-parts.ts";
import { parseDocument } from "./parse.ts";

const motion = (...lines: readonly string[]) =>
  parseDocument(
    [
      "97 101",
      "Bosbeleid",
      "Nr. 4",
      "MOTIE VAN HET LID VOS",
      "Voorgesteld 1 mei 2024",
      "De Kamer,",
      "gehoord de beraadslaging,",
      ...lines,
      "en gaat over tot de orde van de dag.",
      "Vos",
    ].join("\n"),
  );

test("tells the kind of each consideration", () => {
  const document = motion(
    "constaterende dat bos verdwijnt;",
    "voorts constaterende, dat hei verdwijnt;",
    "overwegend dat dit",
    "jammer is;",
    "van mening dat bos mooi is;",
    "van oordeel, dat het kan;",
    "appreciërende dat er bos is;",
    "in herinnering brengende dat er bos was;",
    "gelet op de Boswet;",
    "onderstrepende dat bos groeit;",
    "verzoekt de regering bos te planten,",
  );
  const { considerations } = motionParts(document);
  expect(considerations.map(({ kind }) => kind)).toEqual([
    "constaterende",
    "constaterende",
    "overwegende",
    "van mening",
    "van oordeel",
    "appreciërende",
    "in herinnering",
    "gelet op",
    "anders",
  ]);
  expect(document.text.slice(...(considerations[2]?.range ?? [0, 0]))).toBe("overwegend dat dit\njammer is;");
});

test("tells verb, addressee and list of each dictum", () => {
  const document = motion(
    "overwegende dat bos verdwijnt;",
    "spreekt uit dat bos mooi is;",
    "verzoekt de Minister van Landbouw en Natuur:",
    "• bos te planten",
    "en te meten;",
    "• hei te bewaren;",
    "verzoekt het presidium tevens een boom te planten;",
    "roept het kabinet op bos te bezoeken,",
  );
  const { dicta } = motionParts(document);
  expect(dicta.map(({ verb, addressee, items }) => [verb, addressee, items.length])).toEqual([
    ["spreekt uit", null, 0],
    ["verzoekt", "de Minister van Landbouw en Natuur", 2],
    ["verzoekt", "het presidium", 0],
    ["roept op", "het kabinet", 0],
  ]);
  expect(document.text.slice(...(dicta[1]?.items[0] ?? [0, 0]))).toBe("• bos te planten\nen te meten;");
});

test.each([
  ["1. bos te planten;", "2. hei te bewaren,"],
  ["a. bos te planten;", "b. hei te bewaren,"],
  ["– bos te planten;", "– hei te bewaren,"],
])("points may begin with a number, a letter or a dash: %s", (first, second) => {
  expect(motionParts(motion("verzoekt de regering:", first, second)).dicta[0]?.items).toHaveLength(2);
});

test("finds the points of a list that was pasted as one paragraph", () => {
  const document = parseDocument(
    "De Kamer, gehoord de beraadslaging, verzoekt de regering, • bos te planten; • hei te bewaren, en gaat over tot de orde van de dag.",
  );
  const [dictum] = motionParts(document).dicta;
  expect(dictum?.items.map((range) => document.text.slice(...range))).toEqual([
    "• bos te planten; ",
    "• hei te bewaren,",
  ]);
});

test("a dictum that comes back after a consideration counts too; another document has none", () => {
  const document = motion(
    "verzoekt de regering bos te planten;",
    "overwegende dat dit kan;",
    "spreekt uit dat het moet,",
  );
  expect(motionParts(document).dicta.map(({ verb }) => verb)).toEqual(["verzoekt", "spreekt uit"]);
  expect(motionParts(parseDocument("Een brief."))).toEqual({ considerations: [], dicta: [] });
});

test("a line in the middle of a sentence opens nothing, whatever it begins with", () => {
  const { considerations, dicta } = motionParts(
    motion(
      "overwegende dat de boswachter",
      "van mening is dat bos mooi",
      "gezien als hei wordt;",
      "en voorts overwegende dat bos groeit",
      "constaterende dat hei groeit;",
      "verzoekt de regering te zorgen dat de boswachter",
      "neemt wat de koning",
      "geeft,",
    ),
  );
  expect(considerations.map(({ kind }) => kind)).toEqual(["overwegende", "overwegende", "constaterende"]);
  expect(dicta.map(({ verb }) => verb)).toEqual(["verzoekt"]);
});

test("dicta behind bullets are dicta; items that begin with a verb are items", () => {
  const bulleted = motion("• spreekt uit dat bos mooi is;", "• verzoekt de regering bos te planten,");
  expect(motionParts(bulleted).dicta.map(({ verb, items }) => [verb, items.length])).toEqual([
    ["spreekt uit", 0],
    ["verzoekt", 0],
  ]);
  const list = motion("verzoekt de regering te zorgen dat de boswachter:", "• geeft wat nodig is;", "• neemt wat mag,");
  expect(motionParts(list).dicta.map(({ items }) => items.length)).toEqual([2]);
});

test("a request without an addressee goes on with the one before it; words of its own do not", () => {
  const document = motion(
    "verzoekt het kabinet bos te planten;",
    "verzoekt tevens om hei te bewaren;",
    "en verzoekt daarnaast de Kamer hierover te informeren;",
    "verzoekt verder de minister van Bossen te komen;",
    "verzoekt de commissie mee te kijken;",
    "spreekt uit dat het mooi is,",
  );
  expect(motionParts(document).dicta.map(({ addressee }) => addressee)).toEqual([
    "het kabinet",
    "het kabinet",
    "het kabinet",
    "de minister van Bossen",
    null,
    null,
  ]);
});

test.each(["te regering", "de regerering", "het voltallige kabinet", "dit kabinet", "deze bewindspersonen"])(
  "knows an addressee with a slip or a word more: %s",
  (addressee) => {
    expect(motionParts(motion(`verzoekt ${addressee} bos te planten,`)).dicta[0]?.addressee).toBe(addressee);
  },
);

test("a request behind 'en' in the sentence of another dictum is a dictum of its own", () => {
  const { dicta } = motionParts(motion("spreekt uit dat bos mooi is en verzoekt de regering bos te planten,"));
  expect(dicta.map(({ verb, addressee }) => [verb, addressee])).toEqual([
    ["spreekt uit", null],
    ["verzoekt", "de regering"],
  ]);
  const quoted = motion(
    "overwegende dat de motie-Eik bos prijst en verzoekt de regering te wachten;",
    "spreekt uit dat het kan,",
  );
  expect(motionParts(quoted).dicta.map(({ verb }) => verb)).toEqual(["spreekt uit"]);
});

test.each([
  ["1. bos te planten;", "2. hei te bewaren;"],
  ["1. bos te planten,", "2. hei te bewaren,"],
])("the last point of a list can lack its mark, below %s", (...points) => {
  const [dictum] = motionParts(motion("verzoekt de regering:", ...points, "en de Kamer te informeren,")).dicta;
  expect(dictum?.items).toHaveLength(3);
});

test.each([
  ["its only point has a comma", ["1. bos te planten,"]],
  ["another point ends otherwise", ["1. bos te planten;", "2. hei te bewaren,"]],
  ["the point has not ended", ["1. bos te planten,", "2. hei te bewaren"]],
  ["a point ends with a noun", ["1. bos te planten,", "2. hei te bewaren en scholen,"]],
])("a line with 'en' goes on with the last point of a list when %s", (_name, points) => {
  const [dictum] = motionParts(motion("verzoekt de regering:", ...points, "en de Kamer te informeren,")).dicta;
  expect(dictum?.items).toHaveLength(points.length);
});

test("a line with 'en dit' goes on with the last point of a list", () => {
  const points = ["1. bos te planten,", "2. hei te bewaren,"];
  const [dictum] = motionParts(motion("verzoekt de regering:", ...points, "en dit voor 2027 te doen,")).dicta;
  expect(dictum?.items).toHaveLength(2);
});
