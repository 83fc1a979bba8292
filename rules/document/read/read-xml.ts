import { createLineBuilder, type LineBuilder } from "./line-builder.ts";
import { maxDepth } from "./limits.ts";
import { documentFrom, failure } from "./outcome.ts";
import { elementsOf, findChild, hasOwnText, localName, parseXmlRoot, XmlElement, XmlText } from "./xml.ts";
import type { ReadResult } from "./result.ts";

/** Parts that are no text of the document: identification, notes, pictures. */
const skipped = new Set(["metadata", "meta", "noot", "nootref", "noot-id", "plaatje", "illustratie", "legenda"]);

/** Elements whose parts belong on one line, with what stands between the parts. */
const joined: ReadonlyMap<string, string> = new Map([
  ["kop", " "],
  ["stuknr", " "],
  ["naam", " "],
  ["persoon", " "],
  ["row", " | "],
]);

/** Elements that start with a number, letter or bullet: it goes before the first line that follows. */
const numbered = new Set(["li", "lid"]);
const numbers = new Set(["li.nr", "lidnr"]);

/**
 * Reads an `<officiele-publicatie>` of officielebekendmakingen.nl as text.
 * Fails with "xml-kapot" (not well-formed, or with a document type) or "geen-document" (another root, or no kamerstuk).
 */
export function readXml(xml: string): ReadResult {
  const root = parseXmlRoot(withoutMetadata(xml));
  if (root === null) return failure("xml-kapot");
  const document = findChild(root, "kamerstuk");
  if (localName(root) !== "officiele-publicatie" || document === undefined) return failure("geen-document", root.name);
  const builder = createLineBuilder();
  addElement(document, builder, 0);
  return documentFrom("xml", builder.lines());
}

/** Metadata hold nothing of the text, and are long: they are left out unread, also when they are damaged. */
function withoutMetadata(xml: string): string {
  const start = xml.indexOf("<metadata>");
  const end = start < 0 ? -1 : xml.indexOf(METADATA_END, start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + METADATA_END.length);
}

const METADATA_END = "</metadata>";

function addElement(element: XmlElement, builder: LineBuilder, depth: number): void {
  const name = localName(element);
  if (skipped.has(name) || depth > maxDepth) return;
  const separator = joined.get(name);
  builder.endLine();
  if (name === "dossiernummer") builder.text(dossierFrom(element));
  else if (separator !== undefined) builder.text(joinedText(element, separator));
  else if (numbered.has(name)) addNumbered(element, builder, depth);
  else if (hasOwnText(element)) addInline(element, builder, depth);
  else for (const child of elementsOf(element)) addElement(child, builder, depth + 1);
  builder.endLine();
}

/** Text with its inline elements; a list or table inside it gets lines of its own. */
function addInline(element: XmlElement, builder: LineBuilder, depth: number): void {
  for (const child of element.children) {
    if (child instanceof XmlText) builder.text(child.text);
    else if (child instanceof XmlElement) {
      if (isBlock(child)) addElement(child, builder, depth + 1);
      else if (!skipped.has(localName(child)) && depth < maxDepth) addInline(child, builder, depth + 1);
    }
  }
}

function isBlock(element: XmlElement): boolean {
  return ["al", "al-groep", "lijst", "li", "lid", "table", "row"].includes(localName(element));
}

function addNumbered(element: XmlElement, builder: LineBuilder, depth: number): void {
  const [first, ...rest] = elementsOf(element);
  if (first === undefined || !numbers.has(localName(first))) {
    for (const child of elementsOf(element)) addElement(child, builder, depth + 1);
    return;
  }
  builder.text(`${textOf(first)} `);
  const [paragraph, ...others] = rest;
  if (paragraph !== undefined && localName(paragraph) === "al") addInline(paragraph, builder, depth + 1);
  else others.unshift(...(paragraph === undefined ? [] : [paragraph]));
  for (const child of others) addElement(child, builder, depth + 1);
}

/** "36 410 VIII", "21 501-02", "36 455 (R2188)": as it is printed. */
function dossierFrom(element: XmlElement): string {
  const [number, ...extras] = elementsOf(element).map((part) => {
    const text = textOf(part);
    if (localName(part) === "raadnr") return `-${text}`;
    return localName(part) === "rijkswetnr" ? ` (${text})` : ` ${text}`;
  });
  return number === undefined ? textOf(element) : number.trim() + extras.join("");
}

function joinedText(element: XmlElement, separator: string): string {
  if (separator === " " && hasOwnText(element)) return textOf(element);
  return elementsOf(element)
    .filter((child) => !skipped.has(localName(child)))
    .map(textOf)
    .filter((text) => text !== "")
    .join(separator);
}

function textOf(element: XmlElement): string {
  const builder = createLineBuilder();
  addInline(element, builder, 0);
  return builder.lines().join(" ");
}
