import type { Change, Kind } from "../model.ts";
import type { Stretch } from "../passages.ts";
import { readBody } from "./body.ts";
import { billFrom } from "./level.ts";
import type { Parts } from "./parts.ts";

export type Amendment = {
  readonly stretches: readonly Stretch[];
  readonly changes: readonly Change[];
  readonly uncertain: boolean;
};

/** Reads body and toelichting of an amendment. */
export function readAmendment(text: string, parts: Parts, kind: Kind, title: string | null): Amendment {
  const body = readBody(text, parts.body, billFrom(kind, title));
  const [start, end] = parts.toelichting;
  const explanation: readonly Stretch[] = end > start ? [{ zone: "toelichting", start, end }] : [];
  const empty = body.changes.length === 0 && text.slice(...parts.body).trim() !== "";
  return {
    stretches: [...body.stretches, ...explanation],
    changes: body.changes,
    uncertain: !parts.certain || empty || isNotUnderstood(body.unknown, parts),
  };
}

/** More than a third of the body not understood; without a heading above the toelichting any unknown word counts. */
function isNotUnderstood(unknown: number, { body: [start, end], headed }: Parts): boolean {
  return headed ? unknown * 3 > end - start : unknown > 0;
}
