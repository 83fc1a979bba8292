import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docxOf } from "../../../test/files/bad-files.ts";
import { readDocx } from "./read-docx.ts";

const wordXml = (content: string) => `<w:document xmlns:w="urn:w"><w:body>${content}</w:body></w:document>`;
const paragraph = (text: string, properties = "") => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

function textOf(content: string): readonly string[] {
  const result = readDocx(docxOf(wordXml(content)));
  return result.ok ? result.text.split("\n") : [result.reason];
}

test("a table with figures keeps its rows", () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("Artikel")}${cell("2027")}</w:tr><w:tr>${cell("3 Veren")}${cell("12.500")}</w:tr></w:tbl>`;
  expect(textOf(paragraph("De ondergetekende stelt voor:") + table)).toEqual([
    "De ondergetekende stelt voor:",
    "Artikel | 2027",
    "3 Veren | 12.500",
  ]);
});

test("a line break is a new line, a tab a space, and a no-break hyphen a hyphen", () => {
  expect(
    textOf(
      "<w:p><w:r><w:t>niet</w:t><w:noBreakHyphen/><w:t>ingezetenen</w:t><w:br/><w:t>1.</w:t><w:tab/><w:t>Een lid</w:t></w:r></w:p>",
    ),
  ).toEqual(["niet-ingezetenen", "1. Een lid"]);
});

test("a paragraph whose end was deleted goes on in the next", () => {
  const deletedEnd = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
  expect(textOf(paragraph("De termijn is", deletedEnd) + paragraph("tien dagen."))).toEqual([
    "De termijn is tien dagen.",
  ]);
});

test("words that were moved away and field codes are not in the text", () => {
  const moved = `<w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>`;
  expect(textOf(`<w:p>${moved}<w:moveTo><w:r><w:t>hier</w:t></w:r></w:moveTo></w:p>`)).toEqual(["hier"]);
});

const level = (index: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbered = (depth: number) => `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="2"/></w:numPr></w:pPr>`;

test("numbers that Word counts stand in the text: levels, letters, Roman, and a list from a style", () => {
  const numbering = `<w:numbering xmlns:w="urn:w"><w:abstractNum w:abstractNumId="7">${level(0, "upperRoman", "%1")}${level(1, "lowerLetter", "%2.")}</w:abstractNum>
    <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
  const styles = `<w:styles xmlns:w="urn:w"><w:style w:styleId="Lid"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`;
  const styled = `<w:pPr><w:pStyle w:val="Lid"/></w:pPr>`;
  const content = [
    paragraph("een", numbered(0)),
    paragraph("a", numbered(1)),
    paragraph("b", styled),
    paragraph("twee", numbered(0)),
    paragraph("opnieuw", numbered(1)),
    paragraph("los"),
  ];
  const bytes = zipSync({
    "word/document.xml": strToU8(wordXml(content.join(""))),
    "word/numbering.xml": strToU8(numbering),
    "word/styles.xml": strToU8(styles),
  });
  expect(readDocx(bytes)).toMatchObject({ text: "I een\na. a\nb. b\nII twee\na. opnieuw\nlos" });
});
