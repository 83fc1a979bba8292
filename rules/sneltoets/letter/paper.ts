import {
  conditionsTitle,
  conditionText,
  oneLine,
  signalHead,
  type Block,
  type Letter,
  type Section,
} from "./letter.ts";

/** A letter as the few things that a word processor knows, so that Word and OpenDocument print the same page. */
export type PaperPart =
  | { readonly kind: "label" | "title" | "heading" | "strong" | "text" | "item" | "quote"; readonly text: string }
  /** Titles that stand beside their text; in the text each is a paragraph. */
  | { readonly kind: "beside"; readonly rows: readonly { readonly title: string; readonly texts: readonly string[] }[] }
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
    const { number, signal } = block;
    return [
      ...texts("strong", signalHead(number, signal)),
      ...texts("quote", `“${oneLine(signal.quote)}”`),
      ...texts("text", signal.why),
    ];
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

function sectionParts({ title, blocks, isShort }: Section): readonly PaperPart[] {
  const parts = blocks.flatMap(partsOf);
  const texts = parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
  if (isShort === true && texts.length > 0 && texts.length === parts.length)
    return [{ kind: "beside", rows: [{ title: oneLine(title), texts }] }];
  return [{ kind: "heading", text: oneLine(title) }, ...parts];
}

/** What stands beside its title and follows on another such becomes one part with it. */
function joined(before: readonly PaperPart[], part: PaperPart): readonly PaperPart[] {
  const last = before.at(-1);
  if (last?.kind !== "beside" || part.kind !== "beside") return [...before, part];
  return [...before.slice(0, -1), { kind: "beside", rows: [...last.rows, ...part.rows] }];
}

export function paperOf({ label, title, sections }: Letter): readonly PaperPart[] {
  return [
    { kind: "label", text: oneLine(label) },
    { kind: "title", text: oneLine(title) },
    ...sections.flatMap(sectionParts).reduce<readonly PaperPart[]>(joined, []),
  ];
}
