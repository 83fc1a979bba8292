/** What the chair says after an oral motion: who proposed it and which number it gets. */
export type OralMotion = {
  readonly nr: string | null;
  readonly dossier: string | null;
  readonly names: readonly string[];
};

const numbered = /\bZij krijgt nr\. ?(\d{1,5}) \((\d{2}) ?(\d{3})(?:[ -]([IVXLC]{1,6}|[A-Z]|\d{2}))?\)/;
const proposed = /\bDeze motie is voorgesteld door (?:het lid|de leden) ([^.]{2,200})\./;

/** Reads "Deze motie is voorgesteld door de leden X en Y. Zij krijgt nr. 403 (29515)."; undefined when it is not there. */
export function oralMotion(closing: string): OralMotion | undefined {
  const number = numbered.exec(closing);
  const members = proposed.exec(closing);
  if (!number && !members) return undefined;
  const dossier = number ? [`${number[2]}${number[3]}`, number[4]].filter(Boolean).join("-") : null;
  return { nr: number?.[1] ?? null, dossier, names: members?.[1]?.split(/, | en /) ?? [] };
}
