import type { RequestSignal } from "../request.ts";
import { conditionsTitle, conditionText, oneLine, strengthTitle, type Block, type Letter } from "./letter.ts";

/** Foreign words must stay words: a quote may not become a heading, a link, an image or HTML. */
export function escapedMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>#|!~&]/g, (character) => `\\${character}`);
}

function signalMarkdown(number: number, signal: RequestSignal): string {
  const { title, strength, certainty, quote, place, why } = signal;
  const head = `**${number}. ${escapedMarkdown(title)}** (${strengthTitle[strength]}, zekerheid: ${certainty})`;
  // Two spaces before the line end keep place and reason on their own lines.
  const rest = [escapedMarkdown(place), escapedMarkdown(why)].filter((text) => text !== "").join("  \n");
  return `${head}\n\n> ${escapedMarkdown(quote)}\n\n${rest}\n`;
}

const numbered = (items: readonly string[]): string =>
  `${items.map((item, index) => `${index + 1}. ${escapedMarkdown(item)}`).join("\n")}\n`;

const cells = (row: readonly string[]): string => `| ${row.map(escapedMarkdown).join(" | ")} |`;

function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[cells(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(cells)].join("\n")}\n`;
}

/** An address as a link that also works where the text is read as it is. */
const addressMarkdown = (url: string): string => (/^https:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : escapedMarkdown(url));

function blockMarkdown(block: Block): string {
  if (block.kind === "line") return `${escapedMarkdown(block.text)}\n`;
  if (block.kind === "source") return `${escapedMarkdown(block.text)} ${addressMarkdown(block.url)}\n`;
  if (block.kind === "numbered") return numbered(block.items);
  if (block.kind === "signal") return signalMarkdown(block.number, block.signal);
  if (block.kind === "rows") {
    return tableMarkdown(
      ["Onderdeel", "Antwoord"],
      block.rows.map(({ label, text }) => [label, text]),
    );
  }
  if (block.kind === "table") return tableMarkdown(block.head, block.rows);
  const { title, conditions } = block;
  if (conditions.length === 0) return `**${escapedMarkdown(title)}**\n`;
  const list = numbered(conditions.map(conditionText));
  return `**${escapedMarkdown(title)}**\n\n${conditionsTitle(conditions.length)}:\n\n${list}`;
}

/** The letter as Markdown (CommonMark, tables as in GFM). */
export function letterMarkdown({ label, title, sections }: Letter): string {
  const parts = sections.map(
    ({ title, blocks }) => `## ${escapedMarkdown(title)}\n\n${blocks.map(blockMarkdown).join("\n")}`,
  );
  return [`# ${escapedMarkdown(title)}\n\n**${escapedMarkdown(label)}**\n`, ...parts].join("\n");
}
