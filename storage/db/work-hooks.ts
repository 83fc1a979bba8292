import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import type { Mark, WorkRow } from "@/rules";
import type { Stored } from "../result.ts";
import { guarded } from "./guarded.ts";
import { readMarks } from "./marks.ts";
import { failedItems, readScans, type FailedItem, type ScanWithCounts } from "./scans.ts";
import { followWorkRows } from "./follow-work-rows.ts";

const loading = { kind: "loading" } as const;

/** Every line of the werkvoorraad, following every change in every window. */
export function useWorkRows(): Stored<readonly WorkRow[]> {
  const [rows, show] = useState<Stored<readonly WorkRow[]>>(loading);
  useEffect(() => followWorkRows(show), []);
  return rows;
}

/** What the user decided, by document key. */
export function useMarks(): Stored<ReadonlyMap<string, Mark>> {
  return useLiveQuery(
    () =>
      guarded<Stored<ReadonlyMap<string, Mark>>>(async () => {
        const { records, unreadable } = await readMarks();
        return {
          kind: "ready",
          value: new Map(records.map((one) => [one.key, one])),
          unreadable: unreadable.length,
        };
      }),
    [],
    loading,
  );
}

/** The jobs with how far they are, the newest first. */
export function useScans(): Stored<readonly ScanWithCounts[]> {
  return useLiveQuery(
    () =>
      guarded<Stored<readonly ScanWithCounts[]>>(async () => {
        const { records, unreadable } = await readScans();
        return { kind: "ready", value: records, unreadable: unreadable.length };
      }),
    [],
    loading,
  );
}

/** What one job could not read. */
export function useFailedItems(scan: string): Stored<readonly FailedItem[]> {
  return useLiveQuery(
    () =>
      guarded<Stored<readonly FailedItem[]>>(async () => ({
        kind: "ready",
        value: await failedItems(scan),
        unreadable: 0,
      })),
    [scan],
    loading,
  );
}
