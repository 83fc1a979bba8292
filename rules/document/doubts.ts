import type { ParliamentaryDocument, Zone } from "./model.ts";

/** What about a text as a whole keeps the rules from reading it well. */
export const doubts = [
  "alleen-kop",
  "geen-dictum",
  "indeling-onzeker",
  "ander-stuk",
  "fragment",
  "verloren-tekens",
] as const;
export type Doubt = (typeof doubts)[number];

/** What is the matter and what the reader can do. Shown as it stands here. */
const messages: Readonly<Record<Doubt, string>> = {
  "alleen-kop":
    "Hier staat alleen de kop van een stuk. De tekst zelf ontbreekt: kies een bestand, of plak de hele tekst.",
  "geen-dictum":
    "Sneltoets vond niet wat deze motie vraagt. Misschien is zij niet in het Nederlands, of vraagt zij niets. Lees de tekst zelf.",
  "indeling-onzeker":
    "De opbouw van dit stuk is niet goed herkend. Alle signalen zijn daarom ‘mogelijk’. Kijk zelf in de tekst.",
  "ander-stuk":
    "Dit stuk is niet herkend als amendement of motie, dus de regels zijn niet gebruikt. Open het amendement of de motie zelf, of plak die tekst.",
  fragment:
    "In deze tekst is geen amendement of motie herkend, dus de regels zijn niet gebruikt. Is het een deel van een stuk? Plak dan de hele tekst, met de kop.",
  "verloren-tekens":
    "In deze tekst zijn letters verloren gegaan (�); woorden waar zij in stonden, herkent Sneltoets niet. Kies een ander bestand, of plak de tekst opnieuw.",
};

export function doubtMessage(doubt: Doubt): string {
  return messages[doubt];
}

/** Every doubt about a text, the one about the whole of it first; none about an ordinary amendment or motion. */
export function doubtsAbout(document: ParliamentaryDocument): readonly Doubt[] {
  const isDamaged = document.text.includes("\uFFFD");
  return [...doubtAboutKind(document), ...(isDamaged ? (["verloren-tekens"] as const) : [])];
}

const framing: ReadonlySet<Zone> = new Set(["kop", "aanhef", "ondertekening"]);

function doubtAboutKind({ facts, passages, uncertain }: ParliamentaryDocument): readonly Doubt[] {
  if (facts.kind === "overig") return [facts.dossier === null && facts.nr === null ? "fragment" : "ander-stuk"];
  if (!uncertain) return [];
  if (passages.every(({ zone }) => framing.has(zone))) return ["alleen-kop"];
  const asksNothing = facts.kind === "motie" && !passages.some(({ zone }) => zone === "dictum");
  return [asksNothing ? "geen-dictum" : "indeling-onzeker"];
}
