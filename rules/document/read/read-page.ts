import { documentText } from "./document-lines.ts";
import { findAll, markupFromDom, textOf, type Markup } from "./markup.ts";
import { absolute, hintsFrom } from "./page-hints.ts";
import { own } from "./own.ts";
import { addressFrom } from "./sites.ts";
import type { PageFile, PageText } from "./page-text.ts";

/** Files of one document and its earlier versions; a page with more is a list. */
const maxFiles = 20;

/**
 * Reads a live page of either site, or any page that holds an amendement or motie, without changing it.
 * Small and free of libraries, because it runs inside the page.
 */
export function readPage(doc: Document, url: string): PageText {
  const root = markupFromDom(own(doc, "documentElement"));
  return root === null ? { text: null, hints: { url, title: own(doc, "title") }, files: [] } : readMarkup(root, url);
}

/** The same for markup from elsewhere. */
export function readMarkup(root: Markup, url: string): PageText {
  return { text: documentText(root), hints: hintsFrom(root, url), files: filesFrom(root, url) };
}

/** Links to files on either site, each once; a link that says "Download kamerstuk" first. */
function filesFrom(root: Markup, url: string): PageFile[] {
  const links = findAll(root, ({ tag }) => tag === "a").map(({ element }) => ({
    url: absolute(element.attribute("href"), url),
    label: (element.attribute("aria-label") || textOf(element)).slice(0, 200),
  }));
  const files = links.filter((link) => addressFrom(link.url)?.kind === "bestand");
  const named = files.filter(({ label }) => /^download kamerstuk/i.test(label));
  return [...named, ...files]
    .filter((file, index, all) => all.findIndex((other) => other.url === file.url) === index)
    .slice(0, maxFiles);
}
