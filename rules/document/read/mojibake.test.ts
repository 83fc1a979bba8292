import { expect, test } from "vitest";
import { readBytes } from "./index.ts";
import { repaired } from "./mojibake.ts";

const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");

test.each([
  ["quotation marks", "wordt Â«zes wekenÂ» vervangen", "wordt «zes weken» vervangen"],
  ["letters with an accent", "coÃ¶rdinatie, financiÃ«n, cafÃ©", "coördinatie, financiën, café"],
  ["signs of three bytes", "â€˜s-Gravenhage â€“ â‚¬ 5 â€œboterâ€\u009D", "‘s-Gravenhage – € 5 “boter”"],
  ["the ligature of ij", "bÄ³ de rÄ³ksoverheid", "bĳ de rĳksoverheid"],
  ["a hard space", "€Â\u00A05", "€\u00A05"],
])("text that was decoded twice is repaired: %s", (_name, broken, whole) => {
  expect(repaired(broken)).toBe(whole);
});

test.each(["«CAFÉ»", "ÂNGSTRÖM", "São Tomé", "À la carte", "Ü»", "Ã kwadraat"])("%s stays as it is", (text) => {
  expect(repaired(text)).toBe(text);
});

test("a file in a wrong charset gives the same text as the right one", async () => {
  const text =
    "De ondergetekende stelt het volgende amendement voor:\nIn artikel 3 wordt «financiën» vervangen door «‘coördinatie’».";
  const wrong = new TextDecoder("windows-1252").decode(new TextEncoder().encode(text.replace(/[‘’]/g, "")));
  const read = await readBytes(new TextEncoder().encode(wrong), { name: "a.txt", loadPdf });
  expect(read.ok && read.text).toBe(text.replace(/[‘’]/g, ""));
});
