import { maxDepth } from "./limits.ts";

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

/** An element with the elements around it, the nearest last. */
export type Found = { readonly element: Markup; readonly ancestors: readonly Markup[] };

const elementNode = 1;
const textNode = 3;

/** Takes over the elements and text of a live page; deeper nesting than any real page has is left out. */
export function markupFromDom(node: Node, depth = 0): Markup {
  const element = isElement(node) ? node : null;
  return {
    tag: element?.localName.toLowerCase() ?? "",
    text: node.nodeType === textNode ? (node.nodeValue ?? "") : "",
    attribute: (name) => element?.getAttribute(name) ?? "",
    children: depth > maxDepth ? [] : Array.from(node.childNodes, (child) => markupFromDom(child, depth + 1)),
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

/** Every element that fits, in the order of the page. */
export function findAll(root: Markup, fits: (element: Markup) => boolean, ancestors: readonly Markup[] = []): Found[] {
  const inside = [...ancestors, root];
  const own = root.tag !== "" && fits(root) ? [{ element: root, ancestors }] : [];
  return [...own, ...root.children.flatMap((child) => (child.tag === "" ? [] : findAll(child, fits, inside)))];
}

export function hasClass(element: Markup, name: string): boolean {
  return element.attribute("class").split(/\s+/).includes(name);
}

/** All text inside, on one line. */
export function textOf(node: Markup): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: Markup): string {
  return node.tag === "" ? node.text : node.children.map(rawText).join("");
}
