import type * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { decodeText } from "./decode.ts";
import { failure } from "./outcome.ts";
import { readDocx } from "./read-docx.ts";
import { readText } from "./read-text.ts";
import { readXml } from "./read-xml.ts";
import { sniff, type FileKind } from "./sniff.ts";
import type { ReadResult } from "./result.ts";

/** Loads pdf.js; an argument, so that the core does not bundle it. */
export type LoadPdf = () => Promise<typeof pdfjs>;

export type ReadOptions = {
  /** File name or address; only for messages, the content decides what it is. */
  readonly name?: string;
  readonly loadPdf: LoadPdf;
};

const readers: Readonly<Record<FileKind, (bytes: Uint8Array, options: ReadOptions) => ReadResult>> = {
  docx: readDocx,
  xml: (bytes) => readXml(decodeText(bytes)),
  tekst: (bytes) => readText(decodeText(bytes)),
  pdf: () => failure("onbekend-bestand"),
  html: () => failure("onbekend-bestand"),
};

/** Reads a file of any supported kind, recognised by its content. Never throws: a file that cannot be read gives its reason. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const sniffed = sniff(bytes);
  return sniffed.ok ? readers[sniffed.kind](bytes, options) : failure(sniffed.reason);
}
