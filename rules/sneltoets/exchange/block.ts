import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { deflateSync, Inflate, strToU8 } from "fflate";
import { trimEndOf } from "../../document/characters.ts";
import { toBase64 } from "../carriers/base64.ts";
import type { Exchange } from "./model.ts";
import { exchangeMessages, longestFile, readExchange, type ExchangeFailure } from "./read.ts";
import { exchangeFile } from "./write.ts";

/**
 * The machine block: the exchange file as lines of letters between two markers, made to survive mail. Only characters
 * that no mail program rewrites are used: base64 without padding, and markers without spaces, dashes or quotes. The
 * opening marker holds the number of characters and the start of their SHA-256, so that a change is always noticed.
 */

const lineLength = 60;
const opening = "{sneltoets:begin:";
const closing = "{sneltoets:einde}";
const checkLength = 16;
/** Most blocks read from one text; a mail thread holds a few. */
const maxBlocks = 100;
/** Bytes given to the unpacker at a time: between two steps the size is checked, whatever a hostile block holds. */
const step = 4096;

export const blockFailures = ["geen-blok", "afgekapt", "onvolledig", "gewijzigd"] as const;
export type BlockFailure = (typeof blockFailures)[number] | ExchangeFailure;

/** One sentence per reason: what happened and what helps. */
export const blockMessages = {
  ...exchangeMessages,
  "not-json": "Het blok is niet leesbaar. Vraag de afzender om het opnieuw te sturen.",
  "geen-blok": "In deze tekst staat geen blok van Sneltoets. Plak de hele mail, met alle regels letters onderaan.",
  afgekapt: "Het blok houdt halverwege op. Kopieer de mail tot en met de regel {sneltoets:einde}.",
  onvolledig: "Er ontbreken letters in het blok, of er staat tekst tussen. Plak de hele mail opnieuw.",
  gewijzigd: "Het blok is onderweg gewijzigd. Vraag de afzender om het opnieuw te sturen, liefst als bijlage.",
} as const satisfies Record<BlockFailure, string>;

export type BlockResult =
  | { readonly ok: true; readonly exchange: Exchange }
  | { readonly ok: false; readonly reason: BlockFailure; readonly message: string };

const failed = (reason: BlockFailure): BlockResult => ({ ok: false, reason, message: blockMessages[reason] });
const checkOf = (payload: string): string => bytesToHex(sha256(strToU8(payload))).slice(0, checkLength);

/** Padding would only be noise: a mail program may take "=" at a line end for a soft line break. */
const withoutPadding = (base64: string): string => trimEndOf(base64, "=");

/** The block for this content, without a line end after it; the same content gives the same block. */
export function writeBlock(exchange: Exchange): string {
  const json = JSON.stringify(exchangeFile(exchange));
  const payload = withoutPadding(toBase64(deflateSync(strToU8(json), { level: 9 })));
  const lines = Array.from({ length: Math.ceil(payload.length / lineLength) }, (_, at) =>
    payload.slice(at * lineLength, (at + 1) * lineLength),
  );
  return [`${opening}${payload.length}:${checkOf(payload)}}`, ...lines, closing].join("\n");
}

/** A text that we wrote, apart: what people read, and the block below it; "" when it has none. */
export function splitBlock(text: string): { readonly words: string; readonly block: string } {
  const at = text.lastIndexOf(opening);
  return at < 0 ? { words: text, block: "" } : { words: text.slice(0, at), block: text.slice(at) };
}

/** Unpacks bytes to text, or undefined when they are damaged or unpack to more than any real file. */
function unpacked(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let done = false;
  try {
    const inflate = new Inflate((chunk, final) => {
      text += decoder.decode(chunk, { stream: !final });
      done = final;
    });
    for (let at = 0; at < bytes.length; at += step) {
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (text.length > longestFile) return undefined;
    }
  } catch {
    return undefined;
  }
  return done ? text : undefined;
}

function fromBase64(payload: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function readPayload(payload: string): BlockResult {
  const bytes = fromBase64(payload);
  const json = bytes === undefined ? undefined : unpacked(bytes);
  if (json === undefined) return failed("invalid");
  const result = readExchange(json);
  return result.ok ? result : failed(result.reason);
}

/**
 * What a block cannot hold: white space, quote marks, bullets, soft hyphens, whatever a mail program puts between our
 * characters. Leaving it out hides no change: the number of characters and their SHA-256 still have to be right.
 */
const noise = /[^A-Za-z0-9+/{}:]/gu;
/** Tags of mail that was saved as HTML. A lone "<" in plain text starts no tag. */
const tags = /<\/?[a-z][^<>]*>/giu;
const entities = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|[a-z]{2,12});/giu;

/** Signs that were written as numbers; the others stand for nothing that a block holds. */
const withoutEntities = (text: string): string =>
  text.replace(entities, (_entity, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
    return code < 127 ? String.fromCharCode(code) : "";
  });

/** The source of a mail (RFC 2045, 6.7): soft line breaks, and signs as "=" with two digits. */
const withoutQuotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/gu, "")
    .replace(/=([\dA-F]{2})/giu, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const withoutTags = (text: string): string => withoutEntities(text.replace(tags, ""));

/** The ways in which a text may have been saved. Plain text can hold something that looks like another, so all are tried. */
const readings: readonly ((text: string) => string)[] = [
  (text) => text,
  withoutEntities,
  withoutTags,
  // Initials before each quoted line: "KP> ".
  (text) => text.replace(/^[A-Za-z]{1,4}>/gmu, ""),
  withoutQuotedPrintable,
  (text) => withoutTags(withoutQuotedPrintable(text)),
];

/** One block in a text without noise, from its opening marker. */
function readOne(dense: string, start: number, nextStart: number): BlockResult {
  const end = dense.indexOf(closing, start);
  if (end < 0 || (nextStart >= 0 && nextStart < end)) return failed("afgekapt");
  const block = dense.slice(start + opening.length, end);
  const [, length, check, payload] = /^(\d{1,8}):([0-9a-f]{16})\}(.*)$/u.exec(block) ?? [];
  if (length === undefined || check === undefined || payload === undefined) return failed("gewijzigd");
  if (payload.length !== Number(length)) return failed("onvolledig");
  return checkOf(payload) === check ? readPayload(payload) : failed("gewijzigd");
}

function readDense(dense: string): readonly BlockResult[] {
  const results: BlockResult[] = [];
  let start = dense.indexOf(opening);
  while (start >= 0 && results.length < maxBlocks) {
    const next = dense.indexOf(opening, start + opening.length);
    results.push(readOne(dense, start, next));
    start = next;
  }
  return results;
}

const readCount = (results: readonly BlockResult[]): number => results.filter(({ ok }) => ok).length;

/**
 * Every block in a text, in its order: mail with quote marks, wrapped lines, a signature and a thread below. A damaged
 * block is refused with a reason; a text without a block gives an empty list. Never throws.
 */
export function readBlocks(text: string): readonly BlockResult[] {
  if (text.length > longestFile) return [failed("invalid")];
  const texts = new Set(readings.map((reading) => reading(text).replace(noise, "")));
  const read = [...texts].map(readDense);
  // What reads best counts; between equals the first one that holds anything.
  return read.toSorted((a, b) => readCount(b) - readCount(a) || Number(b.length > 0) - Number(a.length > 0))[0] ?? [];
}
