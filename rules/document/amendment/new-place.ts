import type { Surroundings } from "./level.ts";
import { labelAtStart } from "./labels.ts";

const article = /^artikel\s+(\S{1,12})/i;
const billArticle = /^artikel \d*[IVXL]+[A-Za-z]{0,2}(?:,|$)/;
const billPart = /^\d{0,2}[A-Z]{1,3}[a-z]?$/;

/**
 * Where new text stands once it is inserted: its own number instead of the anchor ("na het vierde lid" becomes "lid 4a").
 * `words` is the beginning of the new text; undefined when it does not tell its number.
 */
export function placeOfNew(place: Surroundings, object: string | undefined, words: string): Surroundings | undefined {
  if (object === "artikel") return placeOfArticle(place, words);
  const label = labelAtStart(words);
  if (!label || (object !== "lid" && object !== "onderdeel")) return undefined;
  if (object === "lid") return label.kinds.includes("cijfer") ? placeOfPart(place, object, label.text) : undefined;
  const inBill = billPart.test(label.text);
  return inBill === (place.actPlace !== null) ? undefined : placeOfPart(place, object, label.text);
}

function placeOfArticle(place: Surroundings, words: string): Surroundings | undefined {
  const id = article.exec(words)?.[1]?.replace(/[.:,]$/, "");
  if (id === undefined) return undefined;
  const name = `artikel ${id}`;
  if (place.nested) return { ...place, actPlace: name };
  if (billArticle.test(name)) return { ...place, billPlace: name, actPlace: null };
  if (place.actPlace !== null) return { ...place, actPlace: name };
  if (place.billPlace === null) return undefined;
  return isOfAmendingBill(place.billPlace) ? { ...place, actPlace: name } : { ...place, billPlace: name };
}

/** "artikel I, onderdeel B" changes an act; "artikel 3.6" is itself the article of a new act. */
function isOfAmendingBill(billPlace: string): boolean {
  return billArticle.test(billPlace) || billPlace.startsWith("onderdeel");
}

/** The smallest part of the place is replaced when it is the anchor, and else completed. */
function placeOfPart(place: Surroundings, object: "lid" | "onderdeel", label: string): Surroundings {
  const name = `${object} ${label}`;
  if (place.actPlace !== null) return { ...place, actPlace: withPart(place.actPlace, object, name) };
  return { ...place, billPlace: place.billPlace === null ? name : withPart(place.billPlace, object, name) };
}

function withPart(base: string, object: string, name: string): string {
  const parts = base.split(", ");
  const anchored = parts.at(-1)?.split(" ").includes(object) === true;
  return [...(anchored ? parts.slice(0, -1) : parts), name].join(", ");
}
