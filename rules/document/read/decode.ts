import { once } from "../../text/index.ts";
import { highSigns, repaired } from "./mojibake.ts";

/**
 * Bytes of a text file as a string, by what they are rather than what they claim to be:
 * a byte order mark first, then UTF-8, and windows-1252 for what is not valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  try {
    return repaired(utf8().decode(bytes));
  } catch {
    // Expected for older files: old web pages and Notepad files are windows-1252. One wrong byte in UTF-8 is seen as well.
    return repaired(
      decodeAs("windows-1252", bytes).replace(
        /[\u0080-\u009F]/g,
        (sign) => highSigns[sign.charCodeAt(0) - 0x80] ?? sign,
      ),
    );
  }
}

/** Made once: making one takes longer than reading a document. */
const utf8 = once(() => new TextDecoder("utf-8", { fatal: true }));

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
