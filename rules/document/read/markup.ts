import { maxDepth, maxNodes } from "./limits.ts";
import { own } from "./own.ts";

/**
 * The little that a reader of web pages needs of a page, so that the same reader runs on the live page (in the browser)
 * and on the bytes of a saved one (anywhere).
 */
export type Markup = {
  /** Lower-case tag name, or "" for text. */
  readonly tag: string;
  /** Characters of a text node; "" for an element. */
  readonly text: string;
  readonly attribute: (name: string) => string;
  readonly children: readonly Markup[];
};

/** An element and where it stands: the element around it, or null at the top. */
export type Found = { readonly element: Markup; readonly parent: Found | null };

const elementNode = 1;
const textNode = 3;

/**
 * Takes over the elements and text of a live page, or gives null when it holds more than any page with a document.
 * Deeper nesting than any real page has is left out.
 */
export function markupFromDom(node: Node): Markup | null {
  let room = maxNodes;
  const take = (node: Node, depth: number): Markup => {
    room -= 1;
    const element = isElement(node) ? node : null;
    return {
      tag: element === null ? "" : own(element, "localName").toLowerCase(),
      text: own(node, "nodeType") === textNode ? (node.nodeValue ?? "") : "",
      attribute: (name) => (element === null ? "" : (own(element, "getAttribute").call(element, name) ?? "")),
      children:
        depth > maxDepth || room < 0 ? [] : Array.from(own(node, "childNodes"), (child) => take(child, depth + 1)),
    };
  };
  const root = take(node, 0);
  return room < 0 ? null : root;
}

function isElement(node: Node): node is Element {
  return own(node, "nodeType") === elementNode;
}

/** Every element that fits, in the order of the page. */
export function findAll(root: Markup, fits: (element: Markup) => boolean): readonly Found[] {
  const found: Found[] = [];
  const visit = (element: Markup, parent: Found | null): void => {
    const own = { element, parent };
    if (fits(element)) found.push(own);
    for (const child of element.children) if (child.tag !== "") visit(child, own);
  };
  if (root.tag !== "") visit(root, null);
  return found;
}

export function hasClass(element: Markup, name: string): boolean {
  return element.attribute("class").split(/\s+/).includes(name);
}

/** All text inside, on one line. */
export function textOf(node: Markup): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

/** The same when it has at most `limit` characters, else null; looks no further than it has to. */
export function shortTextOf(node: Markup, limit: number): string | null {
  let text = "";
  const add = (node: Markup): boolean => {
    text += node.text.trim() === "" ? " ".repeat(Math.min(node.text.length, 1)) : node.text;
    return text.length <= 2 * limit && node.children.every(add);
  };
  if (!add(node)) return null;
  const short = text.replace(/\s+/g, " ").trim();
  return short.length > limit ? null : short;
}

function rawText(node: Markup): string {
  return node.tag === "" ? node.text : node.children.map(rawText).join("");
}
