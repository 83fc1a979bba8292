import * as z from "zod/mini";
import type { StorageFailure } from "../result.ts";
import { database, type JudgementRow } from "./database.ts";
import { guarded } from "./guarded.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";

/** What a reader said of one signal: rightly shown or not. Counted per rule; never leaves but as a number. */
export const judgement = z.readonly(
  z.strictObject({
    documentKey: z.string(),
    findingKey: z.string(),
    rule: z.string(),
    verdict: z.enum(["terecht", "onterecht"]),
    /** ISO moment in UTC. */
    at: z.iso.datetime(),
  }),
);
export type Judgement = z.infer<typeof judgement>;

const idOf = ({ documentKey, findingKey }: Pick<Judgement, "documentKey" | "findingKey">): string =>
  JSON.stringify([documentKey, findingKey]);

const rowFrom = (record: Judgement): JudgementRow => ({
  id: idOf(record),
  documentKey: record.documentKey,
  rule: record.rule,
  record,
});

export type JudgeResult = { readonly kind: "saved" } | StorageFailure;

/** Keeps one judgement for each signal; a later one takes the place of an earlier one. */
export async function judge(record: Judgement): Promise<JudgeResult> {
  return guarded(() =>
    database.transaction("rw", database.judgements, database.aside, async (): Promise<JudgeResult> => {
      const row = rowFrom(judgement.parse(record));
      const old = await database.judgements.get(row.id);
      if (old !== undefined && !judgement.safeParse(old.record).success) await putAside("judgements", old);
      await database.judgements.put(row);
      return { kind: "saved" };
    }),
  );
}

export async function unjudge(record: Pick<Judgement, "documentKey" | "findingKey">): Promise<JudgeResult> {
  return guarded(async (): Promise<JudgeResult> => {
    await database.judgements.delete(idOf(record));
    return { kind: "saved" };
  });
}

/** Of one document, or all. */
export async function readJudgements(documentKey?: string): Promise<ReadRows<Judgement>> {
  const rows =
    documentKey === undefined
      ? await database.judgements.toArray()
      : await database.judgements.where("documentKey").equals(documentKey).toArray();
  return readRows(rows, judgement);
}
