import type * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { maxPages } from "./limits.ts";
import { documentFrom, failure, messageOf } from "./outcome.ts";
import { pdfLines, type PdfItem, type PdfPage } from "./pdf-layout.ts";
import type { ReadResult } from "./result.ts";

type PdfSource = Extract<Parameters<typeof pdfjs.getDocument>[0], { readonly disableFontFace?: boolean | undefined }>;

/** Loads pdf.js; an argument, so that the core does not bundle it. */
export type LoadPdf = () => Promise<{ readonly getDocument: (source: PdfSource) => pdfjs.PDFDocumentLoadingTask }>;

/**
 * Reads a PDF that holds text. Fails with "pdf-beveiligd", "pdf-zonder-tekst" (a scan), "pdf-kapot" or "te-groot"
 * (more pages than any kamerstuk of this kind).
 */
export async function readPdf(bytes: Uint8Array, loadPdf: LoadPdf): Promise<ReadResult> {
  const { getDocument } = await loadPdf();
  // pdf.js takes the bytes away from whoever gave them, hence the copy. It must not load or run anything for text alone.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true, enableXfa: false });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages) return failure("te-groot", `${pdf.numPages} bladzijden`);
    const result = documentFrom("pdf", pdfLines(await pagesOf(pdf)));
    return !result.ok && result.reason === "leeg" ? failure("pdf-zonder-tekst") : result;
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return failure(locked ? "pdf-beveiligd" : "pdf-kapot", messageOf(error));
  } finally {
    await task.destroy();
  }
}

async function pagesOf(pdf: pdfjs.PDFDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    pages.push({ items: content.items.flatMap(itemFrom) });
    page.cleanup();
  }
  return pages;
}

type Content = Awaited<ReturnType<pdfjs.PDFPageProxy["getTextContent"]>>["items"][number];

/** Only level text: a watermark across the page is no text of the document. */
function itemFrom(item: Content): PdfItem[] {
  if (!("str" in item)) return [];
  const [scaleX, skewY, , scaleY, x, y] = item.transform.map(Number);
  if (skewY !== 0 || x === undefined || y === undefined || !(Number(scaleX) > 0)) return [];
  return [{ text: item.str, x, y, width: item.width, height: Math.abs(scaleY ?? item.height) }];
}
