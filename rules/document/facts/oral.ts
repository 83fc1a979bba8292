import { splitList } from "../characters.ts";

/** What the chair says after an oral motion: who proposed it and which number it gets. */
export type OralMotion = {
  readonly nr: string | null;
  readonly dossier: string | null;
  readonly names: readonly string[];
};

const numbered = /\bZij krijgt nr\. ?(\d{1,5}) \((\d{2}) ?(\d{3})(?:[ -]([IVXLC]{1,6}|[A-Z]|\d{2}))?\)/;
const proposed = /\bDeze motie is voorgesteld door (?:het lid|de leden) /;
const longestList = 200;

/** Reads "Deze motie is voorgesteld door de leden X en Y. Zij krijgt nr. 403 (29515)."; undefined when it is not there. */
export function oralMotion(closing: string): OralMotion | undefined {
  const number = numbered.exec(closing);
  const names = membersIn(closing);
  if (!number && names.length === 0) return undefined;
  const dossier = number ? [`${number[2]}${number[3]}`, number[4]].filter(Boolean).join("-") : null;
  return { nr: number?.[1] ?? null, dossier, names };
}

function membersIn(closing: string): readonly string[] {
  const start = proposed.exec(closing);
  if (!start) return [];
  const list = closing.slice(start.index + start[0].length).slice(0, longestList);
  const end = list.indexOf(".");
  return end < 0 ? [] : splitList(list.slice(0, end));
}
