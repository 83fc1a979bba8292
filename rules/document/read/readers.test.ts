import { describe, expect, test } from "vitest";
import { docxFile } from "../../../test/files/docx-file.ts";
import { canonicalOf, fixtures } from "../../../test/files/fixtures.ts";
import { htmlFile, htmlLayouts } from "../../../test/files/html-file.ts";
import { pdfFile, pdfFormFile } from "../../../test/files/pdf-file.ts";
import { windows1252File, textFile, utf16File } from "../../../test/files/bad-files.ts";
import { xmlFile } from "../../../test/files/xml-file.ts";
import { readBytes } from "./index.ts";

const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");
const read = (bytes: Uint8Array) => readBytes(bytes, { loadPdf });

describe.each(fixtures)("the same text of one %s comes from", (_, fixture) => {
  const text = canonicalOf(fixture);

  test("its XML", async () => {
    expect(await read(textFile(xmlFile(fixture)))).toEqual({ ok: true, source: "xml", text });
  });

  test("its Word file", async () => {
    expect(await read(await docxFile(fixture))).toEqual({ ok: true, source: "docx", text });
  });

  test("its printed PDF", async () => {
    expect(await read(pdfFile(fixture))).toEqual({ ok: true, source: "pdf", text });
  });

  test("its PDF before printing", async () => {
    expect(await read(pdfFormFile(fixture))).toEqual({ ok: true, source: "pdf", text });
  });

  test.each(htmlLayouts)("a saved page, lay-out %s", async (layout) => {
    expect(await read(textFile(htmlFile(fixture, layout)))).toEqual({ ok: true, source: "html", text });
  });

  test.each([
    ["UTF-8", textFile],
    ["UTF-16", utf16File],
    ["windows-1252", windows1252File],
  ] as const)("a text file in %s", async (_, encode) => {
    expect(await read(encode(text))).toEqual({ ok: true, source: "tekst", text });
  });

  test("an e-mail that quotes it with cut lines", async () => {
    const { wrap } = await import("../../../test/files/html-file.ts");
    const mail = text.split("\n").flatMap((line) => [...wrap(line, 72), ""]);
    expect(await read(textFile(mail.map((line) => `> ${line}`).join("\r\n")))).toEqual({
      ok: true,
      source: "tekst",
      text,
    });
  });
});
