import { expect, test } from "vitest";
import { aDraft, anAnswer } from "./fixtures.ts";
import { addCounts, countsFile, countVerdicts, readCounts } from "./learning.ts";

const signals = [
  { rule: "uitzondering", title: "Nieuwe uitzondering", quote: "in afwijking van", verdict: "klopt" },
  { rule: "termijn", title: "Termijn", quote: "binnen drie weken", verdict: "klopt-niet" },
  { rule: "termijn", title: "Termijn", quote: "binnen een week", verdict: "nvt" },
] as const;

test("counts what readers and dienstverleners said, per rule", () => {
  const readers = [
    { rule: "uitzondering", verdict: "terecht" },
    { rule: "uitzondering", verdict: "onterecht" },
  ] as const;
  expect(countVerdicts(readers, [anAnswer({ signals })])).toEqual([
    { rule: "termijn", terecht: 0, onterecht: 0, klopt: 0, kloptNiet: 1 },
    { rule: "uitzondering", terecht: 1, onterecht: 1, klopt: 1, kloptNiet: 0 },
  ]);
});

test("an answer that was written here and came back counts once", () => {
  const klopt = countVerdicts([], [aDraft({ signals }), anAnswer({ signals })]).find(
    ({ rule }) => rule === "uitzondering",
  );
  expect(klopt?.klopt).toBe(1);
});

test("the file holds numbers and rules, no words of a text and no names", () => {
  const file = countsFile(countVerdicts([], [anAnswer({ signals })]));
  expect(file).toContain('"rule": "termijn"');
  expect(file).not.toMatch(/drie weken|Bibliotheekdienst|2026/);
});

test("files of several computers are read back and added up, the rule that was wrong most often first", () => {
  const counts = countVerdicts([{ rule: "uitzondering", verdict: "terecht" }], [anAnswer({ signals })]);
  const read = readCounts(countsFile(counts));
  expect(read).toEqual(counts);
  expect(addCounts([counts, read ?? []])).toEqual([
    { rule: "termijn", terecht: 0, onterecht: 0, klopt: 0, kloptNiet: 2 },
    { rule: "uitzondering", terecht: 2, onterecht: 0, klopt: 2, kloptNiet: 0 },
  ]);
});

test.each(["", "{", "{}", '{"format":"sneltoets-tellingen","version":2,"rules":[]}'])(
  "reads no counts from %j",
  (text) => expect(readCounts(text)).toBeNull(),
);
