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
