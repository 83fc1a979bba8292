import type { ParliamentaryDocument, Target } from "../document/index.ts";
import type { Segment } from "./rule.ts";

/**
 * Says where a segment stands, for people: "Art. I, onderdeel B → art. 10d, vierde lid" or "dictum".
 * One change often holds several signals: its place is named once.
 */
export function placesIn({ changes }: ParliamentaryDocument): (segment: Segment) => string {
  const named: (string | undefined)[] = [];
  return ({ zone, change }) => {
    if (zone === "dictum") return "dictum";
    if (change === undefined) return UNNAMED;
    return (named[change] ??= nameOf(changes[change]?.target));
  };
}

const UNNAMED = "nieuwe tekst";

function nameOf(target: Target | undefined): string {
  if (!target) return UNNAMED;
  const { billPlace, actPlace, act } = target;
  const inAct = [actPlace, actPlace === null || act === null ? null : `(${act})`].filter(isText).join(" ");
  const places = [billPlace, inAct].filter(isText).map(shorten).join(" → ");
  return places === "" ? UNNAMED : places.charAt(0).toUpperCase() + places.slice(1);
}

function isText(value: string | null): value is string {
  return value !== null && value !== "";
}

function shorten(place: string): string {
  return place.replace(/\bartikel(?=\s)/gi, "art.");
}
