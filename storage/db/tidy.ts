import type { StorageFailure } from "../result.ts";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";
import { readKnelpunten } from "./knelpunten.ts";
import { keepChangedLines } from "./work-snapshot.ts";

/**
 * Keys of stukken read before this ISO moment about which nothing was decided, asked or answered, nor is being answered,
 * and in which no knelpunt came up.
 */
async function oldStukken(before: string): Promise<readonly string[]> {
  const old = await database.stukken.where("readAt").below(before).primaryKeys();
  const [marks, requests, answers, answerDrafts, knelpunten] = await Promise.all([
    database.marks.toCollection().primaryKeys(),
    database.requests.orderBy("key").keys(),
    database.answers.orderBy("key").keys(),
    database.answerDrafts.orderBy("key").keys(),
    readKnelpunten(),
  ]);
  const cameUp = knelpunten.records.flatMap(({ links }) => links.map(({ key }) => key));
  const used = new Set([...marks, ...requests, ...answers, ...answerDrafts, ...cameUp].map(String));
  return old.filter((key) => !used.has(key));
}

/** How many stukken `tidyStukken` would remove. */
export async function countOldStukken(before: string): Promise<number> {
  return (await oldStukken(before)).length;
}

/** Removes stukken and fetched files from before this ISO moment; what the user decided, asked or received stays. */
export async function tidyStukken(
  before: string,
): Promise<{ readonly kind: "tidied"; readonly amount: number } | StorageFailure> {
  const result = await guarded(() =>
    database.transaction("rw", database.tables, async () => {
      const keys = await oldStukken(before);
      await database.stukken.bulkDelete([...keys]);
      await database.workRows.bulkDelete([...keys]);
      // The lines stand there too.
      if (keys.length > 0) await database.workSnapshots.clear();
      await database.documents.where("fetchedAt").below(before).delete();
      return { kind: "tidied" as const, amount: keys.length };
    }),
  );
  await keepChangedLines();
  return result;
}
