import { opensBody } from "./canonical.ts";

const header = /^(?:van|verzonden|datum|aan|cc|bcc|onderwerp|bijlagen?|from|sent|date|to|subject|attachments?): /i;
const introduced = /^(?:op|on) .{6,120}(?:schreef|wrote)[^:]{0,80}:$/i;
const forwarded = /^-{2,} ?(?:doorgestuurd|oorspronkelijk|forwarded|original)/i;
const greeting =
  /^(?:--|(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?\b.{0,40}|groet(?:en|jes)?\b.{0,40}|mvg\b.{0,40}|hoogachtend,?)$/i;

/**
 * Leaves out what a mail program wrote around a pasted kamerstuk: sender and subject above it, the greeting with the
 * name below it. Without the opening words of a kamerstuk nothing is left out: then the mail is the text.
 */
export function withoutMail(lines: readonly string[]): readonly string[] {
  const opening = lines.findLastIndex((line) => opensBody(line.trim()));
  if (opening < 0) return lines;
  const above = lines.slice(0, opening).filter((line) => !isMailHead(line.trim()));
  const below = lines.slice(opening);
  const end = below.findIndex((line) => greeting.test(line.trim()));
  return [...above, ...(end < 0 ? below : below.slice(0, end))];
}

function isMailHead(line: string): boolean {
  return header.test(line) || introduced.test(line) || forwarded.test(line) || greeting.test(line);
}
