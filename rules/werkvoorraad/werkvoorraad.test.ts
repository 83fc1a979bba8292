import { describe, expect, it } from "vitest";
import { attentionOf } from "./attention.ts";
import { everything, filterItems, isFiltering, workFilter } from "./filter.ts";
import { newParagraph, plainItem, stukRow } from "./fixtures.ts";
import { addressKey, withoutRules, workRow } from "./row.ts";
import { foldForSearch, holdsWords, searchWords } from "./search.ts";
import { sortItems } from "./sort.ts";

const today = "2030-11-20";
const signal = {
  rule: "uitzondering",
  strength: "hoog",
  certainty: "zeker",
  polarity: "nieuw",
  article: null,
} as const;

describe("a row", () => {
  it("holds no signals of rules that are off", () => {
    const row = stukRow({ nr: "7", words: newParagraph("3", "In afwijking van het eerste lid is de pas gratis.") });
    const [shown] = withoutRules([row], ["uitzondering"]);
    expect(shown?.signals).toEqual(row.signals.filter(({ rule }) => rule !== "uitzondering"));
    expect(shown?.signals).not.toEqual(row.signals);
  });

  it("parses as it was made", () => {
    const row = stukRow({ nr: "7", words: newParagraph("3", "In afwijking van het eerste lid is de pas gratis.") });
    expect(workRow.parse(row)).toEqual(row);
    expect(row).toMatchObject({ dossier: "99430", nr: "7", address: "2030D99001" });
    expect(row.articles).toEqual([{ key: "artikel i|artikel 3", name: "artikel 3" }]);
    expect(row.signals[0]).toMatchObject({ rule: "uitzondering", article: "artikel i|artikel 3" });
  });

  it.each([
    ["https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2030Z1&did=2030D99001", "2030D99001"],
    ["https://www.tweedekamer.nl/downloads/document?id=2030D99001", "2030D99001"],
    ["https://zoek.officielebekendmakingen.nl/kst-99430-9.html", "kst-99430-9"],
    ["https://zoek.officielebekendmakingen.nl/kst-99430-9.pdf", "kst-99430-9"],
    ["bestand", "bestand"],
  ])("%s is known as %s", (url, key) => {
    expect(addressKey(url)).toBe(key);
  });
});

describe("filters", () => {
  const items = [
    plainItem({ key: "a", dossier: "99430", voteDate: "2030-11-25", signals: [signal] }),
    plainItem({ key: "b", dossier: "99431", voteDate: "2030-11-19", providers: [{ id: "uwv", role: "voert-uit" }] }),
    plainItem(
      { key: "c", dossier: "99431", ministry: "SZW", kind: "motie" },
      { status: "niet-nodig", candidate: true },
    ),
  ];
  const shown = (changes: object) =>
    filterItems(items, workFilter.parse({ ...everything, ...changes }), today).map(({ row }) => row.key);

  it.each([
    [{}, ["a", "b", "c"]],
    [{ rules: ["uitzondering"] }, ["a"]],
    [{ dimensions: ["J", "I"] }, ["a"]],
    [{ strengths: ["hoog"] }, ["a"]],
    [{ providers: ["uwv", "svb"] }, ["b"]],
    [{ ministries: ["SZW"] }, ["c"]],
    [{ dossiers: ["99431"] }, ["b", "c"]],
    [{ statuses: ["nieuw"] }, ["a", "b"]],
    [{ kinds: ["motie"] }, ["c"]],
    [{ vote: "komende-week" }, ["a"]],
    [{ vote: "geweest" }, ["b"]],
    [{ vote: "onbekend" }, ["c"]],
    [{ candidates: true }, ["c"]],
    [{ dossiers: ["99431"], statuses: ["nieuw"] }, ["b"]],
  ])("%o shows %o", (changes, keys) => {
    expect(shown(changes)).toEqual(keys);
  });

  it("tells whether anything is left out", () => {
    expect([isFiltering(everything), isFiltering({ ...everything, candidates: true })]).toEqual([false, true]);
  });
});

describe("sorting", () => {
  const items = [
    plainItem({ key: "geweest", voteDate: "2030-11-19" }),
    plainItem({ key: "onbekend", voteDate: null }),
    plainItem({ key: "later", voteDate: "2030-12-01" }),
    plainItem({ key: "eerst-licht", voteDate: "2030-11-25", signals: [{ ...signal, strength: "laag" }] }),
    plainItem({ key: "eerst-zwaar", voteDate: "2030-11-25", signals: [signal] }),
  ];
  const order = (column: "stemming" | "signalen", direction: "op" | "af") =>
    sortItems(items, { column, direction }, today).map(({ row }) => row.key);

  it("puts the next vote first and then the strongest, a past vote after those that come, and the unknown last", () => {
    expect(order("stemming", "op")).toEqual(["eerst-zwaar", "eerst-licht", "later", "geweest", "onbekend"]);
  });

  it("keeps the unknown last the other way round", () => {
    expect(order("stemming", "af").at(-1)).toBe("onbekend");
  });

  it("puts what has the same place by its signals and then by its number, the other way round too", () => {
    const same = ["10", "9"].map((nr) => plainItem({ key: nr, nr, voteDate: null, signals: [signal] }));
    const list = [plainItem({ key: "geen", nr: "1", voteDate: null }), ...same];
    for (const direction of ["op", "af"] as const) {
      const sorted = sortItems(list, { column: "stemming", direction }, today);
      expect(sorted.map(({ row }) => row.key)).toEqual(["9", "10", "geen"]);
    }
  });

  it("puts one strong signal before a weak one", () => {
    expect(order("signalen", "af").slice(0, 2)).toEqual(["eerst-zwaar", "eerst-licht"]);
  });
});

describe("search", () => {
  const text = foldForSearch("De ‘studiebeurs’ voor\nóúders, 36 602");
  it.each([
    ["beurs", true],
    ["OUDERS studie", true],
    ['"voor ouders"', true],
    ['"ouders voor"', false],
    ["beurs lening", false],
    ["beurs financiering", true],
    ["", true],
  ])("%s", (query, found) => {
    expect(holdsWords([text, foldForSearch("Wet studiefinanciering")], searchWords(query))).toBe(found);
  });
});

describe("what asks attention", () => {
  it("names votes of the coming week about which nothing was decided, each with its filter", () => {
    const items = [
      plainItem({ key: "a", voteDate: "2030-11-25", signals: [signal] }),
      plainItem({ key: "b", voteDate: "2030-11-25", signals: [signal] }, { status: "niet-nodig" }),
      plainItem({ key: "c", voteDate: "2030-11-25", signals: [signal] }, { status: "gevraagd" }),
    ];
    const found = attentionOf(items, today);
    expect(found.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["stemming-zonder-keuze", 1],
      ["stemming-zonder-antwoord", 1],
    ]);
    expect(found.map(({ filter }) => filterItems(items, filter, today).map(({ row }) => row.key))).toEqual([
      ["a"],
      ["c"],
    ]);
  });

  it("says nothing when nothing does", () => {
    expect(attentionOf([plainItem()], today)).toEqual([]);
  });
});
