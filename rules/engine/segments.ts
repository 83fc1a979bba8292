import type { Kind, ParliamentaryDocument, Passage, Zone } from "../document/index.ts";
import { tokenAt, type Tokens } from "../text/index.ts";
import type { Match, Segment } from "./rule.ts";
import { withoutTechnical } from "./technical.ts";

/** Zones with words that can carry a signal, or that tell whether it is new. Never header, toelichting, anchor, overwegingen. */
const readZones = {
  amendement: new Set<Zone>(["opdracht", "nieuw", "oud", "geschrapt"]),
  motie: new Set<Zone>(["dictum"]),
  // What the money is for stands only in the toelichting.
  begroting: new Set<Zone>(["opdracht", "nieuw", "oud", "geschrapt", "toelichting"]),
  geen: new Set<Zone>(),
} as const;

export type Family = keyof typeof readZones;

/** Which way a document is read; "geen" is not read at all. */
export function familyOf(kind: Kind): Family {
  if (kind === "motie") return "motie";
  if (kind === "begrotingsamendement") return "begroting";
  return kind === "overig" ? "geen" : "amendement";
}

/** The passages a rule may look at, as ranges of words, in the order of the text. */
export function readSegments(document: ParliamentaryDocument, tokens: Tokens): readonly Segment[] {
  const zones = readZones[familyOf(document.facts.kind)];
  const passages = document.passages.filter(({ zone }) => zones.has(zone));
  return withoutTechnical(document, tokens, segmentsFrom(passages, tokens));
}

/** Every passage as a range of words, in the order of the text. */
export function wholeText({ passages }: ParliamentaryDocument, tokens: Tokens): readonly Segment[] {
  return segmentsFrom(passages, tokens);
}

function segmentsFrom(passages: readonly Passage[], tokens: Tokens): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { zone, range, change } of joined(passages)) {
    const from = tokenAt(tokens, range[0]);
    const to = tokenAt(tokens, range[1]);
    if (to > from) segments.push({ zone, change, from, to });
  }
  return segments;
}

/** The segments that hold one of the matches. */
export function segmentsOf(matches: readonly Match[]): ReadonlySet<Segment> {
  return new Set(matches.map(({ segment }) => segment));
}

/** Neighbours of one zone and one change are one stretch of text: a phrase may run over their border. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  const result: Passage[] = [];
  for (const passage of passages) {
    const last = result.at(-1);
    const isSame = last?.zone === passage.zone && last.change === passage.change && last.range[1] === passage.range[0];
    if (last && isSame) result[result.length - 1] = { ...last, range: [last.range[0], passage.range[1]] };
    else result.push(passage);
  }
  return result;
}
