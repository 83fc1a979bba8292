import { unzipSync, type UnzipFileInfo } from "fflate";
import { decodeText } from "./decode.ts";
import { maxPackedPart, maxUnpackedPart } from "./limits.ts";
import { messageOf } from "./outcome.ts";

/** The parts of a Word file that hold its text and numbering, as XML text. */
export type DocxParts = { readonly document: string; readonly numbering: string; readonly styles: string };
export type UnpackResult =
  | { readonly ok: true; readonly parts: DocxParts }
  | { readonly ok: false; readonly reason: "docx-kapot" | "te-groot"; readonly detail: string };

const needed = /^word\/(document\d*|numbering|styles)\.xml$/;

/** Unpacks only what is needed, and nothing when the zip file claims to be larger than any kamerstuk. */
export function unpackDocx(bytes: Uint8Array): UnpackResult {
  let total = 0;
  let tooLarge = false;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (!needed.test(name)) return false;
    total += originalSize;
    tooLarge ||= size > maxPackedPart || total > maxUnpackedPart;
    return !tooLarge;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (tooLarge) return { ok: false, reason: "te-groot", detail: `${total} bytes` };
    // Some servers write word/document2.xml.
    const document = Object.keys(files).find((name) => name.startsWith("word/document"));
    if (document === undefined) return { ok: false, reason: "docx-kapot", detail: "geen word/document.xml" };
    const read = (name: string): string => (files[name] === undefined ? "" : decodeText(files[name]));
    return {
      ok: true,
      parts: { document: read(document), numbering: read("word/numbering.xml"), styles: read("word/styles.xml") },
    };
  } catch (error) {
    return { ok: false, reason: "docx-kapot", detail: messageOf(error) };
  }
}
