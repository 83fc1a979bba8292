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
    name: "quoted-printable line breaks",
    apply: (text) => text.replaceAll(/[A-Za-z0-9+/]{50}/g, (part) => `${part.slice(0, 30)}=\r\n${part.slice(30)}`),
  },
];
