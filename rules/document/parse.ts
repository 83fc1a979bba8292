import { readAmendment } from "./amendment/read.ts";
import { collectFacts } from "./facts/collect.ts";
import type { PageHints } from "./hints.ts";
import { layOut, type Layout } from "./layout.ts";
import { plainText } from "./lines.ts";
import type { Change, Facts, ParliamentaryDocument } from "./model.ts";
import { coverText, type Stretch } from "./passages.ts";

/**
 * Reads a text as an amendment or a motion: its facts and what each part of it is.
 * Pure, deterministic and linear; never throws. Anything that is not understood is "onbekend", never lost.
 */
export function parseDocument(text: string, hints?: PageHints): ParliamentaryDocument {
  const plain = plainText(text);
  const layout = layOut(plain);
  const { facts, sources } = collectFacts(layout, hints);
  const read = readBody(text, layout, facts);
  return {
    text,
    facts,
    factSources: sources,
    passages: coverText(text, [...headStretches(layout), ...read.stretches, ...closingStretches(layout)]),
    changes: read.uncertain
      ? read.changes.map((change) => ({ ...change, certainty: "mogelijk" as const }))
      : read.changes,
    uncertain: read.uncertain,
  };
}

type Read = {
  readonly stretches: readonly Stretch[];
  readonly changes: readonly Change[];
  readonly uncertain: boolean;
};

function readBody(text: string, layout: Layout, facts: Facts): Read {
  if (layout.motion) return { stretches: layout.motion.stretches, changes: [], uncertain: !layout.motion.hasDictum };
  if (!layout.parts) return { stretches: [], changes: [], uncertain: true };
  const read = readAmendment(text, layout.parts, layout.kind, facts.title);
  return layout.unusual ? { ...read, uncertain: true } : read;
}

function headStretches({ headerEnd, bodyStart, kind }: Layout): readonly Stretch[] {
  if (kind === "overig") return [];
  const head: Stretch[] = [];
  if (headerEnd > 0) head.push({ zone: "kop", start: 0, end: headerEnd });
  if (bodyStart > headerEnd) head.push({ zone: "aanhef", start: headerEnd, end: bodyStart });
  return head;
}

/** Names, and then what belongs to the page: footers, notes, lists of votes. */
function closingStretches({ plain, bodyEnd, signatures, kind }: Layout): readonly Stretch[] {
  if (kind === "overig") return [];
  const [start, end] = signatures.range;
  const stretches: Stretch[] = [];
  if (plain.slice(bodyEnd, start).trim() !== "") stretches.push({ zone: "kop", start: bodyEnd, end: start });
  if (end > start) stretches.push({ zone: "ondertekening", start, end });
  if (plain.length > end) stretches.push({ zone: "kop", start: Math.max(end, bodyEnd), end: plain.length });
  return stretches;
}
