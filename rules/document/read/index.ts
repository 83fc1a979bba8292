import type { ReadFailure, ReadResult } from "./result.ts";

/** Loads pdf.js; an argument, so that the core does not bundle it. */
export type LoadPdf = () => Promise<typeof import("pdfjs-dist/legacy/build/pdf.mjs")>;

/** Placeholder until the readers land: takes any bytes as UTF-8 text. */
export function readBytes(bytes: Uint8Array, _options: { name?: string; loadPdf: LoadPdf }): Promise<ReadResult> {
  return Promise.resolve({ ok: true, source: "tekst", text: new TextDecoder().decode(bytes) });
}

/** Placeholder until the messages land. */
export function readFailureMessage(reason: ReadFailure): string {
  return reason;
}
