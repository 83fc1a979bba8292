import { knelpunt, type Knelpunt } from "@/rules";
import { database, type KnelpuntRow } from "./database.ts";
import { revisionsIn } from "./revisions.ts";
import { readRows, type ReadRows } from "./rows.ts";

const rowFrom = (record: Knelpunt): KnelpuntRow => ({ id: record.id, updatedAt: record.updatedAt, record });

/** What keeps going wrong in practice; only the user takes it from this computer. */
export const {
  save: saveKnelpunt,
  remove: removeKnelpunt,
  restore: restoreKnelpunt,
} = revisionsIn({ table: database.knelpunten, schema: knelpunt, rowFrom });

/** Latest change first. */
export async function readKnelpunten(): Promise<ReadRows<Knelpunt>> {
  return readRows(await database.knelpunten.orderBy("updatedAt").reverse().toArray(), knelpunt);
}
