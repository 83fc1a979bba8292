import { unpackDocx } from "./docx-parts.ts";
import { createNumbering, type Numbering } from "./docx-numbering.ts";
import { createLineBuilder, type LineBuilder } from "./line-builder.ts";
import { maxDepth } from "./limits.ts";
import { documentFrom, failure } from "./outcome.ts";
import { tableLines } from "./table-lines.ts";
import { elementsOf, findChild, localName, parseXmlRoot, type XmlElement } from "./xml.ts";
import type { ReadResult } from "./result.ts";

/** What is not in the text as it now stands: deleted and moved-away words, field codes, notes, the second copy of a shape. */
const skipped = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "footnoteReference",
  "endnoteReference",
  "Fallback",
]);

/** What each element of a text does; every other element only holds more of them. */
const handlers: ReadonlyMap<string, (element: XmlElement, context: Context) => void> = new Map([
  ["t", (element, { builder }) => builder.text(element.text)],
  ["tab", (_, { builder }) => builder.text(" ")],
  ["noBreakHyphen", (_, { builder }) => builder.text("-")],
  ["br", (_, { builder }) => builder.endLine()],
  ["cr", (_, { builder }) => builder.endLine()],
  ["p", addParagraph],
  ["tbl", addTable],
]);

/**
 * Reads a Word file (.docx) as text; tables that only place the heading are read cell by cell, others row by row.
 * Fails with "docx-kapot" or "te-groot".
 */
export function readDocx(bytes: Uint8Array): ReadResult {
  const unpacked = unpackDocx(bytes);
  if (!unpacked.ok) return failure(unpacked.reason, unpacked.detail);
  const { document, numbering, styles } = unpacked.parts;
  const body = findChild(parseXmlRoot(document) ?? undefined, "body");
  if (body === undefined) return failure("docx-kapot", "word/document.xml is geen Word-tekst");
  const builder = createLineBuilder();
  addContent(body, { builder, numbering: createNumbering(numbering, styles), depth: 0 });
  return documentFrom("docx", builder.lines());
}

type Context = { readonly builder: LineBuilder; readonly numbering: Numbering; readonly depth: number };

function addContent(element: XmlElement, context: Context): void {
  if (context.depth > maxDepth) return;
  const inner = { ...context, depth: context.depth + 1 };
  for (const child of elementsOf(element)) {
    const name = localName(child);
    // Properties (pPr, rPr, tblPr) hold no text.
    if (skipped.has(name) || name.endsWith("Pr") || isHidden(child)) continue;
    const handle = handlers.get(name) ?? addContent;
    handle(child, inner);
  }
}

function addParagraph(paragraph: XmlElement, context: Context): void {
  const properties = findChild(paragraph, "pPr");
  const inside = createLineBuilder();
  addContent(paragraph, { ...context, builder: inside });
  const lines = inside.lines();
  const number = lines.length === 0 ? "" : context.numbering.next(properties);
  lines.forEach((line, index) => {
    if (index > 0) context.builder.endLine();
    context.builder.text(index === 0 && number !== "" ? `${number} ${line}` : line);
  });
  // A deleted paragraph mark joins this paragraph to the next.
  const joined = findChild(findChild(properties, "rPr"), "del") !== undefined;
  if (joined) context.builder.text(" ");
  else context.builder.endLine();
}

function addTable(table: XmlElement, context: Context): void {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => linesOf(cell, context)));
  context.builder.endLine();
  for (const line of tableLines(rows)) {
    context.builder.text(line);
    context.builder.endLine();
  }
}

function linesOf(cell: XmlElement, context: Context): readonly string[] {
  const builder = createLineBuilder();
  addContent(cell, { ...context, builder });
  return builder.lines();
}

/** Rows, also those inside a content control or a tracked insertion. */
function rowsOf(table: XmlElement): XmlElement[] {
  return namedWithin(table, "tr");
}

function cellsOf(row: XmlElement): XmlElement[] {
  return namedWithin(row, "tc");
}

function namedWithin(element: XmlElement, name: string, depth = 0): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (localName(child) === name) return [child];
    const wrapper = ["sdt", "sdtContent", "ins", "customXml"].includes(localName(child));
    return wrapper && depth < maxDepth ? namedWithin(child, name, depth + 1) : [];
  });
}

function isHidden(run: XmlElement): boolean {
  return findChild(findChild(run, "rPr"), "vanish") !== undefined;
}
