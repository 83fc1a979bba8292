import { requestSubject, requestText } from "./text.ts";
import type { SneltoetsRequest } from "./request.ts";

/** Longest mailto address, in characters, that mail programs on managed Windows desktops open without cutting it. */
export const mailtoLimit = 1800;

export type Mailto = {
  /** Opens a mail without recipient. Over the limit its body only says where to paste the text. */
  readonly url: string;
  /** False: copy `requestText` as well, the mail does not hold it. */
  readonly withinLimit: boolean;
  /** Characters the address with the whole text would have. */
  readonly length: number;
};

// encodeURIComponent throws on half a surrogate pair, which a cut-off page text can hold.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));

// RFC 6068: a line break in a body is %0D%0A; no other header than subject and body is ever written.
function mailtoWith(subject: string, body: string): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll("\r", "").replaceAll("\n", "\r\n"))}`;
}

/** The request as a mailto address with empty recipients: the sender decides where it goes. */
export function mailtoFor(request: SneltoetsRequest): Mailto {
  const subject = requestSubject(request);
  const url = mailtoWith(subject, requestText(request));
  const withinLimit = url.length <= mailtoLimit;
  const short = mailtoWith(subject, "Plak hier de tekst van het verzoek (Ctrl+V of Cmd+V).\n");
  return { url: withinLimit ? url : short, withinLimit, length: url.length };
}
