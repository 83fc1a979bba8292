import { expect, test } from "vitest";
import { documentKey } from "./identity.ts";

const detail = "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z04842&did=2026D11033";

test.each([
  [{ dossier: "36410-VIII", nr: "20" }, detail, "36410-VIII/20"],
  [{ dossier: "36410-VIII", nr: null }, detail, "2026D11033"],
  [{ dossier: null, nr: null }, "https://www.tweedekamer.nl/kamerstukken/detail?id=2026d11033&dossier=1", "2026D11033"],
  [{ dossier: null, nr: null }, "https://zoek.officielebekendmakingen.nl/kst-1268678.pdf", "kst-1268678"],
  [{ dossier: null, nr: "4" }, "https://www.tweedekamer.nl/nieuws", null],
])("the key of %o at %s is %s", (facts, url, key) => {
  expect(documentKey(facts, { url })).toBe(key);
});

test("a pasted draft without numbers has no key", () => {
  expect(documentKey({ dossier: null, nr: null })).toBeNull();
});
