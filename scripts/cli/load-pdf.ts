/** pdf.js is large: it is loaded only when a PDF comes along. */
export const loadPdf = () => import("pdfjs-dist/legacy/build/pdf.mjs");
