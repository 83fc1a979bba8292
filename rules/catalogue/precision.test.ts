import { expect, test } from "vitest";
import measured from "../precision.json";
import { catalogue } from "./index.ts";
import { precisionOf } from "./precision.ts";

const source = {
  date: "2030-11-14",
  corpus: "0123456789abcdef",
  documents: 50,
  rules: { tenzij: { right: 41, wrong: 3, missed: 2 }, stil: { right: 0, wrong: 0, missed: 4 } },
};

test("tells in how many of the documents with a finding the rule was right", () => {
  expect(precisionOf("tenzij", source)).toEqual({ right: 41, of: 44, date: "2030-11-14" });
});

test("is null for a rule that was not measured or found nothing", () => {
  expect(precisionOf("onbekend", source)).toBeNull();
  expect(precisionOf("stil", source)).toBeNull();
});

test("is null when the file is not a measurement", () => {
  expect(precisionOf("tenzij", { ...source, date: "gisteren" })).toBeNull();
  expect(precisionOf("tenzij", { ...source, rules: { tenzij: { right: -1, wrong: 0, missed: 0 } } })).toBeNull();
});

test("the file in the project is a measurement of rules that exist", () => {
  const ids = new Set<string>(catalogue.map(({ id }) => id));
  expect(Object.keys(measured.rules).filter((id) => !ids.has(id))).toEqual([]);
  expect(catalogue.some(({ id }) => precisionOf(id) !== null)).toBe(true);
});
