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
  readonly children: () => readonly Markup[];
};

const elementNode = 1;
const textNode = 3;

/** Wraps a node of a live page; children are wrapped only when asked for. */
export function markupFromDom(node: Node): Markup {
  const element = isElement(node) ? node : null;
  return {
    tag: element?.localName.toLowerCase() ?? "",
    text: node.nodeType === textNode ? (node.nodeValue ?? "") : "",
    attribute: (name) => element?.getAttribute(name) ?? "",
    children: () => Array.from(node.childNodes, markupFromDom),
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}
