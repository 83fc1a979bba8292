import type { RequestSignal } from "../request.ts";
import { conditionsTitle, conditionText, oneLine, strengthTitle, type Block, type Letter } from "./letter.ts";

function signalText(number: number, signal: RequestSignal): string {
  return [
    `${number}. ${oneLine(signal.title)} (${strengthTitle[signal.strength]}, zekerheid: ${signal.certainty})`,
    `   “${oneLine(signal.quote)}”`,
    ...(signal.place === "" ? [] : [`   Plaats: ${oneLine(signal.place)}`]),
    ...(signal.why === "" ? [] : [`   Waarom: ${oneLine(signal.why)}`]),
  ].join("\n");
}

const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${oneLine(item)}`).join("\n");

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const [first = "", ...names] = head;
  return rows
    .map(([label = "", ...cells]) =>
      [
        `${first === "" ? "" : `${oneLine(first)}: `}${oneLine(label)}`,
        ...cells.map((cell, at) => `- ${oneLine(names[at] ?? "")}: ${oneLine(cell)}`),
      ].join("\n"),
    )
    .join("\n");
}

function blockText(block: Block): string {
  if (block.kind === "line") return block.text;
  if (block.kind === "source") return oneLine(`${block.text} ${block.url}`);
  if (block.kind === "numbered") return numbered(block.items);
  if (block.kind === "signal") return signalText(block.number, block.signal);
  if (block.kind === "rows")
    return block.rows.map(({ label, text }) => `${oneLine(label)}: ${oneLine(text)}`).join("\n");
  if (block.kind === "table") return tableText(block.head, block.rows);
  const { title, conditions } = block;
  if (conditions.length === 0) return title;
  return `${title}\n${conditionsTitle(conditions.length)}:\n${numbered(conditions.map(conditionText))}`;
}

/** The letter as plain text for mail and clipboard: lines end in "\n", the last one too. */
export function letterText({ label, title, sections }: Letter): string {
  const parts = sections.map(({ title, blocks }) => `${title}\n${blocks.map(blockText).join("\n")}`);
  return `${[`${label}\n${title}`, ...parts].join("\n\n")}\n`;
}
