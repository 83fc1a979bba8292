import type { PageReport } from "../messages/protocol";
export function readPage(doc: Document, url: string): Omit<PageReport, "url"> {
  const text = doc.querySelector<HTMLElement>("div.m-modal__content, div.stuk")?.textContent ?? null;
  return { text, hints: { url, title: doc.title }, files: [] };
}
