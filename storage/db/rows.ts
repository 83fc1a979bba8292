import type * as z from "zod/mini";
import { database } from "./database.ts";

/** The records that parse, and the rows that do not: those stay where they are and are counted. */
export type ReadRows<T> = { readonly records: readonly T[]; readonly unreadable: readonly unknown[] };

export function readRows<T>(rows: readonly { readonly record: unknown }[], schema: z.ZodMiniType<T>): ReadRows<T> {
  const records: T[] = [];
  const unreadable: unknown[] = [];
  for (const row of rows) {
    const parsed = schema.safeParse(row.record);
    if (parsed.success) records.push(parsed.data);
    else unreadable.push(row);
  }
  return { records, unreadable };
}

/** Puts an unreadable row aside, inside the transaction that is about to write over it. */
export async function putAside(table: string, row: unknown): Promise<void> {
  await database.aside.add({ table, row });
}
