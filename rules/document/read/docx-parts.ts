import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { decodeText } from "./decode.ts";
import { maxUnpacked } from "./limits.ts";
import { messageOf } from "./outcome.ts";

/** The parts of a Word file that hold its text and numbering, as XML text. */
export type DocxParts = { readonly document: string; readonly numbering: string; readonly styles: string };
export type UnpackResult =
  | { readonly ok: true; readonly parts: DocxParts }
  | { readonly ok: false; readonly reason: "docx-kapot" | "te-groot"; readonly detail: string };

const needed = /^word\/(document\d*|numbering|styles)\.xml$/;

/** Bytes given to the unpacker at a time: between two steps the size is checked, whatever the file claims about it. */
const step = 16 * 1024;

/** Unpacks only what is needed, and stops as soon as that is larger than any kamerstuk. */
export function unpackDocx(bytes: Uint8Array): UnpackResult {
  if (!hasEnd(bytes)) return { ok: false, reason: "docx-kapot", detail: "het einde ontbreekt" };
  const chunks = new Map<string, Uint8Array[]>();
  const complete = new Set<string>();
  let total = 0;
  const take = (file: UnzipFile): void => {
    if (!needed.test(file.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      total += chunk.length;
      own.push(chunk);
      if (final) complete.add(file.name);
    };
    file.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (total > maxUnpacked) return { ok: false, reason: "te-groot", detail: `meer dan ${maxUnpacked} bytes` };
    }
  } catch (error) {
    return { ok: false, reason: "docx-kapot", detail: messageOf(error) };
  }
  return partsFrom(chunks, complete);
}

/** A zip file ends with its table of contents; without it the file was cut off, and numbering may be missing. */
function hasEnd(bytes: Uint8Array): boolean {
  const longestComment = 65_535;
  const end = bytes.subarray(Math.max(0, bytes.length - longestComment - 22));
  return end.some((byte, at) => byte === 0x50 && end[at + 1] === 0x4b && end[at + 2] === 5 && end[at + 3] === 6);
}

function partsFrom(chunks: ReadonlyMap<string, readonly Uint8Array[]>, complete: ReadonlySet<string>): UnpackResult {
  // Some servers write word/document2.xml.
  const document = [...complete].find((name) => name.startsWith("word/document"));
  if (document === undefined) return { ok: false, reason: "docx-kapot", detail: "geen hele word/document.xml" };
  const read = (name: string): string => decodeText(joined(complete.has(name) ? (chunks.get(name) ?? []) : []));
  return {
    ok: true,
    parts: { document: read(document), numbering: read("word/numbering.xml"), styles: read("word/styles.xml") },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
