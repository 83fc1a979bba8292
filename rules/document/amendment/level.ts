import type { Kind, Level, Target } from "../model.ts";
import { actInTitle } from "./acts.ts";
import type { PlaceElement } from "./locations.ts";
import { holding, wordsOf } from "./place-order.ts";

/** What an instruction inherits from the instructions around it. */
export type Surroundings = {
  readonly billPlace: string | null;
  readonly actPlace: string | null;
  readonly act: string | null;
  /** Inside new text of the bill that itself gives instructions: those work on an act. */
  readonly nested: boolean;
  /** The instruction speaks of what is only proposed: "het voorgestelde artikel 7a van de Boswet". */
  readonly proposed: boolean;
};

export const nowhere: Surroundings = { billPlace: null, actPlace: null, act: null, nested: false, proposed: false };

/** What the whole document tells about its bill. */
export type Bill = {
  readonly kind: Kind;
  readonly amending: "ja" | "nee" | "onbekend";
  /** The only act that the bill changes, or null. */
  readonly act: string | null;
};

const amends =
  /^(?:(?:nadere |derde |tweede )?wijziging|aanpassing|implementatie|invoeringswet|goedkeuring)\b|\btot (?:nadere )?wijziging van\b|houdende (?:nadere )?wijziging van\b|\bverzamelwet\b/i;

/** A dossier title that begins with "Wijziging van" names an amending bill; other titles name a new act. */
export function billFrom(kind: Kind, title: string | null): Bill {
  if (kind === "begrotingsamendement") return { kind, amending: "nee", act: null };
  if (title === null) return { kind, amending: "onbekend", act: null };
  return { kind, amending: amends.test(title) ? "ja" : "nee", act: actInTitle(title) };
}

/** What an instruction itself tells about its place. */
type OwnWords = {
  readonly places: readonly PlaceElement[];
  readonly act: string | undefined;
  readonly proposed: boolean;
};

/** The place of an instruction: its own words, completed with those of the instructions around it. */
export function placeOf(around: Surroundings, own: OwnWords, bill: Bill): Surroundings {
  const namesBill = own.places.some(({ noun, bill: part }) => part && noun.startsWith("artikel"));
  // A new part of an amendment gives instructions on the bill, and those can give instructions on an act.
  const outer = around.nested && namesBill && bill.kind === "subamendement" ? { ...around, nested: false } : around;
  const amends = bill.amending !== "nee" || outer.actPlace !== null || namesBill;
  return completed(outer, own, splitOver(outer, own.places, amends));
}

function splitOver(around: Surroundings, places: readonly PlaceElement[], amends: boolean): Split {
  if (around.nested) return { bill: [], act: places };
  return amends ? splitPlaces(around, places) : { bill: places, act: [] };
}

function completed(around: Surroundings, { act, proposed }: OwnWords, split: Split): Surroundings {
  const billPlace = split.bill.length > 0 ? joinPlace(around.billPlace, split.bill) : around.billPlace;
  const base = split.bill.some(({ noun }) => noun.startsWith("artikel")) ? null : around.actPlace;
  const actPlace = split.act.length > 0 ? joinPlace(base, split.act) : base;
  return {
    billPlace,
    actPlace,
    act: act ?? around.act,
    nested: around.nested,
    proposed: proposed || (act === undefined && around.proposed),
  };
}

type Split = { readonly bill: readonly PlaceElement[]; readonly act: readonly PlaceElement[] };

/** "artikel I, onderdeel K, onder 2, artikel 28a, derde lid": from the first article with an ordinary number it is the act. */
function splitPlaces(around: Surroundings, places: readonly PlaceElement[]): Split {
  const firstAct = places.findIndex(isActArticle);
  const lastBill = places.findLastIndex(({ bill }) => bill);
  if (lastBill < 0) return { bill: [], act: [], [continuesBill(around, places, firstAct) ? "bill" : "act"]: places };
  if (firstAct < 0) return { bill: places, act: [] };
  if (firstAct > lastBill) return { bill: places.slice(0, firstAct), act: places.slice(firstAct) };
  return splitBackwards(places, lastBill);
}

const aboveArticles = new Set("opschrift considerans beweegreden citeertitel".split(" "));

/** "het tweede lid" under "artikel IX wordt als volgt gewijzigd" is a part of the bill, and so is an opschrift above all. */
function continuesBill(around: Surroundings, places: readonly PlaceElement[], firstAct: number): boolean {
  if (firstAct >= 0 || around.actPlace !== null) return false;
  return around.billPlace !== null || aboveArticles.has(places[0]?.noun ?? "");
}

/**
 * An article of the act before a part of the bill: "het tweede lid van artikel 48b, zoals voorgesteld in artikel I" names
 * both; in "artikel 1.3, onderdeel D" the bill itself numbers its articles in figures.
 */
function splitBackwards(places: readonly PlaceElement[], lastBill: number): Split {
  if (places.some(({ noun, bill }) => bill && noun.startsWith("artikel"))) {
    return { bill: places.filter(({ bill }) => bill), act: places.filter(({ bill }) => !bill) };
  }
  const next = places.findIndex((place, at) => at > lastBill && isActArticle(place));
  return next < 0 ? { bill: places, act: [] } : { bill: places.slice(0, next), act: places.slice(next) };
}

function isActArticle({ noun, bill }: PlaceElement): boolean {
  return noun.startsWith("artikel") && !bill;
}

function joinPlace(base: string | null, places: readonly PlaceElement[]): string {
  const own = wordsOf(places);
  const [first] = places;
  if (base === null || !first || places.some(({ noun }) => noun.startsWith("artikel"))) return own;
  const around = holding(base, first);
  return around === null ? own : `${around}, ${own}`;
}

/** The target of an instruction with the reason for its level, for the reader. */
export function targetOf(place: Surroundings, bill: Bill): Target {
  const { level, because } = levelOf(place, bill);
  const known = place.nested || place.actPlace !== null ? bill.act : null;
  return { level, because, billPlace: place.billPlace, actPlace: place.actPlace, act: place.act ?? known };
}

function levelOf(place: Surroundings, bill: Bill): { readonly level: Level; readonly because: string } {
  if (bill.kind === "subamendement")
    return { level: "amendement", because: "een subamendement wijzigt een ander amendement" };
  if (place.nested) return levelInside(place, bill);
  if (place.billPlace !== null) return { level: "wetsvoorstel", because: `hoofdlocatie is ${place.billPlace}` };
  if (place.proposed) return { level: "wetsvoorstel", because: "de opdracht noemt zelf wat zij wijzigt een voorstel" };
  if (place.act !== null) return { level: "wet", because: `de opdracht noemt zelf de wet die wijzigt: ${place.act}` };
  if (bill.amending === "ja")
    return { level: "wetsvoorstel", because: "het amendement wijzigt de tekst die het wetsvoorstel voorstelt" };
  if (place.actPlace !== null)
    return {
      level: "onbekend",
      because: "zonder titel van het dossier is niet te zien of dit het wetsvoorstel of de wet is",
    };
  return { level: "onbekend", because: "de plaats van de wijziging is niet herkend" };
}

function levelInside(
  { billPlace, act }: Surroundings,
  bill: Bill,
): { readonly level: Level; readonly because: string } {
  const where = billPlace === null ? "nieuwe tekst van het wetsvoorstel" : `nieuwe tekst van ${billPlace}`;
  const changed = act ?? bill.act ?? "een geldende wet";
  return { level: "wet", because: `de opdracht staat in ${where} en wijzigt ${changed}` };
}
