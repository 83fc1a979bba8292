import { defineRule, type Match, type Reading, type Segment } from "../engine/index.ts";
import { aanwijzingen } from "./sources.ts";

export const meerdereWetten = defineRule({
  id: "meerdere-wetten",
  title: "Dezelfde wijziging op veel plaatsen",
  dimensions: ["S", "I"],
  why: "Dezelfde wijziging op veel plaatsen vraagt op al die plaatsen aanpassing. Elke wet heeft een eigen systeem of organisatie.",
  sources: [aanwijzingen],
  message:
    "De tekst wijzigt drie of meer wetten of artikelen op dezelfde manier. Dat vraagt op elke plaats aanpassing.",
  question: "In hoeveel systemen moet u dit aanpassen, en kan dat tegelijk?",
  strength: "middel",
  phrases: {
    opdracht: [
      "(in|aan|na) artikel ..10 (in|aan|na) artikel ..10 en (in|aan|na) artikel",
      "in de artikelen <getal> <getal> [<getal>] [<getal>] en <getal>",
    ],
  },
  marks: { gelijk: ["gelijkluidend (is|zijn) (aan|met)", "gelijkluidend aan"] },
  find: (reading) => [...reading.matches, ...repeatedTexts(reading), ...sameAsAnother(reading)].slice(0, 1),
  examples: [
    { nieuw: "ten hoogste vijf leden", times: 3, finds: ["ten hoogste vijf leden"], polarity: "nieuw" },
    { nieuw: "een verklaring van de arts", times: 4, finds: ["een verklaring van de arts"] },
    { nieuw: "ten hoogste vijf leden", times: 2, finds: [] },
    { nieuw: "Dit artikel geldt ook op zondag.", finds: [] },
    {
      opdracht: "Aan artikel II wordt een onderdeel toegevoegd dat gelijkluidend is aan onderdeel C.",
      times: 2,
      finds: ["gelijkluidend is aan"],
    },
    { opdracht: "Na artikel II wordt een artikel ingevoegd, gelijkluidend aan artikel 4.", times: 1, finds: [] },
    {
      opdracht: "Na artikel II wordt een artikel ingevoegd, gelijkluidend aan artikel 4.",
      times: 3,
      finds: ["gelijkluidend aan"],
    },
    {
      opdracht:
        "In artikel I, onderdeel B, in artikel II, onderdeel C, en in artikel III wordt «kan» telkens vervangen",
      nieuw: "moet",
      finds: ["in artikel III"],
    },
    { opdracht: "In de artikelen 4, 5 en 9 wordt «bus» vervangen door", nieuw: "tram", finds: ["artikelen 4, 5 en 9"] },
    { opdracht: "In de artikelen 4 en 5 wordt «bus» vervangen door", nieuw: "tram", finds: [] },
    { opdracht: "In artikel I, onderdeel B, en in artikel II wordt «bus» vervangen door", nieuw: "tram", finds: [] },
  ],
});

const ENOUGH = 3;

/** The same new words in three changes or more; one finding, at the first. */
function repeatedTexts({ segments, tokens }: Reading): readonly Match[] {
  const places = new Map<string, { readonly first: Segment; readonly changes: Set<number | undefined> }>();
  for (const segment of withEnoughOfOneLength(segments)) {
    const text = tokens.words.slice(segment.from, segment.to).join(" ");
    const known = places.get(text);
    if (known) known.changes.add(segment.change);
    else places.set(text, { first: segment, changes: new Set([segment.change]) });
  }
  const repeated = [...places.values()].find(({ changes }) => changes.size >= ENOUGH);
  return repeated ? [{ segment: repeated.first, from: repeated.first.from, to: repeated.first.to }] : [];
}

/** With its example: "wordt een artikel ingevoegd dat gelijkluidend is aan artikel 4", in two changes or more. */
function sameAsAnother({ marks }: Reading): readonly Match[] {
  const same = marks("gelijk").filter(({ segment }) => segment.zone === "opdracht");
  const changes = new Set(same.map(({ segment }) => segment.change));
  return changes.size >= ENOUGH - 1 ? same.slice(0, 1) : [];
}

/** New text of which as many words come often enough: only that is worth comparing word by word. */
function withEnoughOfOneLength(segments: readonly Segment[]): readonly Segment[] {
  const fresh = segments.filter(({ zone }) => zone === "nieuw");
  const counts = new Map<number, number>();
  for (const { from, to } of fresh) counts.set(to - from, (counts.get(to - from) ?? 0) + 1);
  return fresh.filter(({ from, to }) => (counts.get(to - from) ?? 0) >= ENOUGH);
}
