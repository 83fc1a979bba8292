import type { SneltoetsRequest } from "./request.ts";
import { confidentialityTitle, oneLine, requestSections, type Block } from "./text.ts";

// Foreign words must stay words: a quote may not become a heading, a link, an image or HTML.
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>#|!~&]/g, (character) => `\\${character}`);
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "line":
      return `${escaped(block.text)}\n`;
    case "numbered":
      return `${block.items.map((item, index) => `${index + 1}. ${escaped(item)}`).join("\n")}\n`;
    case "signal": {
      const { title, strength, certainty, quote, place, why } = block.signal;
      const head = `**${block.number}. ${escaped(title)}** (${strength}, ${certainty})`;
      const rest = [escaped(place), escaped(why)].filter((text) => text !== "");
      return `${head}\n\n> ${escaped(quote)}\n\n${rest.join("  \n")}\n`;
    }
  }
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
