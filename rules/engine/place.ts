import type { ParliamentaryDocument, Target } from "../document/index.ts";
import type { Segment } from "./rule.ts";

/** Where a segment stands, for people: "Art. I, onderdeel B → art. 10d, vierde lid" or "dictum". */
export function placeOf(document: ParliamentaryDocument, { zone, change }: Segment): string {
  if (zone === "dictum") return "dictum";
  const target = change === undefined ? undefined : document.changes[change]?.target;
  const named = target ? nameOf(target) : "";
  return named === "" ? "nieuwe tekst" : named;
}

function nameOf({ billPlace, actPlace, act }: Target): string {
  const inAct = [actPlace, actPlace === null || act === null ? null : `(${act})`].filter(isText).join(" ");
  const places = [billPlace, inAct].filter(isText).map(shorten).join(" → ");
  return places.charAt(0).toUpperCase() + places.slice(1);
}

function isText(value: string | null): value is string {
  return value !== null && value !== "";
}

function shorten(place: string): string {
  return place.replace(/\bartikel(?=\s)/gi, "art.");
}
