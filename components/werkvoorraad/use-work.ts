import { useMemo } from "react";
import { dutchDay, withoutRules, workItems, type Exchanged, type WorkItem } from "@/rules";
import { useDismissals, useMarks, usePolicy, useWorkRows, type Stored } from "@/storage";

const loading = { kind: "loading" } as const;

/**
 * Every stuk with what was decided, asked and heard about it, without signals of rules that the organisation turned off or
 * the user put aside everywhere. Without requests or marks the stukken are still shown.
 */
export function useWorkItems(exchanged: Stored<Exchanged>): Stored<readonly WorkItem[]> {
  const rows = useWorkRows();
  const marks = useMarks();
  const rulesOff = useRulesOff();
  return useMemo(() => {
    if (rows.kind !== "ready") return rows;
    if (marks.kind === "loading" || exchanged.kind === "loading" || rulesOff === null) return loading;
    const shown = withoutRules(rows.value, rulesOff);
    const value = workItems(shown, marks.kind === "ready" ? marks.value : new Map(), exchangedIn(exchanged));
    const unreadable = [rows, marks, exchanged].map((one) => (one.kind === "ready" ? one.unreadable : 0));
    return { kind: "ready", value, unreadable: unreadable.reduce((sum, amount) => sum + amount, 0) };
  }, [rows, marks, exchanged, rulesOff]);
}

const none: Exchanged = {
  requests: [],
  answers: [],
  arrivals: new Map(),
  answeredHere: new Set(),
  outdated: new Set(),
};

/** What was asked and answered; nothing when that cannot be read. */
export const exchangedIn = (stored: Stored<Exchanged>): Exchanged => (stored.kind === "ready" ? stored.value : none);

/** Rules whose signals are not shown in any stuk; null while that is not known. */
function useRulesOff(): readonly string[] | null {
  const { disabledRules } = usePolicy();
  const everywhere = useDismissals("");
  return useMemo(() => {
    if (everywhere.kind === "loading") return null;
    const own = everywhere.kind === "ready" ? everywhere.value : [];
    return [...disabledRules, ...own.flatMap(({ scope, rule }) => (scope === "rule" ? [rule] : []))];
  }, [disabledRules, everywhere]);
}

/** The day in the Netherlands now, as `YYYY-MM-DD`. */
export const todayOf = (now: Date): string => dutchDay(now.toISOString());
