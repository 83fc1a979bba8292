import type * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import type { LoadPdf } from "@/rules";
// oxlint-disable-next-line import/default -- "?url" makes Vite export the address of the file
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

let worker: pdfjs.PDFWorker | undefined;

/**
 * Loads pdf.js with its worker from the extension itself, only when there is a PDF to read. One worker reads all of them:
 * starting one takes longer than reading a kamerstuk.
 */
export const loadPdf: LoadPdf = async () => {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdf.GlobalWorkerOptions.workerSrc = workerUrl;
  worker ??= new pdf.PDFWorker();
  const shared = worker;
  return { getDocument: (source) => pdf.getDocument({ ...source, worker: shared }) };
};
