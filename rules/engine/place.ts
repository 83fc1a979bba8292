import { targetAt, type ParliamentaryDocument, type Target } from "../document/index.ts";
import type { Segment } from "./rule.ts";

/**
 * Says where words stand that begin at `at`, for people: "Art. I, onderdeel B → art. 10d, vierde lid" or "dictum".
 * One change often holds several signals: each of its places is named once.
 */
export function placeFinder({ changes }: ParliamentaryDocument): (segment: Segment, at: number) => string {
  const named = new Map<Target, string>();
  return ({ zone, change }, at) => {
    if (zone === "dictum") return "dictum";
    const target = change === undefined ? undefined : targetAt(changes[change], at);
    if (!target) return UNNAMED;
    const name = named.get(target) ?? placeName(target);
    named.set(target, name);
    return name;
  };
}

const UNNAMED = "nieuwe tekst";

/** A place in bill and act for people: "Art. I, onderdeel B → art. 10d, vierde lid (Boswet)", or "nieuwe tekst". */
export function placeName({ billPlace, actPlace, act }: Target): string {
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
