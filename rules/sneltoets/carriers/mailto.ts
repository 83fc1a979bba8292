/** Longest mailto address, in characters, that mail programs on managed Windows desktops open without cutting it. */
export const mailtoLimit = 1800;

export type Mailto = {
  /** Opens a mail to the known addresses. Over the limit its body only says where to paste the text. */
  readonly url: string;
  /** False: copy the text as well, the mail does not hold it. */
  readonly withinLimit: boolean;
  /** Characters the address with the whole text would have. */
  readonly length: number;
};

// encodeURIComponent throws on half a surrogate pair, which a cut-off page text can hold.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));

// RFC 6068: a line break in a body is %0D%0A; no other header than subject and body is ever written.
function mailtoWith(to: readonly string[], subject: string, body: string): string {
  const addresses = to.map((address) => encoded(address).replaceAll("%40", "@")).join(",");
  return `mailto:${addresses}?subject=${encoded(subject)}&body=${encoded(body.replaceAll("\r", "").replaceAll("\n", "\r\n"))}`;
}

type Mail = {
  readonly subject: string;
  readonly text: string;
  /** Addresses, when known. */
  readonly to?: readonly string[];
};

/** A mail to the known addresses, or without any: the sender decides where it goes. */
export function mailtoFor({ subject, text, to = [] }: Mail): Mailto {
  const url = mailtoWith(to, subject, text);
  const withinLimit = url.length <= mailtoLimit;
  const short = mailtoWith(to, subject, "Plak hier de tekst (Ctrl+V of Cmd+V).\n");
  return { url: withinLimit ? url : short, withinLimit, length: url.length };
}
