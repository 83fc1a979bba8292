import { targetAt, type ParliamentaryDocument, type Target } from "../document/index.ts";

/** An article that a document touches. Same article of the same act, same key. */
export type Article = { readonly key: string; readonly name: string };

/**
 * The article of the act, else that of the bill; the same number in another article of the bill belongs to another act.
 * Null when the instruction names neither.
 */
export function articleOf({ actPlace, billPlace, act }: Target): Article | null {
  const article = articleIn(actPlace);
  const ofBill = articleIn(billPlace);
  const name = article ?? ofBill;
  if (name === undefined) return null;
  const owner = article === undefined ? "" : (ofBill ?? act ?? "");
  return { key: `${owner}|${name}`.toLowerCase(), name };
}

/** "artikel 3.6, vierde lid" is about artikel 3.6, "artikel 15b bis" about that; a bill can have an "enig artikel". */
function articleIn(place: string | null): string | undefined {
  return /enig artikel|artikel (?:[a-z]{1,2} \d[^\s,;]*|[^\s,;]+(?: (?:bis|ter|quater)\b)?)/i
    .exec(place ?? "")?.[0]
    .toLowerCase();
}

/** The article around a place in the text (UTF-16 units); null outside instructions. */
export function articleAt({ passages, changes }: ParliamentaryDocument, place: number): Article | null {
  const passage = passages.find(({ range: [start, end] }) => start <= place && place < end);
  const target = passage?.change === undefined ? undefined : targetAt(changes[passage.change], place);
  return target === undefined ? null : articleOf(target);
}
