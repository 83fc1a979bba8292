import type { RequestSignal, SneltoetsRequest } from "./request.ts";
import { confidentialityTitle, oneLine, requestSections, strengthTitle, type Block } from "./text.ts";

// Foreign words must stay words: a quote may not become a heading, a link, an image or HTML.
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>#|!~&]/g, (character) => `\\${character}`);
}

function signalMarkdown(number: number, signal: RequestSignal): string {
  const { title, strength, certainty, quote, place, why } = signal;
  const head = `**${number}. ${escaped(title)}** (${strengthTitle[strength]}, zekerheid: ${certainty})`;
  // Two spaces before the line end keep place and reason on their own lines.
  const rest = [escaped(place), escaped(why)].filter((text) => text !== "").join("  \n");
  return `${head}\n\n> ${escaped(quote)}\n\n${rest}\n`;
}

function blockMarkdown(block: Block): string {
  if (block.kind === "line") return `${escaped(block.text)}\n`;
  if (block.kind === "signal") return signalMarkdown(block.number, block.signal);
  return `${block.items.map((item, index) => `${index + 1}. ${escaped(item)}`).join("\n")}\n`;
}

/** The request as Markdown (CommonMark). */
export function markdownText(request: SneltoetsRequest): string {
  const sections = requestSections(request).map(
    ({ title, blocks }) => `## ${title}\n\n${blocks.map(blockMarkdown).join("\n")}`,
  );
  return [`# Verzoek om een sneltoets\n\n**${confidentialityTitle[request.confidentiality]}**\n`, ...sections].join(
    "\n",
  );
}
