import { parseDocument, readBytes, readLinks, type ReadResult } from "@/rules";
import { readPageWithReadability } from "@/rules/document/read/read-page-with-readability";
import { createFileFetcher } from "./fetch-file";
import { createStukReader } from "./read-stuk";
import { loadPdf } from "./load-pdf";
import { systemClock } from "./polite-queue";
import type { Reader } from "./reader";

const fetchFile = createFileFetcher((url, init) => fetch(url, init), systemClock);

/** Reads in the page that runs this: it needs a DOM, which a service worker lacks. */
export const readHere: Reader = {
  async readUrl(url): Promise<ReadResult> {
    const fetched = await fetchFile(url);
    return fetched.ok ? readBytes(fetched.bytes, { name: url, loadPdf }) : fetched;
  },
  async readList(url, gap) {
    const fetched = await fetchFile(url, gap);
    return fetched.ok ? { ok: true, ...readLinks(new TextDecoder().decode(fetched.bytes), url) } : fetched;
  },
  readStuk: createStukReader(fetchFile, loadPdf),
  readHtml(html, url) {
    // A parsed copy runs no scripts and loads nothing.
    const page = new DOMParser().parseFromString(html, "text/html");
    const result = readPageWithReadability(page, url);
    if (!result.ok || holdsDocument(result.text)) return Promise.resolve(result);
    return Promise.resolve({ ok: false, reason: "geen-tekst-op-pagina" });
  },
};

/** Every page has a main text; "no signals" about a menu and a list of members would be a false reassurance. */
function holdsDocument(text: string): boolean {
  const { changes, passages } = parseDocument(text);
  return changes.length > 0 || passages.some(({ zone }) => zone === "dictum");
}
