import { once } from "../../text/index.ts";

/**
 * What windows-1252 has at 0x80–0x9F, in that order. Node 20 decodes these as control characters
 * (https://github.com/nodejs/node/issues/56542), browsers do it right.
 */
export const highSigns = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");

// Only signs with which no Dutch word goes on: "É»" may be a capital before a quotation mark.
const asWindows = /[ÂÃ][^\w\t\n\r ]|â€[^\w\t\n\r ]|â‚¬|Ä³/g;
// Latin-1 proper has control characters there, which no text holds: any sign of UTF-8 with one of them was read wrong.
const asLatin1 = /[\u00C2-\u00F4](?=[\u00A0-\u00BF]{0,2}[\u0080-\u009F])[\u0080-\u00BF]{1,3}/g;
const utf8 = once(() => new TextDecoder("utf-8", { fatal: true }));

/**
 * Repairs text that was written as UTF-8 and read as windows-1252 or latin-1 by some program in between: "Â«coÃ¶rdinatieÂ»"
 * is «coördinatie». What is no such text stays as it is.
 */
export function repaired(text: string): string {
  return /[ÂÃ\u0080-\u009F]|â[€‚]|Ä³/.test(text) ? text.replace(asLatin1, decoded).replace(asWindows, decoded) : text;
}

function decoded(signs: string): string {
  try {
    return utf8().decode(Uint8Array.from(signs, byteOf));
  } catch {
    return signs;
  }
}

/** A sign that windows-1252 does not have becomes 0, which ends no sign in UTF-8. */
function byteOf(sign: string): number {
  const high = highSigns.indexOf(sign);
  const code = sign.charCodeAt(0);
  if (high >= 0) return 0x80 + high;
  return code < 0x100 ? code : 0;
}
