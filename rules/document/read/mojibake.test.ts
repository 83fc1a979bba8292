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
  [
    "signs with control characters, as latin-1 reads them",
    "â\u0080\u0098s-Gravenhage â\u0080\u0093 â\u0082¬ 5 Ã\u0089Ã\u0089N VÄ\u008DelaÅ\u0099",
    "‘s-Gravenhage – € 5 ÉÉN Včelař",
  ],
])("text that was decoded twice is repaired: %s", (_name, broken, whole) => {
  expect(repaired(broken)).toBe(whole);
});

test.each(["«CAFÉ»", "ÂNGSTRÖM", "São Tomé", "À la carte", "Ü»", "Ã kwadraat", "â\u0080 en\u0085"])(
  "%s stays as it is",
  (text) => {
    expect(repaired(text)).toBe(text);
  },
);

async function read(bytes: Uint8Array): Promise<string> {
  const found = await readBytes(bytes, { name: "a.txt", loadPdf });
  return found.ok ? found.text : found.reason;
}

test("a file in a wrong charset gives the same text as the right one", async () => {
  const text =
    "De ondergetekende stelt het volgende amendement voor:\nIn artikel 3 wordt «financiën» vervangen door «‘coördinatie’».";
  const utf8 = new TextEncoder().encode(text);
  expect(await read(new TextEncoder().encode(Buffer.from(utf8).toString("latin1")))).toBe(text);
  expect(await read(Uint8Array.from([...utf8, 0xe2]))).toBe(`${text}â`);
});
