import { createLineBuilder, createWrappedLineBuilder, type LineBuilder } from "./line-builder.ts";
import { findAll, hasClass, type Markup } from "./markup.ts";
import { tableLines } from "./table-lines.ts";

const blocks = new Set(
  (
    "address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hr li main ol p pre section summary table tbody tr ul"
  ).split(" "),
);

/** Parts of a page that are never text of the document. */
const skippedTags = new Set("script style noscript template svg button nav select textarea iframe head".split(" "));
const skippedClasses = ["noten", "noot", "nootnr", "nootref", "voetnoot", "voetnoten"];

/** Inline parts of a heading that are printed apart: number and title stand on lines of their own. */
const ownLineClasses = ["dossiernummer", "stuknummer"];

/** Text of an element as lines: blocks and `<br>` end a line, other white space is a space. */
export function linesOf(element: Markup): readonly string[] {
  const builder = createLineBuilder();
  addNode(element, builder);
  return builder.lines();
}

/** The same for text that was cut off at a fixed width; see `joinWraps`. */
export function wrappedLinesOf(element: Markup): readonly string[] {
  const builder = createWrappedLineBuilder();
  addNode(element, builder);
  return builder.lines();
}

function addNode(node: Markup, builder: LineBuilder): void {
  if (node.tag === "") builder.text(node.text);
  else if (node.tag === "br") builder.endLine();
  else if (node.tag === "table") addTable(node, builder);
  else if (!isSkipped(node)) {
    const ownLine = blocks.has(node.tag) || ownLineClasses.some((name) => hasClass(node, name));
    if (ownLine) builder.endParagraph();
    for (const child of node.children) addNode(child, builder);
    if (ownLine) builder.endParagraph();
  }
}

function addTable(table: Markup, builder: LineBuilder): void {
  const rows = findAll(table, ({ tag }) => tag === "tr").map(({ element }) =>
    element.children.filter(({ tag }) => tag === "td" || tag === "th").map(linesOf),
  );
  builder.endParagraph();
  for (const line of tableLines(rows)) {
    builder.text(line);
    builder.endParagraph();
  }
}

function isSkipped(element: Markup): boolean {
  if (skippedTags.has(element.tag) || element.attribute("id") === "noten") return true;
  // A raised number with a link is the mark of a note.
  if (element.tag === "sup" && findAll(element, ({ tag }) => tag === "a").length > 0) return true;
  return skippedClasses.some((name) => hasClass(element, name));
}
