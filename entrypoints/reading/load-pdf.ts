import type { LoadPdf } from "@/rules";
// oxlint-disable-next-line import/default -- "?url" makes Vite export the address of the file
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** Loads pdf.js with its worker from the extension itself, only when there is a PDF to read. */
export const loadPdf: LoadPdf = async () => {
  const pdf = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdf.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdf;
};
