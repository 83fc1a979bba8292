/** What mail programs do to a text, for tests. Each is applied to a whole mail. */
export type Mangler = { readonly name: string; readonly apply: (text: string) => string };

function rewrap(text: string, width: number): string {
  return text
    .split("\n\n")
    .map((paragraph) => wrapped(paragraph.split(/\s+/).join(" "), width))
    .join("\n\n");
}

/** Breaks at a space where there is one, else in the middle of a word, as some gateways do. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const at = space > 0 ? space : width;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest].join("\n");
}

const quoted = (text: string, mark: string): string => text.replaceAll(/^/gm, mark);

/** The line in parts of at most `length`. */
const cut = (line: string, length: number): readonly string[] =>
  line.length <= length ? [line] : [line.slice(0, length), ...cut(line.slice(length), length)];

/** As a mail stands in its source: lines of at most 76, everything but plain letters as "=" and two digits. */
function quotedPrintable(text: string): string {
  const encoded = Array.from(new TextEncoder().encode(text), (byte) =>
    byte === 0x3d || byte > 126 || (byte < 32 && byte !== 10 && byte !== 13)
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  ).join("");
  return encoded
    .split(/\r?\n/)
    .map((line) => (line.match(/(?:=[0-9A-F]{2}|[^=]){1,70}/g) ?? [""]).join("=\r\n").replace(/ $/, "=20"))
    .join("\r\n");
}

export const manglers: readonly Mangler[] = [
  { name: "quoting", apply: (text) => quoted(text, "> ") },
  { name: "quoting twice without spaces", apply: (text) => quoted(quoted(text, ">"), ">") },
  { name: "a bar before each line", apply: (text) => quoted(text, "| ") },
  { name: "rewrapping at 72", apply: (text) => rewrap(text, 72) },
  { name: "rewrapping at 40 with quote marks in between", apply: (text) => rewrap(quoted(text, "> "), 40) },
  { name: "hard spaces", apply: (text) => text.replaceAll(" ", "\u00A0") },
  { name: "spaces at the end of each line", apply: (text) => text.replaceAll("\n", "  \n") },
  {
    name: "smart quotes and dashes",
    apply: (text) =>
      text
        .replaceAll("--", "—")
        .replaceAll(/"([^"]*)"/g, "“$1”")
        .replaceAll("'", "’")
        .replaceAll("...", "…"),
  },
  { name: "fractions and arrows", apply: (text) => text.replaceAll(" 1/2 ", " ½ ").replaceAll("->", "→") },
  {
    name: "HTML mail turned into text",
    apply: (text) => text.replaceAll("\n", "\n\n").replaceAll("\t", "    "),
  },
  { name: "Windows line ends", apply: (text) => text.replaceAll("\r", "").replaceAll("\n", "\r\n") },
  { name: "zero-width characters", apply: (text) => text.replaceAll(/([a-z])(?=[A-Z])/g, "$1\u200B") },
  { name: "Outlook's quote mark with a hard space", apply: (text) => quoted(text, ">\u00A0") },
  { name: "a tab before each line", apply: (text) => quoted(text, "\t") },
  { name: "a comment mark before each line", apply: (text) => quoted(text, "# ") },
  { name: "bold and italic as signs", apply: (text) => text.replaceAll(/^(?=\S)/gm, "*_").replaceAll(/$/gm, "_*") },
  { name: "everything on one line", apply: (text) => text.split(/\r?\n/).join(" ") },
  {
    // A line may hold 998 characters (RFC 5322, 2.1.1); old servers cut it with "!" and a new line.
    name: "lines cut after 998 characters",
    apply: (text) =>
      text
        .split("\n")
        .flatMap((line) => cut(line, 990).join("!\n "))
        .join("\n"),
  },
  { name: "soft hyphens", apply: (text) => text.replaceAll(/([a-z]{3})(?=[a-z])/g, "$1\u00AD") },
  { name: "isolated directions", apply: (text) => text.replaceAll(/^.*$/gm, "\u2068$&\u2069") },
  { name: "old Mac line ends", apply: (text) => text.replaceAll(/\r?\n/g, "\r") },
  { name: "line and paragraph separators", apply: (text) => text.replaceAll(/\r?\n/g, "\u2028") },
  { name: "bullets before each line", apply: (text) => quoted(text, "• ") },
  { name: "a byte order mark and a null", apply: (text) => `\uFEFF${text}\u0000` },
  {
    name: "Outlook's head of an earlier mail, above",
    apply: (text) =>
      `Zie onder.\n\n________________________________\nVan: Kim Proef <kim@voorbeeld.nl>\nVerzonden: dinsdag 24 november 2026 10:12\nAan: Postbus <postbus@voorbeeld.nl>\nOnderwerp: RE: sneltoets {12}\n\n${text}`,
  },
  {
    name: "a signature and a thread",
    apply: (text) =>
      `${text}\n-- \nS. de Wit\nStreekhuis 1\n\nVan: iemand <iemand@voorbeeld.nl>\nVerzonden: dinsdag\n> Eerder bericht\n> met regels {en haken}\n`,
  },
];

/** How a mail is saved, after all that: one of these at most, and nobody wraps it again. */
export const savers: readonly Mangler[] = [
  {
    name: "HTML mail saved as source",
    apply: (text) =>
      `<html><body><div class="x">${text.replaceAll(/>/g, "&gt;").split("\n").join("</div>\n<div>&nbsp;")}</div></body></html>`,
  },
  {
    name: "HTML with every sign as a number",
    apply: (text) => `<pre>${text.replaceAll(/[+/{}:<>&]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`)}</pre>`,
  },
  {
    name: "HTML with hidden breaks",
    apply: (text) => `<p>${text.replaceAll("<", "&lt;").replaceAll(/[A-Za-z0-9]{20}/g, "$&<wbr>&shy;&zwnj;")}</p>`,
  },
  { name: "initials before each line", apply: (text) => quoted(text, "KP> ") },
  { name: "quoted-printable as source", apply: quotedPrintable },
  {
    name: "quoted-printable line breaks",
    apply: (text) => text.replaceAll(/[A-Za-z0-9+/]{50}/g, (part) => `${part.slice(0, 30)}=\r\n${part.slice(30)}`),
  },
];

/** What damages a mail for real: then it may be refused, but never read as something else. */
export const breakers: readonly Mangler[] = [
  { name: "cut off halfway", apply: (text) => text.slice(0, Math.floor(text.length * 0.8)) },
  { name: "the first half gone", apply: (text) => text.slice(Math.floor(text.length * 0.4)) },
  {
    name: "every tenth line gone",
    apply: (text) =>
      text
        .split("\n")
        .filter((_, at) => at % 10 !== 9)
        .join("\n"),
  },
  {
    name: "numbered lines",
    apply: (text) =>
      text
        .split("\n")
        .map((line, at) => `${at + 1} ${line}`)
        .join("\n"),
  },
  { name: "lower case", apply: (text) => text.toLowerCase() },
  {
    name: "a remark in the middle",
    apply: (text) => text.replaceAll(/\n(?=[A-Za-z0-9+/]{60}\n)/g, "\nzie hieronder\n"),
  },
  { name: "letters that look alike", apply: (text) => text.replaceAll("O", "0").replaceAll("l", "I") },
];
