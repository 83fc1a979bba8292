import { trimEndOf } from "../characters.ts";
import { changedInTitle } from "../amendment/acts.ts";

export type BillFacts = { readonly bill: string | null; readonly act: string | null };

/** "(Wet vaarkaart 2027)" at the end of a title; "(XIX)" and "(Kamerstukken …)" are no names. */
const ownName = /\(([^()]{4,120})\)[\s.]*$/;
/** A budget is changed by a bill too, and "wet" alone is cut off. */
const isAct = /\p{L}wet\b|[wW]et(?:boek)? /u;
const isName = /^\p{Lu}[^\n]*?wet(?!\p{L})|^Wet /u;

/** What a dossier title tells: the name of the bill itself, and the act or acts it changes, in the title's own words. */
export function billFacts(title: string | null): BillFacts {
  if (title === null) return { bill: null, act: null };
  const bill = ownName.exec(title)?.[1] ?? "";
  const act = trimEndOf(changedInTitle(title) ?? "", " ,.;");
  return { bill: isName.test(bill) ? bill : null, act: isAct.test(act) ? act : null };
}
