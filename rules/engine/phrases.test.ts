import { expect, test } from "vitest";
import { readPhrase } from "../text/index.ts";
import { actWords, openings } from "./act-words.ts";

test("every phrase about what a motion asks can be read", () => {
  const phrases = [...Object.values(actWords).flat(), ...openings.map(({ phrase }) => phrase)];
  expect(phrases.filter((phrase) => readPhrase(phrase).length === 0)).toEqual([]);
});
