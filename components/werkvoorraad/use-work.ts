import { useMemo } from "react";
import { dutchDay, withoutRules, workItems, type WorkItem } from "@/rules";
import { useAllRequests, useMarks, usePolicy, useWorkRows, type Stored } from "@/storage";

const loading = { kind: "loading" } as const;

/** Every stuk with what was decided and asked about it, without signals that the organisation turned off. Without requests or marks the stukken are still shown. */
export function useWorkItems(): Stored<readonly WorkItem[]> {
  const rows = useWorkRows();
  const marks = useMarks();
  const requests = useAllRequests();
  const { disabledRules } = usePolicy();
  return useMemo(() => {
    if (rows.kind !== "ready") return rows;
    if (marks.kind === "loading" || requests.kind === "loading") return loading;
    const value = workItems(
      withoutRules(rows.value, disabledRules),
      marks.kind === "ready" ? marks.value : new Map(),
      requests.kind === "ready" ? requests.value : [],
    );
    return { kind: "ready", value, unreadable: rows.unreadable };
  }, [rows, marks, requests, disabledRules]);
}

/** The day in the Netherlands now, as `YYYY-MM-DD`. */
export const todayOf = (now: Date): string => dutchDay(now.toISOString());
