import { expect, test } from "vitest";
import { breakable } from "./breakable";

const parts = (text: string): readonly string[] => breakable(text).split("\u00AD");

test("a long compound breaks before its last part", () => {
  expect(parts("Uitvoeringsinstituut Werknemersverzekeringen")).toEqual([
    "Uitvoeringsinstituut Werknemers",
    "verzekeringen",
  ]);
  expect(parts("Begrotingsamendement nr. 4")).toEqual(["Begrotings", "amen", "de", "ment nr. 4"]);
});

test("a word that fits stays as it is", () => {
  for (const text of ["Gewijzigd amendement nr. 12", "Verzekering", "Gemeenten"]) expect(breakable(text)).toBe(text);
});
