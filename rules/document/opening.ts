import type { Range } from "./model.ts";

/** Where the formula stands with which the body begins. Start and end count in the text. */
export type Opening = { readonly kind: "amendement" | "motie"; readonly range: Range };

const signer = /\b(?:ondergete|leden)/gi;
const signed = /^(?:ondergete{1,2}kenden?|leden)\s+(?:stelt|stellen|hebben|heeft)\b/i;
const article = /\b(?:de|het) $/i;
const house = /(?:^|[\n.:]|\d\s|["“«])[^\S\n]*(De Kamer[^\S\n]?[,;])/;
const heard = /\b(?:gehoord|gezien) (?:de|het) (?:beraadslaging|debat)/gi;
// A formula is one sentence: what stands further away belongs to something else.
const formulaLength = 400;
const signedLength = 40;

/** Finds "De ondergetekende stelt het volgende amendement voor:" or "De Kamer,"; undefined without either. */
export function findOpening(plain: string): Opening | undefined {
  const amendment = amendmentOpening(plain);
  const motion = motionOpening(plain);
  if (amendment && motion) return amendment.range[0] < motion.range[0] ? amendment : motion;
  return amendment ?? motion;
}

function amendmentOpening(plain: string): Opening | undefined {
  const signers = startOfSigners(plain);
  if (signers === undefined) return undefined;
  const start = signers - (article.exec(plain.slice(Math.max(0, signers - 4), signers))?.[0].length ?? 0);
  const end = endOfFormula(plain.slice(start, start + formulaLength));
  return end === undefined ? undefined : { kind: "amendement", range: [start, start + end] };
}

function startOfSigners(plain: string): number | undefined {
  for (const { index } of plain.matchAll(signer)) {
    if (signed.test(plain.slice(index, index + signedLength))) return index;
  }
  return undefined;
}

/** Ends at the colon; a formula without a colon ends with its line. */
function endOfFormula(formula: string): number | undefined {
  const proposes = /\bvoor\b|\bvoor te stellen\b|\bte wijzigen\b/i.exec(formula);
  if (!proposes || !/amendement|voorstel|wijzig/i.test(formula.slice(0, proposes.index + 30))) return undefined;
  const colon = formula.indexOf(":");
  const line = formula.indexOf("\n", proposes.index);
  const end = line < 0 ? formula.length : line;
  return colon >= 0 && colon < end ? colon + 1 : end;
}

function motionOpening(plain: string): Opening | undefined {
  const match = plain.includes("De Kamer") ? house.exec(plain) : null;
  if (!match) return heardOpening(plain);
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  return { kind: "motie", range: [start, match.index + match[0].length] };
}

/** A motion that lost its first line begins with "gehoord de beraadslaging,". */
function heardOpening(plain: string): Opening | undefined {
  for (const { index, 0: words } of plain.matchAll(heard)) {
    if (opensLine(plain, index)) return { kind: "motie", range: [index, index + words.length] };
  }
  return undefined;
}

function opensLine(plain: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && plain.charAt(before) !== "\n" && plain.charAt(before).trim() === "") before -= 1;
  return before < 0 || plain.charAt(before) === "\n";
}
