import { useEffect, useState } from "react";
import type { Mark, WorkRow } from "@/rules";
import type { Stored } from "../result.ts";
import { readMarks } from "./marks.ts";
import { failedItems, readScans, type FailedItem, type ScanWithCounts } from "./scans.ts";
import { followWorkRows } from "./follow-work-rows.ts";
import { loading, useRecords, useStored, useValue } from "./use-stored.ts";

/** Every line of the werkvoorraad, following every change in every window. */
export function useWorkRows(): Stored<readonly WorkRow[]> {
  const [rows, show] = useState<Stored<readonly WorkRow[]>>(loading);
  useEffect(() => followWorkRows(show), []);
  return rows;
}

/** What the user decided, by document key. */
export const useMarks = (): Stored<ReadonlyMap<string, Mark>> =>
  useStored(async () => {
    const { records, unreadable } = await readMarks();
    return { kind: "ready", value: new Map(records.map((one) => [one.key, one])), unreadable: unreadable.length };
  });

/** The jobs with how far they are, the newest first. */
export const useScans = (): Stored<readonly ScanWithCounts[]> => useRecords(readScans);

/** What one job could not read. */
export const useFailedItems = (scan: string): Stored<readonly FailedItem[]> =>
  useValue(async () => failedItems(scan), [scan]);
