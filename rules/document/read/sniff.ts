import { once } from "../../text/index.ts";
import { decodeText } from "./decode.ts";
import { maxFileBytes, maxTextLength } from "./limits.ts";
import type { ReadFailure } from "./result.ts";

export type TextKind = "xml" | "html" | "tekst";
/** What a file is; of a file of text also that text, so that it is decoded once. */
export type Sniffed =
  | { readonly ok: true; readonly kind: "pdf" | "docx" }
  | { readonly ok: true; readonly kind: TextKind; readonly text: string }
  | { readonly ok: false; readonly reason: ReadFailure };

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0];
const zipHeader = [0x50, 0x4b, 0x03, 0x04];

/** A PDF may be preceded by some bytes of mail or server noise; readers accept this many. */
const pdfHeaderWithin = 1024;

/** Says what a file is by its content; names and content types are often wrong on downloads. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return refused("leeg");
  if (bytes.length > maxFileBytes) return refused("te-groot");
  if (startsWith(bytes, zipHeader)) return sniffZip(bytes);
  if (startsWith(bytes, oleHeader)) return sniffOle(bytes);
  if (latin1(bytes.subarray(0, pdfHeaderWithin)).includes("%PDF-")) return { ok: true, kind: "pdf" };
  return sniffText(bytes);
}

function sniffZip(bytes: Uint8Array): Sniffed {
  // Names stand unpacked in the file, also in one that was cut off: the reader then says that it is broken.
  const content = latin1(bytes);
  const otherOffice = ["xl/workbook", "ppt/presentation"].some((name) => content.includes(name));
  const office = content.includes("[Content_Types].xml") || content.includes("word/document");
  return office && !otherOffice ? { ok: true, kind: "docx" } : refused("onbekend-bestand");
}

function sniffOle(bytes: Uint8Array): Sniffed {
  const content = latin1(bytes);
  // A Word file with a password is an OLE container around the encrypted package.
  if (content.includes(utf16("EncryptedPackage"))) return refused("docx-beveiligd");
  return refused(content.includes(utf16("WordDocument")) ? "oud-word" : "onbekend-bestand");
}

function sniffText(bytes: Uint8Array): Sniffed {
  const text = decodeText(bytes);
  if (isNoise(text)) return refused("onbekend-bestand");
  const start = text.trimStart();
  if (start === "") return refused("leeg");
  const kind = sniffMarkup(start);
  // A saved web page may carry its pictures inside; there the text is measured after reading.
  return kind !== "html" && bytes.length > maxTextLength ? refused("te-groot") : { ok: true, kind, text };
}

function sniffMarkup(start: string): TextKind {
  if (!start.startsWith("<")) return "tekst";
  const root = rootName(start).toLowerCase();
  if (["html", "head", "body", "div", "main", "!doctype html"].includes(root)) return "html";
  return start.startsWith("<?xml") || root === "officiele-publicatie" ? "xml" : "html";
}

/** Name of the first element, past the declaration, comments and a document type that is not HTML. */
function rootName(text: string): string {
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf("<", at + 1)) {
    const tag = /^<(!doctype\s+html\b|[a-z][\w.:-]*)/i.exec(text.slice(at, at + 80))?.[1];
    if (tag !== undefined) return tag.replace(/\s+/, " ");
    if (text.startsWith("<!--", at)) at = Math.max(text.indexOf("-->", at), at);
  }
  return "";
}

/** Control characters do not occur in text: a file that has them is a picture, a program or worse. */
function isNoise(text: string): boolean {
  const length = Math.min(text.length, 4096);
  let controls = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (isControl(code)) controls += 1;
  }
  return controls > length / 50;
}

/** Not the tab and the ends of lines and pages. */
function isControl(code: number): boolean {
  return code < 0x20 ? code < 9 || code === 11 || code > 13 : code >= 0x7f && code <= 0x9f;
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return windows1252().decode(bytes);
}

const windows1252 = once(() => new TextDecoder("windows-1252"));

function utf16(text: string): string {
  return Array.from(text, (character) => `${character}\u0000`).join("");
}

function refused(reason: ReadFailure): Sniffed {
  return { ok: false, reason };
}
