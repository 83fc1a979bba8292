import type { ParliamentaryDocument } from "../document/index.ts";
import { findHits } from "./hits.ts";
import { escalationSentence } from "./escalation.ts";
import type { ProviderMatch } from "./match-result.ts";
import { registry } from "./registry.ts";

/** Whom to ask besides, or instead of, one organisation. */
export type RoutingAdvice = {
  readonly kind: "decentraal" | "voor-iedereen" | "niet-genoemd";
  /** What the text holds and where to ask, in plain Dutch. */
  readonly sentence: string;
  /** A public document about this way of asking, or null when none was confirmed. */
  readonly source: { readonly title: string; readonly url: string } | null;
};

const udo = {
  title: "Uitvoerbaarheidstoets Decentrale Overheden (33 047, nr. 32)",
  url: "https://zoek.officielebekendmakingen.nl/kst-33047-32.html",
};

type Known = { readonly matches: readonly ProviderMatch[]; readonly hasNewTask: boolean };

/**
 * Advice beside the organisations that were recognised: the association of decentral governments, the group for an act
 * that holds for every organisation, and the remark that a new task names nobody. Empty when one address is enough.
 */
export function routingOf(document: ParliamentaryDocument, known: Known): readonly RoutingAdvice[] {
  return [decentral(known), forEveryone(document), notNamed(known)].filter((advice) => advice !== null);
}

function decentral({ matches }: Known): RoutingAdvice | null {
  const executors = new Set(matches.filter(({ role }) => role === "voert-uit").map(({ id }) => id));
  const asked = registry().associations.filter(({ provider }) => executors.has(provider));
  if (asked.length === 0) return null;
  const names = listed(asked.map(({ name, abbreviation }) => `${name} (${abbreviation})`));
  const sentence = `Dit kan werk betekenen voor decentrale overheden. Vraag het aan de koepel: ${names}. Voor nieuw beleid geldt ook de Uitvoerbaarheidstoets Decentrale Overheden (UDO).`;
  return { kind: "decentraal", sentence, source: udo };
}

const group =
  "het Netwerk van Publieke Dienstverleners, de rijksbrede ICT-dienstverleners (ICTU, DICTU, Logius) en de koepels (VNG, IPO, Unie van Waterschappen)";

/** An act that is only referred to asks nothing new of everyone; one that changes does. */
function forEveryone(document: ParliamentaryDocument): RoutingAdvice | null {
  const act = findHits(document).find(
    ({ term, place }) => term.kind === "wet" && term.isForAll && (place === "titel" || place === "wijziging"),
  );
  if (act?.term.kind !== "wet" || document.facts.kind === "motie") return null;
  const sentence = `De ${act.term.title} geldt voor bijna alle overheidsorganisaties. Vraag het aan een groep: ${group}.`;
  return { kind: "voor-iedereen", sentence, source: null };
}

function notNamed({ matches, hasNewTask }: Known): RoutingAdvice | null {
  if (!hasNewTask || matches.some(({ role }) => role === "voert-uit")) return null;
  const sentence = `De tekst bevat een nieuwe taak, maar er is geen dienstverlener genoemd. Vraag het ministerie wie dit gaat doen. ${escalationSentence}`;
  return { kind: "niet-genoemd", sentence, source: null };
}

/** "a", "a en b", "a, b en c". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} en ${last}`;
}
