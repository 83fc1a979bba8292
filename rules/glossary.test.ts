import { expect, it } from "vitest";
import { glossary, termsIn } from "./glossary.ts";

const found = (text: string) => termsIn(text).map(({ term }) => term);

it("knows a term by its forms and capitals, at the beginning of a word only", () => {
  expect(found("Uitzonderingen bij algemene maatregel van bestuur; overgangsbepalingen")).toEqual([
    "AMvB",
    "overgangsrecht",
    "uitzondering",
  ]);
  expect(found("De prijsindexering")).toEqual([]);
});

it("stands in alphabetical order, each term once, each meaning one or two sentences, each form in lower case", () => {
  const terms = glossary.map(({ term }) => term);
  expect(terms).toEqual([...new Set(terms)].toSorted((a, b) => a.localeCompare(b, "nl")));
  expect(glossary.filter(({ meaning }) => !meaning.endsWith(".") || meaning.length > 140)).toEqual([]);
  expect(glossary.flatMap(({ forms }) => forms).filter((form) => form !== form.toLowerCase())).toEqual([]);
});

it("explains every term by its own name", () => {
  expect(glossary.filter(({ term }) => !found(term).includes(term))).toEqual([]);
});
