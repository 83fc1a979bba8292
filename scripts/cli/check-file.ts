import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { checkText, readBytes, readFailureMessage, type Check, type SourceKind } from "../../rules/index.ts";
import { loadPdf } from "./load-pdf.ts";

/** One file, read and checked; or why it could not be read, in one Dutch sentence. */
export type Outcome =
  | { readonly ok: true; readonly file: string; readonly source: SourceKind; readonly check: Check }
  | { readonly ok: false; readonly file: string; readonly message: string };

/** Reads a file ("-" is standard input) in any supported form and checks its text. Never throws on its content. */
export async function checkFile(file: string): Promise<Outcome> {
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") return { ok: false, file, message: bytes };
  const read = await readBytes(bytes, { name: file, loadPdf });
  if (!read.ok) return { ok: false, file, message: readFailureMessage(read.reason) };
  return { ok: true, file, source: read.source, check: checkText(read.text, read.hints) };
}

async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(file === "-" ? await buffer(process.stdin) : readFileSync(file));
  } catch (error) {
    return `Dit bestand kan niet worden gelezen: ${error instanceof Error ? error.message : String(error)}`;
  }
}
