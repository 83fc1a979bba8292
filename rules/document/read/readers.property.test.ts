import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cpuTime } from "../../../test/cpu-time.ts";
import { docxFile } from "../../../test/files/docx-file.ts";
import { amendement, motie } from "../../../test/files/fixtures.ts";
import { htmlFile } from "../../../test/files/html-file.ts";
import { pdfFile } from "../../../test/files/pdf-file.ts";
import { xmlFile } from "../../../test/files/xml-file.ts";
import { readBytes, readText } from "./index.ts";
import { markupFromHtml } from "./read-html.ts";
import { readXml } from "./read-xml.ts";

const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");
const encoder = new TextEncoder();

/** A good file with some bytes changed and its end cut off. */
function damaged(bytes: Uint8Array) {
  return fc
    .tuple(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }), fc.nat(bytes.length))
    .map(([changes, length]) => {
      const copy = bytes.slice();
      for (const [index, value] of changes) copy[index] = value;
      return length % 3 === 0 ? copy.slice(0, length) : copy;
    });
}

async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const result = await readBytes(bytes, { loadPdf });
  // Each answer is whole: text from its first character on, or a reason.
  expect(result.ok ? result.text : result.reason).toMatch(/^\S/);
}

const good = [
  ["XML", () => Promise.resolve(encoder.encode(xmlFile(motie)))],
  ["HTML", () => Promise.resolve(encoder.encode(htmlFile(amendement, "kamer")))],
  ["Word", () => docxFile(motie)],
  ["PDF", () => Promise.resolve(pdfFile(motie))],
] as const;

test.each(good)("a damaged %s file gives text or a reason, never an exception", async (_, make) => {
  await fc.assert(fc.asyncProperty(damaged(await make()), expectAnswer), { numRuns: 40 });
});

test("any bytes give text or a reason", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), expectAnswer), { numRuns: 100 });
});

test("reading a text that was read gives the same text", () => {
  const word = fc.constantFrom(
    "De Kamer,",
    "verzoekt",
    "artikel",
    "Nr. 9",
    "het",
    "lid.",
    "«x»",
    "Toelichting",
    "\n",
    "\n\n",
    "-",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const once = readText(words.join(" "));
      const twice = readText(once.ok ? once.text.replaceAll("\n", "\n\n") : "");
      expect(twice.ok && twice.text).toBe(once.ok && once.text);
    }),
  );
});

test("reading adds no words to a text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500 }), (text) => {
      const result = readText(text);
      expect(result.ok ? result.text.length : 0).toBeLessThanOrEqual(2 * text.length);
    }),
  );
});

test("deep nesting does not bring a reader down", () => {
  const deep = 20_000;
  expect(
    readXml(
      `<officiele-publicatie><kamerstuk>${"<al>".repeat(deep)}${"</al>".repeat(deep)}</kamerstuk></officiele-publicatie>`,
    ),
  ).toMatchObject({ ok: false });
  expect(markupFromHtml(`${"<div>".repeat(deep)}diep`)?.tag).toBe("#document");
});

test("a long text of one character class takes seconds, not minutes", () => {
  const characters = ["A", "-", ">", " ", "1", "(", "é", "\n"];
  expect(cpuTime(() => characters.map((character) => readText(character.repeat(300_000))), 1)).toBeLessThan(4000);
});
