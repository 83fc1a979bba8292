import { expect, test } from "vitest";
import { newParagraph, stukRow } from "./fixtures.ts";
import { dossiersIn, totalsOf } from "./totals.ts";

const dossier = "99430";
const uwv = "Het Uitvoeringsinstituut werknemersverzekeringen";

test("says which stukken touch the same article", () => {
  const { articles } = totalsOf(
    [
      stukRow({ nr: "7", words: newParagraph("10d", "De pas is gratis.") }),
      stukRow({ nr: "8", words: newParagraph("10d", "De aanvraag gebeurt op papier bij het loket.") }),
      stukRow({ nr: "9", words: newParagraph("12", "De pas is groot.") }),
    ],
    dossier,
  );
  expect(articles.map(({ name, cells }) => [name, cells.map(({ key }) => key)])).toEqual([
    ["artikel 10d", ["99430/7", "99430/8"]],
    ["artikel 12", ["99430/9"]],
  ]);
});

test("counts two changes of one stuk in one article once", () => {
  const twice = `I\n${newParagraph("10d", "De pas is gratis.")}\nII\n${newParagraph("10d", "De pas is blauw.")}`;
  expect(totalsOf([stukRow({ nr: "7", words: twice })], dossier).articles).toMatchObject([
    { cells: [{ key: "99430/7" }] },
  ]);
});

test("does not count a version that was replaced", () => {
  const { stukken, replaced } = totalsOf(
    [
      stukRow({ nr: "7", words: newParagraph("10d", "De pas is gratis.") }),
      stukRow({ nr: "9", replaces: "7", words: newParagraph("10d", "De pas is bijna gratis.") }),
    ],
    dossier,
  );
  expect(stukken.map(({ last }) => last.nr)).toEqual(["9"]);
  expect(replaced.map(({ nr }) => nr)).toEqual(["7"]);
});

const long = (who: string): string =>
  newParagraph(
    "10d",
    `In afwijking van het eerste lid verstrekt ${uwv} de vergoeding voor reiskosten ook aan ${who} die in het kalenderjaar ten minste acht uur per week zorg heeft verleend aan een naaste buiten het eigen huishouden.`,
  );

test("groups stukken that say nearly the same about the same article, and counts them once", () => {
  const { stukken, rules } = totalsOf(
    [
      stukRow({ nr: "7", words: long("de mantelzorger") }),
      stukRow({ nr: "8", words: long("de vrijwilliger") }),
      stukRow({ nr: "9", words: newParagraph("10d", "De pas is blauw en wordt gratis verstrekt aan scholieren.") }),
    ],
    dossier,
  );
  expect(stukken.map(({ last, others }) => [last.nr, others.map(({ nr }) => nr)])).toEqual([
    ["8", ["7"]],
    ["9", []],
  ]);
  expect(rules.find(({ rule }) => rule === "uitzondering")).toMatchObject({ added: 1, removed: 0, keys: ["99430/8"] });
});

test("keeps dossiers apart, the one with most stukken first", () => {
  const rows = [
    stukRow({ nr: "7", words: newParagraph("10d", "De pas is gratis.") }),
    stukRow({ nr: "8", dossier: "99 431", words: newParagraph("10d", "De pas is blauw.") }),
    stukRow({ nr: "9", dossier: "99 431", words: newParagraph("11", "De pas is groen.") }),
  ];
  expect(dossiersIn(rows)).toEqual([
    { dossier: "99431", amount: 2 },
    { dossier: "99430", amount: 1 },
  ]);
  expect(totalsOf(rows, dossier).stukken).toHaveLength(1);
});

test("says which dienstverlener gets how many stukken", () => {
  const { providers } = totalsOf(
    [
      stukRow({ nr: "7", words: newParagraph("3", `${uwv} verstrekt de pas.`) }),
      stukRow({ nr: "8", words: newParagraph("4", `${uwv} verlengt de pas op verzoek van de reiziger.`) }),
    ],
    dossier,
  );
  expect(providers).toContainEqual({ id: "uwv", keys: ["99430/7", "99430/8"] });
});

test("ties a signal to its article and counts what it touches", () => {
  const { articles, dimensions } = totalsOf([stukRow({ nr: "7", words: long("de mantelzorger") })], dossier);
  expect(articles[0]?.cells[0]?.signals.map(({ rule }) => rule)).toContain("uitzondering");
  expect(dimensions.length).toBeGreaterThan(0);
});
