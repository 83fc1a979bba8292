import { decodeText } from "./decode.ts";
import { failure } from "./outcome.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readPdf, type LoadPdf } from "./read-pdf.ts";
import { readText } from "./read-text.ts";
import { readXml } from "./read-xml.ts";
import { sniff, type FileKind } from "./sniff.ts";
import type { ReadResult } from "./result.ts";

export type ReadOptions = {
  /** Address or file name it was asked under; the content decides what it is, this only explains a page in its place. */
  readonly name?: string;
  readonly loadPdf: LoadPdf;
};

type Reader = (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>;

const readers: Readonly<Record<FileKind, Reader>> = {
  docx: readDocx,
  xml: (bytes) => readXml(decodeText(bytes)),
  tekst: (bytes) => readText(decodeText(bytes)),
  pdf: (bytes, { loadPdf }) => readPdf(bytes, loadPdf),
  html: (bytes, { name }) => readHtml(decodeText(bytes), name),
};

/**
 * Reads a file of any supported kind, recognised by its content. A file that cannot be read gives its reason;
 * rejects only when `loadPdf` does.
 */
export async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const sniffed = sniff(bytes);
  return sniffed.ok ? readers[sniffed.kind](bytes, options) : failure(sniffed.reason);
}
