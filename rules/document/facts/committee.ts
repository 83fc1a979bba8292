import { trimEndOf } from "../characters.ts";
import { upperFirst } from "./names.ts";

const opening = /^(?:van )?(?:de )?(?=\p{L})/iu;
const committee = /^(?:(?:vaste|bijzondere|algemene|tijdelijke|parlementaire) )?\p{L}*commissies?(?= |$)/iu;
const small = new Set("van voor de het den der en inzake uit op in ter tot".split(" "));

/**
 * The committee that a heading names in place of members: "VAN DE VASTE COMMISSIE VOOR FINANCIËN" gives "Vaste commissie
 * voor Financiën"; null when it names members.
 */
export function committeeIn(words: string): string | null {
  const name = trimEndOf(words.replace(opening, ""), ".;: ");
  const title = committee.exec(name)?.[0];
  if (title === undefined) return null;
  const field = name.slice(title.length);
  return upperFirst(title.toLowerCase()) + (field === field.toUpperCase() ? fieldFromCapitals(field) : field);
}

/** " VOOR ONDERWIJS EN WETENSCHAPPEN" becomes " voor Onderwijs en Wetenschappen". */
function fieldFromCapitals(field: string): string {
  const words = field.toLowerCase().split(" ");
  return words.map((word) => (small.has(word) ? word : upperFirst(word))).join(" ");
}
