import { Readability } from "@mozilla/readability";
import { hintsFrom } from "./page-hints.ts";
import { linesOf } from "./markup-lines.ts";
import { markupFromDom } from "./markup.ts";
import { documentFrom, failure } from "./outcome.ts";
import type { ReadResult } from "./result.ts";

/**
 * The last reader, for a page that no other reader knows: takes what looks like the main text. Works on a copy, so the
 * page stays as it is. Fails with "geen-tekst-op-pagina" or "te-groot".
 * In a file of its own and not in the folder's door, because only the reader page should carry the library.
 */
export function readPageWithReadability(doc: Document, url: string): ReadResult {
  const root = markupFromDom(doc.documentElement);
  if (root === null) return failure("te-groot");
  const copy = doc.implementation.createHTMLDocument(doc.title);
  copy.documentElement.remove();
  copy.append(copy.importNode(doc.documentElement, true));
  const article = new Readability(copy, { serializer: markupFromDom }).parse();
  if (article?.content == null) return failure("geen-tekst-op-pagina");
  const result = documentFrom("pagina", linesOf(article.content), hintsFrom(root, url));
  return !result.ok && result.reason === "leeg" ? failure("geen-tekst-op-pagina") : result;
}
