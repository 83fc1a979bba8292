import { expect, test } from "vitest";
import { articleOf } from "./article.ts";

const place = (billPlace: string | null, actPlace: string | null) =>
  articleOf({ level: "wetsvoorstel", because: "voorbeeld", billPlace, actPlace, act: null })?.name;

test.each([
  [
    "the article of the act before that of the bill",
    "artikel I, onderdeel B",
    "artikel 3.6, vierde lid",
    "artikel 3.6",
  ],
  ["an article with a letter and a number", null, "artikel N 16, eerste lid", "artikel n 16"],
  ["the only article of a bill", "enig artikel, tweede lid", null, "enig artikel"],
  ["nothing for a part without an article", "onderdeel B", null, undefined],
])("the article that an instruction touches is %s", (_name, billPlace, actPlace, expected) => {
  expect(place(billPlace, actPlace)).toBe(expected);
});
