import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { words } from "./words.ts";

/** A page of a PDF: its words, and how far from the top a line with these words stands, from 0 to 1. */
export type PrintedPage = { readonly text: string; readonly topOf: (part: string) => number };

/** What the browser makes of this page on paper. */
export async function printedPages(page: Page): Promise<readonly PrintedPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, nth) => {
      const sheet = await pdf.getPage(nth + 1);
      const { height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const lines = items.flatMap((item) =>
        "str" in item ? [{ text: item.str, top: 1 - Number(item.transform[5]) / height }] : [],
      );
      return {
        text: words(lines.map(({ text }) => text).join(" ")),
        topOf: (part) => lines.find(({ text }) => text.includes(part))?.top ?? Number.NaN,
      };
    }),
  );
}
