import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";

/**
 * Parses XML into its root element, or gives null for anything that is not well-formed.
 * A document type is refused: no publication has one, and it is where entity attacks live. Nothing is ever expanded.
 */
export function parseXmlRoot(text: string): XmlElement | null {
  if (/<!DOCTYPE/i.test(text)) return null;
  try {
    return parseXml(text).root;
  } catch {
    // Malformed and endlessly nested XML both end here; the caller names it in words for the reader.
    return null;
  }
}

/** Name without its namespace prefix: "w:p" → "p". */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsOf(element).find((child) => localName(child) === name);
}

/** Whether the element holds text of its own, besides its elements. */
export function hasOwnText(element: XmlElement): boolean {
  return element.children.some((child) => child instanceof XmlText && child.text.trim() !== "");
}

export { XmlElement, XmlText };
