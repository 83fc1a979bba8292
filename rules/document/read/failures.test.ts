import { expect, test } from "vitest";
import * as bad from "../../../test/files/bad-files.ts";
import { docxFile } from "../../../test/files/docx-file.ts";
import { amendement } from "../../../test/files/fixtures.ts";
import { lockedPdf, pdfFile, scannedPdf } from "../../../test/files/pdf-file.ts";
import { xmlFile } from "../../../test/files/xml-file.ts";
import { readBytes, readFailureMessage } from "./index.ts";
import { readFailures } from "./result.ts";

const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");

async function reasonFor(bytes: Uint8Array, name?: string): Promise<string> {
  const result = await readBytes(bytes, name === undefined ? { loadPdf } : { name, loadPdf });
  return result.ok ? `gelezen: ${result.text}` : result.reason;
}

const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);

test.each([
  ["an empty file", bad.empty, "leeg"],
  ["a file with only white space", bad.textFile(" \n\t\u00A0\n"), "leeg"],
  ["more than two million characters", bad.textFile("De Kamer,\n".repeat(210_000)), "te-groot"],
  ["more than twenty megabytes", new Uint8Array(21 * 1024 * 1024), "te-groot"],
  ["noise", bad.binaryNoise(), "onbekend-bestand"],
  ["a spreadsheet", bad.spreadsheet(), "onbekend-bestand"],
  ["an OLE file that is not Word", bad.oleFile("Workbook"), "onbekend-bestand"],
  ["an old Word file", bad.oleFile("WordDocument"), "oud-word"],
  ["a Word file with a password", bad.oleFile("EncryptedPackage"), "docx-beveiligd"],
  ["a Word file without its text part", bad.docxOf(""), "docx-kapot"],
  ["a Word file whose text part is no Word text", bad.docxOf("<a><b/></a>"), "docx-kapot"],
  ["a Word file with entities", bad.docxOf(bad.billionLaughs), "docx-kapot"],
  ["a Word file with no words", bad.docxOf(`<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>`), "leeg"],
  ["a zip bomb", bad.zipBomb(), "te-groot"],
  ["a zip bomb that says it is small", bad.lyingZipBomb(), "te-groot"],
  ["a page without end", bad.textFile("<p>De Kamer,</p>".repeat(100_000)), "te-groot"],
  ["a scanned PDF", scannedPdf(), "pdf-zonder-tekst"],
  ["a PDF with a password", lockedPdf(amendement), "pdf-beveiligd"],
  ["a PDF that is only a header", bad.textFile("%PDF-1.7\n"), "pdf-kapot"],
  ["XML with exploding entities", bad.textFile(bad.billionLaughs), "xml-kapot"],
  ["XML with an entity from elsewhere", bad.textFile(bad.externalEntity), "xml-kapot"],
  ["XML that was cut off", half(bad.textFile(xmlFile(amendement))), "xml-kapot"],
  ["XML of another kind", bad.textFile("<?xml version='1.0'?><rss><channel/></rss>"), "geen-document"],
  ["an error page with status 200", bad.textFile(bad.errorPage), "html-in-plaats-van-bestand"],
  ["a page about something else", bad.textFile(bad.newsPage), "geen-document"],
])("$0 is refused as $2", async (_, bytes, reason) => {
  expect(await reasonFor(bytes)).toBe(reason);
});

test("a Word file that was cut off is broken, wherever it was cut", async () => {
  const whole = await docxFile(amendement);
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    expect(await reasonFor(whole.slice(0, whole.length * part))).toBe("docx-kapot");
  }
});

test("a page in place of a file is named as such", async () => {
  const name = "https://www.tweedekamer.nl/downloads/document?id=2026D91014";
  expect(await reasonFor(bad.textFile(bad.newsPage), name)).toBe("html-in-plaats-van-bestand");
});

test("a letter and a bare heading are read as they are: what they are is for the parser to say", async () => {
  expect(await reasonFor(bad.textFile(bad.letter))).toContain("Geachte voorzitter,");
  expect(await reasonFor(bad.textFile("Nr. 14\nAMENDEMENT VAN HET LID X"))).toContain("AMENDEMENT");
});

test("reading a PDF leaves the bytes to their owner", async () => {
  const bytes = pdfFile(amendement);
  const size = bytes.length;
  await reasonFor(bytes);
  expect(bytes.length).toBe(size);
});

test("every failure has one message of at most 160 characters that says what to do", () => {
  const messages = readFailures.map(readFailureMessage);
  expect(new Set(messages).size).toBe(readFailures.length);
  for (const message of messages) {
    expect(message.length).toBeLessThanOrEqual(160);
    expect(message).toMatch(/(plak|kies|open|wacht|probeer|download|bewaar)[^.]*\.$/i);
    expect(message).not.toMatch(/fout|slecht|onuitvoerbaar/i);
  }
});
