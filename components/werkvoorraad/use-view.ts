import { useCallback, useEffect, useState } from "react";
import { firstView, type WorkFilter, type WorkSort, type WorkView, type SortColumn } from "@/rules";
import { useSetting } from "@/storage";

export type ViewState = {
  readonly view: WorkView;
  readonly change: (part: Partial<WorkView>) => void;
  readonly changeFilter: (part: Partial<WorkFilter>) => void;
  /** The same column again turns the order round. */
  readonly sortBy: (column: SortColumn) => void;
};

/** Milliseconds of rest before the view is kept: typing in the search field changes it with every letter. */
const rest = 500;

/** What the table shows. It is kept, and so it is there again next time; words that were searched for are not. */
export function useView(): ViewState {
  const kept = useSetting("workView");
  const [chosen, choose] = useState<WorkView | null>(null);
  const start = kept.loaded ? kept.value : firstView;
  const view = chosen ?? start;
  const { set } = kept;
  useEffect(() => {
    if (chosen === null) return undefined;
    const timer = setTimeout(() => void set({ ...chosen, filter: { ...chosen.filter, words: "" } }), rest);
    return () => clearTimeout(timer);
  }, [chosen, set]);
  // The same functions for as long as nothing else was kept, so that what does not change is not drawn again.
  const update = useCallback(
    (part: (view: WorkView) => Partial<WorkView>) =>
      choose((before) => {
        const now = before ?? start;
        return { ...now, ...part(now) };
      }),
    [start],
  );
  const change = useCallback((part: Partial<WorkView>) => update(() => part), [update]);
  const changeFilter = useCallback(
    (part: Partial<WorkFilter>) => update(({ filter }) => ({ filter: { ...filter, ...part } })),
    [update],
  );
  const sortBy = useCallback(
    (column: SortColumn) => update(({ sort }) => ({ sort: sortAfter(sort, column) })),
    [update],
  );
  return { view, change, changeFilter, sortBy };
}

/** Signals and what was read last start at the top with the most; the rest with the first. */
const downFirst: ReadonlySet<SortColumn> = new Set(["signalen", "gelezen", "datum"]);

function sortAfter(sort: WorkSort, column: SortColumn): WorkSort {
  if (sort.column === column) return { column, direction: sort.direction === "op" ? "af" : "op" };
  return { column, direction: downFirst.has(column) ? "af" : "op" };
}
