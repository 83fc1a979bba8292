import { useMemo } from "react";
import { dutchDay, workItems, type WorkItem } from "@/rules";
import { useAllRequests, useMarks, useWorkRows, type Stored } from "@/storage";

const loading = { kind: "loading" } as const;

/** Every stuk with what was decided and asked about it. Without requests or marks the stukken are still shown. */
export function useWorkItems(): Stored<readonly WorkItem[]> {
  const rows = useWorkRows();
  const marks = useMarks();
  const requests = useAllRequests();
  return useMemo(() => {
    if (rows.kind !== "ready") return rows;
    if (marks.kind === "loading" || requests.kind === "loading") return loading;
    const value = workItems(
      rows.value,
      marks.kind === "ready" ? marks.value : new Map(),
      requests.kind === "ready" ? requests.value : [],
    );
    return { kind: "ready", value, unreadable: rows.unreadable };
  }, [rows, marks, requests]);
}

/** The day in the Netherlands now, as `YYYY-MM-DD`. */
export const todayOf = (now: Date): string => dutchDay(now.toISOString());
