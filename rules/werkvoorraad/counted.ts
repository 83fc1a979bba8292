import { likeness } from "./sketch.ts";
import type { WorkRow } from "./row.ts";
import { withoutReplaced } from "./versions.ts";

/** Documents of one dossier that say (nearly) the same; the last stands for all of them in counts. */
export type Alike = { readonly last: WorkRow; readonly others: readonly WorkRow[] };

/** From here two texts about the same articles are nearly the same: one or two words differ. */
const nearlySame = 0.8;

/**
 * The rows that count once: without versions that a later number replaces, and with the last one for documents that touch
 * the same articles in nearly the same words. In the order of the given rows.
 */
export function countedOnce(rows: readonly WorkRow[]): readonly Alike[] {
  const groups: { last: WorkRow; others: WorkRow[] }[] = [];
  const byDossier = new Map<string, typeof groups>();
  for (const row of withoutReplaced(rows)) {
    const own = byDossier.get(row.dossier ?? row.key) ?? [];
    byDossier.set(row.dossier ?? row.key, own);
    const group = own.find(({ last }) => isAlike(last, row));
    if (group === undefined) {
      const fresh = { last: row, others: [] };
      own.push(fresh);
      groups.push(fresh);
    } else {
      group.others.push(group.last);
      group.last = row;
    }
  }
  return groups;
}

function isAlike(a: WorkRow, b: WorkRow): boolean {
  return a.kind === b.kind && articlesOf(a) === articlesOf(b) && likeness(a.sketch, b.sketch) >= nearlySame;
}

const articlesOf = ({ articles }: WorkRow): string =>
  articles
    .map(({ key }) => key)
    .toSorted()
    .join("\n");
