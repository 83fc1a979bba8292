import type { ParliamentaryDocument } from "../document/index.ts";
import { findHits, type Hit } from "./hits.ts";
import { registry } from "./registry.ts";

/**
 * Id of the ministry that answers for this document ("SZW"), or null when nothing in it says so.
 * In this order: budget chapter, ministry in the title, dossier, first act in the title or changed, minister in the text.
 */
export function ministryOf(document: ParliamentaryDocument): string | null {
  return byChapter(document.facts.dossier) ?? byWords(document);
}

/** A ministry for screens. */
export type MinistryInfo = {
  readonly id: string;
  readonly name: string;
  readonly committees: readonly string[];
};

/** Where the committees come from, and the day until which that holds; later names were not checked. */
export const committeesSource = {
  title: "Open data van de Tweede Kamer",
  url: "https://opendata.tweedekamer.nl/",
  checked: "2025-10-04",
} as const;

/** The ministry with this id ("SZW"), or undefined. */
export function ministryById(id: string): MinistryInfo | undefined {
  return registry().ministries.find((entry) => entry.id === id);
}

/** All ministries in order of their names. */
export function ministries(): readonly MinistryInfo[] {
  return registry().ministries.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}

function byChapter(dossier: string | null): string | null {
  const chapter = dossier?.split("-")[1];
  if (chapter === undefined) return null;
  return registry().ministries.find(({ chapters }) => chapters.includes(chapter))?.id ?? null;
}

function byWords(document: ParliamentaryDocument): string | null {
  const hits = findHits(document);
  return (
    ministryNamed(hits.filter(({ place }) => place === "titel")) ??
    registry().dossiers.get(document.facts.dossier?.slice(0, 5) ?? "")?.ministry ??
    ministryOfAct(hits) ??
    ministryNamed(hits.filter(({ place }) => place !== "overweging"))
  );
}

function ministryNamed(hits: readonly Hit[]): string | null {
  return hits.flatMap(({ term }) => (term.kind === "ministerie" ? [term.id] : []))[0] ?? null;
}

function ministryOfAct(hits: readonly Hit[]): string | null {
  const acts = hits.filter(({ place }) => place === "titel" || place === "wijziging");
  return acts.flatMap(({ term }) => (term.kind === "wet" && term.ministry !== null ? [term.ministry] : []))[0] ?? null;
}
