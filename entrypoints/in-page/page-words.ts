import { own } from "@/rules/document/read/own";

/** Start (inclusive) and end (exclusive) in UTF-16 units of `PageWords.text`. */
type Span = readonly [start: number, end: number];

/** The text of a live page, with the way back from a place in that text to the page. */
export type PageWords = { readonly text: string; readonly rangeOf: (span: Span) => Range | undefined };

type Piece = { readonly node: Text; readonly start: number };

/** What the reader of pages leaves out too, above all the marks of notes: they would stand between the words of a quote. */
const unread =
  "script, style, noscript, template, svg, textarea, select, #noten, .noten, .noot, .nootnr, .nootref, .voetnoot, .voetnoten";
const inline = new Set(
  "A ABBR B BDI BDO CITE CODE DFN EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(" "),
);

/** Joins all text nodes under an element, hidden ones too, with a line break where a block begins or ends. */
export function wordsOf(root: Element): PageWords {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const add = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, start: length });
      write(node.data);
    } else if (node instanceof Element && !isUnread(node)) {
      const edge = inline.has(own(node, "tagName")) ? "" : "\n";
      write(edge);
      own(node, "childNodes").forEach(add);
      write(edge);
    }
  };
  add(root);
  return { text: parts.join(""), rangeOf: (span) => rangeIn(pieces, span) };
}

function isUnread(element: Element): boolean {
  if (own(element, "matches").call(element, unread)) return true;
  return own(element, "tagName") === "SUP" && element.querySelector("a") !== null;
}

function rangeIn(pieces: readonly Piece[], [start, end]: Span): Range | undefined {
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (first === undefined || last === undefined) return undefined;
  const range = new Range();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The last piece that starts at or before a place. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
