const classes: Readonly<Record<string, string>> = {
  getal: String.raw`\d[\d.,]*`,
  datum: String.raw`\d{1,2} [a-z]+ \d{4}`,
  periode: String.raw`(?:\d+|[a-z]+) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren)`,
  bedrag: String.raw`€ ?\d[\d.,]*`,
  percentage: String.raw`\d[\d,]* ?(?:%|procent)`,
  artikel: String.raw`artikel \d[\w.:]*`,
};

const letters = "[a-zà-ÿ]";
const space = String.raw`\s+`;

/**
 * The source of a regular expression (to use with `gi`) that finds what a phrase of the rules finds; notation: rules/text.
 * An approximation for the benchmark only: it knows no zones, sentences or folded spelling.
 */
export function phraseToRegex(phrase: string): string {
  const parts = phrase.match(/\.\.\.|\.\.\d+|[()[\]|]|<[a-z]+>|[^\s()[\]|<>]+/g) ?? [];
  const out: string[] = [];
  let glue = "";
  for (const part of parts) {
    const { source, before, after } = translate(part);
    out.push(before ? glue : "", source);
    glue = after === undefined ? glue : after ? space : "";
  }
  return String.raw`\b${out.join("")}\b`;
}

/** `before`: a space may stand before it; `after`: a space follows, none follows, or (undefined) it brings its own. */
function translate(part: string): { source: string; before: boolean; after: boolean } {
  if (part === "(") return { source: "(?:", before: true, after: false };
  if (part === "[") return { source: "(?:(?:", before: true, after: false };
  if (part === ")") return { source: ")", before: false, after: true };
  if (part === "]") return { source: String.raw`)\s+)?`, before: false, after: false };
  if (part === "|") return { source: "|", before: false, after: false };
  if (part === "...") return { source: String.raw`(?:\S+\s+){0,8}?`, before: true, after: false };
  if (part.startsWith("..")) return { source: String.raw`(?:\S+\s+){0,${part.slice(2)}}?`, before: true, after: false };
  return { source: wordSource(part), before: true, after: true };
}

function wordSource(part: string): string {
  if (part.startsWith("<")) return classes[part.slice(1, -1)] ?? String.raw`\S+`;
  const word = part.replace(/^=/, "").replaceAll(/[.+?^$\\{}]/g, String.raw`\$&`);
  return word.replace(/^\*/, `${letters}*`).replace(/\*$/, `${letters}*`);
}
