import { everything, filterItems, type WorkFilter } from "./filter.ts";
import type { WorkItem } from "./item.ts";

export const attentionKinds = [
  "te-laat",
  "antwoord-deze-week",
  "stemming-zonder-keuze",
  "stemming-zonder-antwoord",
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** Something that asks a look today, with the filter that shows exactly these stukken. */
export type Attention = { readonly kind: AttentionKind; readonly amount: number; readonly filter: WorkFilter };

const filters: Readonly<Record<AttentionKind, Partial<WorkFilter>>> = {
  "te-laat": { due: "te-laat" },
  "antwoord-deze-week": { due: "komende-week" },
  "stemming-zonder-keuze": { vote: "komende-week", statuses: ["nieuw"], strengths: ["hoog", "middel"] },
  "stemming-zonder-antwoord": { vote: "komende-week", statuses: ["gevraagd"] },
};

/** What asks attention on this day (`YYYY-MM-DD`), most urgent first; what asks none is left out. */
export function attentionOf(items: readonly WorkItem[], today: string): readonly Attention[] {
  return attentionKinds
    .map((kind) => {
      const filter = { ...everything, ...filters[kind] };
      return { kind, filter, amount: filterItems(items, filter, today).length };
    })
    .filter(({ amount }) => amount > 0);
}
