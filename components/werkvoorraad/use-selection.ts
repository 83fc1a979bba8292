import { useCallback, useMemo, useState } from "react";
import type { WorkItem } from "@/rules";

export type Selection = ReturnType<typeof useSelection>;

/** The chosen stukken; only those that are in the list count. */
export function useSelection(shown: readonly WorkItem[]) {
  const [marked, mark] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback((key: string, selected: boolean) => {
    mark((before) => new Set(selected ? [...before, key] : [...before].filter((one) => one !== key)));
  }, []);
  const chosen = useMemo(
    () => (marked.size === 0 ? [] : shown.filter(({ row }) => marked.has(row.key))),
    [marked, shown],
  );
  const selected = useMemo(() => chosen.map(({ row }) => row.key), [chosen]);
  return {
    chosen,
    /** Their keys, in the order of the list. */
    selected,
    keys: useMemo(() => new Set(selected), [selected]),
    select,
    selectAll: (all: boolean) => mark(all ? new Set(shown.map(({ row }) => row.key)) : new Set()),
    clear: () => mark(new Set()),
  };
}
