import { conditionsTitle, conditionText, oneLine, strengthTitle, type Block, type Letter } from "./letter.ts";

/** A letter as the few things that a word processor knows, so that Word and OpenDocument print the same page. */
export type PaperPart =
  | { readonly kind: "label" | "title" | "heading" | "strong" | "text" | "item" | "quote"; readonly text: string }
  /** Every row has as many cells as the first; with `head` the first row names the columns. */
  | { readonly kind: "table"; readonly head: boolean; readonly rows: readonly (readonly string[])[] };

const items = (texts: readonly string[]): readonly PaperPart[] =>
  texts.map((text, at) => ({ kind: "item", text: `${at + 1}. ${oneLine(text)}` }));

const texts = (kind: "strong" | "text" | "quote", ...parts: readonly string[]): readonly PaperPart[] =>
  parts.map(oneLine).flatMap((text) => (text === "" ? [] : [{ kind, text }]));

function partsOf(block: Block): readonly PaperPart[] {
  if (block.kind === "line") return texts("text", block.text);
  if (block.kind === "source") return texts("text", `${block.text} ${block.url}`);
  if (block.kind === "numbered") return items(block.items);
  if (block.kind === "signal") {
    const { title, strength, certainty, quote, place, why } = block.signal;
    const head = `${block.number}. ${title} (${strengthTitle[strength]}, zekerheid: ${certainty})`;
    // Place and reason in one line: a request with as many signals as are asked about still fits on one page.
    const where = [place, why].map(oneLine).filter((part) => part !== "");
    return [...texts("strong", head), ...texts("quote", `“${oneLine(quote)}”`), ...texts("text", where.join(". "))];
  }
  if (block.kind === "rows") {
    return [{ kind: "table", head: false, rows: block.rows.map(({ label, text }) => [oneLine(label), oneLine(text)]) }];
  }
  if (block.kind === "table")
    return [{ kind: "table", head: true, rows: [block.head, ...block.rows].map((row) => row.map(oneLine)) }];
  const { title, conditions } = block;
  const list = conditions.length === 0 ? [] : texts("text", `${conditionsTitle(conditions.length)}:`);
  return [...texts("strong", title), ...list, ...items(conditions.map(conditionText))];
}

export function paperOf({ label, title, sections }: Letter): readonly PaperPart[] {
  return [
    { kind: "label", text: oneLine(label) },
    { kind: "title", text: oneLine(title) },
    ...sections.flatMap(({ title, blocks }): readonly PaperPart[] => [
      { kind: "heading", text: oneLine(title) },
      ...blocks.flatMap(partsOf),
    ]),
  ];
}
