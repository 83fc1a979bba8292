import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cpuTime } from "../test/cpu-time.ts";
import { textFile } from "../test/files/bad-files.ts";
import { docxFile } from "../test/files/docx-file.ts";
import { canonicalOf, fixtures } from "../test/files/fixtures.ts";
import { htmlFile, htmlLayouts } from "../test/files/html-file.ts";
import { pdfFile, pdfFormFile } from "../test/files/pdf-file.ts";
import { xmlFile } from "../test/files/xml-file.ts";
import { checkText, type Check } from "./check.ts";
import { readBytes } from "./document/read/index.ts";

const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");

test.each(fixtures)(
  "one %s gives the same facts, zones, signals and dienstverleners from every file",
  async (_name, fixture) => {
    const expected = checkText(canonicalOf(fixture));
    expect(expected.document.facts.kind).toBe(fixture.kind);
    expect(expected.findings).not.toEqual([]);
    const files = [
      await docxFile(fixture),
      pdfFile(fixture),
      pdfFormFile(fixture),
      textFile(xmlFile(fixture)),
      ...htmlLayouts.map((layout) => textFile(htmlFile(fixture, layout))),
      textFile(canonicalOf(fixture)),
    ];
    for (const file of files) {
      const read = await readBytes(file, { loadPdf });
      if (!read.ok) throw new Error(read.reason);
      expect(checkText(read.text, read.hints)).toEqual(expected);
    }
  },
);

/** What changes a text on its way: pasting, scanning, cutting, a careless hand. */
const snippets = [
  "«",
  "»",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00A0",
  "\u00AD",
  "\u200B",
  "\uD83D",
  "\0",
  ":",
  "luidende:",
  "komt te luiden:",
  "wordt als volgt gewijzigd:",
  "vervalt",
  "Toelichting",
  "In artikel I, onderdeel A,",
  "Na artikel 3 wordt een artikel ingevoegd",
  "De Kamer,",
  "verzoekt de regering",
  "en gaat over tot de orde van de dag.",
  "1°.",
  "a.",
] as const;

const texts = fixtures.map(([, fixture]) => canonicalOf(fixture));

/** Cuts, doublings, swaps and insertions at any place of one of our own documents. */
const damagedText = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat(80),
        insert: fc.constantFrom(...snippets, ""),
        again: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ text, edits }) => edits.reduce(damage, text));

type Edit = { readonly at: number; readonly remove: number; readonly insert: string; readonly again: boolean };

function damage(text: string, { at, remove, insert, again }: Edit): string {
  const start = Math.floor(at * text.length);
  const cut = text.slice(start, start + remove);
  return text.slice(0, start) + insert + (again ? cut + cut : "") + text.slice(start + remove);
}

/** Every character is in exactly one passage, and every quote stands where it says. */
function expectWhole({ document, findings, context, failures }: Check): void {
  expect(failures).toEqual([]);
  expect(document.passages.map(({ range }) => document.text.slice(...range)).join("")).toBe(document.text);
  for (const { range, quote } of [...findings, ...context]) {
    expect(document.text.slice(...range)).toBe(quote.exact);
  }
}

test("a damaged document is checked without an exception, a lost character or a quote in the wrong place", () => {
  fc.assert(
    fc.property(damagedText, (text) => {
      const check = checkText(text);
      expect(check.document.text).toBe(text);
      expectWhole(check);
    }),
    { numRuns: 300 },
  );
});

test("any text at all is checked, and twice the same", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...snippets))), (parts) => {
      const text = parts.join(" ");
      expectWhole(checkText(text));
      expect(checkText(text)).toEqual(checkText(text));
    }),
    { numRuns: 200 },
  );
});

const opening = `99 310
Wijziging van de Wet leenfietsen
Nr. 8
AMENDEMENT VAN HET LID VAN DER LINDE
Ontvangen 14 november 2026
De ondergetekende stelt het volgende amendement voor:
`;

/** Texts that give every part of the core as much to do as their length allows. */
const denseTexts: readonly (readonly [name: string, start: string, part: string])[] = [
  [
    "short instructions",
    opening,
    "In artikel 3 wordt «5 euro» vervangen door «6 euro». In artikel 4 vervalt «tenzij».\n",
  ],
  [
    "one line of instructions",
    opening,
    "In artikel 3 wordt «5» vervangen door «6», vervalt «tenzij», en luidt het: «7». ",
  ],
  ["open quotation marks", opening, "In artikel 3 vervalt «een "],
  [
    "new law",
    `${opening}Na artikel 3 wordt een artikel ingevoegd, luidende:\n`,
    "1. De huurder meldt dit, tenzij het treedt in werking.\n",
  ],
  [
    "requests",
    "MOTIE VAN HET LID VAN DER LINDE\nDe Kamer,\n",
    "verzoekt de regering UWV te laten onderzoeken of dit kan,\n",
  ],
  ["one request", "MOTIE VAN HET LID VAN DER LINDE\nDe Kamer,\nverzoekt de regering ", "UWV en geld te geven tenzij "],
];

test.each(denseTexts)("time grows with the length of a text of %s, not faster", (_, start, part) => {
  const least = (length: number): number => {
    const text = start + part.repeat(length / part.length);
    return cpuTime(() => checkText(text));
  };
  least(4000);
  // Eight times the text: linear work takes about 8 times as long, quadratic work 64 times.
  expect(least(64_000) / Math.max(least(8000), 0.5)).toBeLessThan(30);
});
