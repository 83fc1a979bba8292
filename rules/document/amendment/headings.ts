import { trimEndOf } from "../characters.ts";
import { headingKinds, labelOf, type Label, type LabelKind } from "./labels.ts";

const opening = /^(artikel|hoofdstuk|afdeling|paragraaf|titel|§)\s+([A-Za-z]{1,2} \d{1,3}[a-z]{0,2}\b|\S{1,12})/i;
const identifier =
  /^(?:[A-Z][a-z]? \d{1,3}[a-z]{0,2}|\d[\d.:]*[A-Za-z]{0,3}(?:[.:]\d{1,3}[a-z]?)?(?: (?:bis|ter|quater))?|\d?[IVXL]+[A-Za-z]{0,2}|[A-Z])$/;
/** "Artikel 37u bis" is a number; in "Artikel 15a ter inzage" the word goes on with a sentence. */
const repeated = /^ (?:bis|ter|quater)(?=$|[.:,]|\s+\p{Lu})/u;
const aboutAct =
  /^\s*(?!(?:De|Het|Een|Er|In|Op|Bij|Indien|Deze|Dit) )\p{Lu}\S{0,30}(?: \S{1,30}){0,4} (?:is|zijn|wordt|worden|geldt|gelden|blijft|blijven|bepaalt|bepalen|vervalt|kan)\b/u;

/**
 * The heading above a part of new text, as a label of its own kind: "Artikel 9b", "ARTIKEL IIIB. BOSSEN", "§ 2. Toezicht".
 * "Artikel 9 is van toepassing" and "Artikel 7:10 BW is …" are sentences. The length ends where a title or text begins.
 */
export function headingAtStart(words: string): Label | undefined {
  const label = numberAtStart(words);
  const rest = label ? words.slice(label.length) : "";
  if (!label || !/^(?:$|1\.\s|[(–-]*\s*[\p{Lu}(])/u.test(rest)) return undefined;
  // Behind a point ("Artikel 15b. Onze Minister kan …") no sentence goes on.
  const isClosed = words.slice(0, label.length).trimEnd().endsWith(".");
  return isClosed || !aboutAct.test(rest) ? label : undefined;
}

/** The same where only a heading can stand, whatever follows it: "Artikel 9b 1. Er komt bos." */
export function numberAtStart(words: string): Label | undefined {
  const match = opening.exec(words);
  if (!match) return undefined;
  const [begin, noun = "", id = ""] = match;
  const [again = ""] = repeated.exec(words.slice(begin.length)) ?? [];
  const [whole, text] = [begin + again, trimEndOf(id + again, ".:")];
  const kind = kindOf(noun);
  if (kind === undefined || !identifier.test(text)) return undefined;
  return labelOf(text, kind, whole.length + signLength(words.slice(whole.length)));
}

/** The point or colon behind a number, and the white space behind that. */
function signLength(rest: string): number {
  return /^[.:]?\s*/.exec(rest)?.[0].length ?? 0;
}

function kindOf(noun: string): LabelKind | undefined {
  return noun === "§" ? "paragraaf" : [...headingKinds].find((kind) => kind === noun.toLowerCase());
}

const longestPlace = 80;

/** Whether a line outside new text only names the place of the instruction below it: "Artikel 3", "Artikel 3, eerste lid". */
export function namesPlaceAbove(words: string): boolean {
  if (words.length >= longestPlace) return false;
  const [article = ""] = words.split(",", 1);
  return /^enige? artikel$/i.test(article) || headingAtStart(article) !== undefined;
}

/** Whether a label is the heading of an article, chapter or the like. */
export function isHeading({ kinds: own }: Label): boolean {
  return own.some((kind) => headingKinds.has(kind));
}

/** "artikel 9b": how a place is named after its heading. */
export function placeNamed({ kinds: [kind], text }: Label): string {
  return `${kind} ${text}`;
}

/** "ARTIKEL IIIA WIJZIGING VAN DE BOSWET": the act that the heading of a new article names. */
export function actInHeading(words: string): string | undefined {
  const change = /\bwijziging /i.exec(words);
  if (!change) return undefined;
  const name = words.slice(change.index + change[0].length).replace(/^(?:van )?(?:(?:de|het) )?/i, "");
  return /^[\p{L}\d][\p{L}\d -]*$/u.test(name) ? name : undefined;
}
