import { strToU8 } from "fflate";
import { oneLine } from "../letter/letter.ts";
import { toBase64 } from "./base64.ts";

/** A mail with attachments, to open in a mail program as one that still has to be sent (RFC 5322, RFC 2045–2047). */

export type Attachment = {
  /** Letters, digits, dots and hyphens only. */
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
};

export type Mail = { readonly subject: string; readonly text: string; readonly attachments: readonly Attachment[] };

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? strToU8(content) : content;
const folded = (base64: string): string => (base64.match(/.{1,76}/g) ?? []).join("\r\n");

/** Most bytes in one encoded word, so that a line with the header's name stays below 76 characters (RFC 2047, 2). */
const wordBytes = 39;

/** Any text as header value: encoded words of ASCII only, so that no text can start another header. */
function headerText(text: string): string {
  const words: string[] = [""];
  for (const { segment } of new Intl.Segmenter("nl").segment(oneLine(text))) {
    const last = words.at(-1) ?? "";
    if (strToU8(last + segment).length <= wordBytes) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words.map((word) => `=?utf-8?B?${toBase64(strToU8(word))}?=`).join("\r\n ");
}

function part({ type, content, name }: { type: string; content: string | Uint8Array; name: string | null }): string {
  const disposition = name === null ? [] : [`Content-Disposition: attachment; filename="${name}"`];
  return [
    `Content-Type: ${type}`,
    ...disposition,
    "Content-Transfer-Encoding: base64",
    "",
    folded(toBase64(bytesOf(content))),
  ].join("\r\n");
}

/** Cannot stand in base64, so no content can end a part. */
const boundary = "=_sneltoets_=";

/** The mail as .eml file, without sender and recipient: whoever opens it decides. */
export function mailFile({ subject, text, attachments }: Mail): string {
  const parts = [
    part({ type: "text/plain; charset=utf-8", content: text.replaceAll(/\r?\n/g, "\r\n"), name: null }),
    ...attachments.map(part),
  ];
  return [
    `Subject: ${headerText(subject)}`,
    // Outlook opens the file as a draft.
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}
