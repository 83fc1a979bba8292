import { onOneLine } from "../../text/index.ts";
import type { Range } from "../model.ts";
import type { Stretch } from "../passages.ts";

export type Addressee = { readonly name: string; readonly range: Range };

const asks =
  /(?:^|[\s,–-])(?:v?erzoekt?|verzoeken|roept|nodigt|draagt|vraagt|machtigt|adviseert|spoort|moedigt|dringt (?:er )?bij) (?:(?:daarom|derhalve|dan ook|tevens|voorts|verder|daarnaast|ook|ten slotte|daarbij) )?/giu;
const office =
  /^(?:de|het|te|dit|deze) (?:(?:demissionaire?|voltallige|gehele|\(?(?:nieuwe|toekomstige)\)?|volgende|huidige|aanstaande|nederlandse|nieuw te vormen) )?(?:(?:koninkrijks)?rege(?:re)?ring|kabinet|presidium|ministerie|ministers?|staats?secretaris(?:sen)?|minister-president|bewindspersonen|(?:kamer)?voorzitter|(?:in)?formateur|initiatiefnemers?|algemene rekenkamer)(?![\p{L}-])/iu;
const hasDepartment = /(?:ministerie|ministers?|secretaris|secretarissen)$/i;
/** " van Sociale", then " Zaken", " en Werkgelegenheid", ", Welzijn": a department is written in capitals. */
const department = /^ (?:van|voor) \p{Lu}[\p{L}-]*/u;
const moreDepartment = /^(?:,? (?:van|voor|en))?,? \p{Lu}[\p{L}-]*/u;
const longestOffice = 80;
const longestWord = 60;

/**
 * Whom the first dictum of a motion asks, in the text's own words ("de minister van Financiën"), with its place;
 * undefined when a dictum names nobody ("spreekt uit dat …").
 */
export function addresseeIn(plain: string, stretches: readonly Stretch[]): Addressee | undefined {
  for (const { zone, start, end } of stretches) {
    const range = zone === "dictum" ? officeIn(plain.slice(0, end), start) : undefined;
    if (range) return { name: onOneLine(plain.slice(...range)), range };
  }
  return undefined;
}

/** The first office from a place on that stands right after a verb that asks. */
export function officeIn(text: string, from: number): Range | undefined {
  for (const { index, 0: verb } of text.slice(from).matchAll(asks)) {
    const start = from + index + verb.length;
    const name = office.exec(text.slice(start, start + longestOffice))?.[0];
    if (name !== undefined) return [start, endOfOffice(text, start, start + name.length)];
  }
  return undefined;
}

const withoutOffice =
  /^\s*\S+ (?:(?:tevens|voorts|verder|daarnaast|ook|ten slotte|daarbij),? )*(?:(?:te|om|dat|in|bij|daarbij|hierbij|hierover|daarover|hierin|hiertoe|binnen|uiterlijk|expliciet) |de Kamer [^.;]*te informeren)/iu;

/** Whether a request names nobody because it goes on with the one before it: "verzoekt tevens om …". */
export function isAskedOfTheSame(dictum: string): boolean {
  return withoutOffice.test(dictum.replace(/^\s*[•·*–-]?\s*(?:en )?/, ""));
}

/** Where "de minister van Volksgezondheid, Welzijn en Sport" ends; only a minister or staatssecretaris has a department. */
function endOfOffice(text: string, start: number, officeEnd: number): number {
  if (!hasDepartment.test(text.slice(start, officeEnd))) return officeEnd;
  let at = officeEnd;
  let word = department.exec(text.slice(at, at + longestWord));
  while (word) {
    at += word[0].length;
    word = moreDepartment.exec(text.slice(at, at + longestWord));
  }
  return at;
}
