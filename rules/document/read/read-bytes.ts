import { failure } from "./outcome.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readPdf, type LoadPdf } from "./read-pdf.ts";
import { readText } from "./read-text.ts";
import { readXml } from "./read-xml.ts";
import { sniff, type TextKind } from "./sniff.ts";
import type { ReadResult } from "./result.ts";

export type ReadOptions = {
  /** Address or file name it was asked under; the content decides what it is, this only explains a page in its place. */
  readonly name?: string;
  readonly loadPdf: LoadPdf;
};

const textReaders: Readonly<Record<TextKind, (text: string, name: string | undefined) => ReadResult>> = {
  xml: readXml,
  tekst: readText,
  html: readHtml,
};

/**
 * Reads a file of any supported kind, recognised by its content. A file that cannot be read gives its reason;
 * rejects only when `loadPdf` does.
 */
export async function readBytes(bytes: Uint8Array, { name, loadPdf }: ReadOptions): Promise<ReadResult> {
  const sniffed = sniff(bytes);
  if (!sniffed.ok) return failure(sniffed.reason);
  if ("text" in sniffed) return textReaders[sniffed.kind](sniffed.text, name);
  return sniffed.kind === "pdf" ? readPdf(bytes, loadPdf) : readDocx(bytes);
}
