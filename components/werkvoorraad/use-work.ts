import { useMemo } from "react";
import { completeAnswer, dutchDay, withoutRules, workItems, type Exchanged, type WorkItem } from "@/rules";
import {
  useAllRequests,
  useAnswerDrafts,
  useAnswers,
  useDismissals,
  useMarks,
  usePolicy,
  useWorkRows,
  type Stored,
} from "@/storage";

const loading = { kind: "loading" } as const;

/** Requests and answers, or null while they are read. Of what cannot be read at all there is none. */
export function useExchanged(): Exchanged | null {
  const requests = useAllRequests();
  const answers = useAnswers();
  const drafts = useAnswerDrafts();
  return useMemo(() => {
    if ([requests, answers, drafts].some(({ kind }) => kind === "loading")) return null;
    const complete = valuesOf(drafts).filter((draft) => completeAnswer(draft).ok);
    return {
      requests: valuesOf(requests),
      answers: valuesOf(answers),
      answeredHere: new Set(complete.map(({ request }) => request.id)),
    };
  }, [requests, answers, drafts]);
}

const valuesOf = <T>(stored: Stored<readonly T[]>): readonly T[] => (stored.kind === "ready" ? stored.value : []);

/**
 * Every stuk with what was decided, asked and heard about it, without signals of rules that the organisation turned off or
 * the user put aside everywhere. Without requests or marks the stukken are still shown.
 */
export function useWorkItems(exchanged: Exchanged | null): Stored<readonly WorkItem[]> {
  const rows = useWorkRows();
  const marks = useMarks();
  const rulesOff = useRulesOff();
  return useMemo(() => {
    if (rows.kind !== "ready") return rows;
    if (marks.kind === "loading" || exchanged === null || rulesOff === null) return loading;
    const shown = withoutRules(rows.value, rulesOff);
    const value = workItems(shown, marks.kind === "ready" ? marks.value : new Map(), exchanged);
    return { kind: "ready", value, unreadable: rows.unreadable };
  }, [rows, marks, exchanged, rulesOff]);
}

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
