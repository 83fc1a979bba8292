import { useEffect, useState } from "react";
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
  const view = chosen ?? (kept.loaded ? kept.value : firstView);
  const { set } = kept;
  useEffect(() => {
    if (chosen === null) return undefined;
    const timer = setTimeout(() => void set({ ...chosen, filter: { ...chosen.filter, words: "" } }), rest);
    return () => clearTimeout(timer);
  }, [chosen, set]);
  const change = (part: Partial<WorkView>) => choose({ ...view, ...part });
  return {
    view,
    change,
    changeFilter: (part) => change({ filter: { ...view.filter, ...part } }),
    sortBy: (column) => change({ sort: sortAfter(view.sort, column) }),
  };
}

/** Signals and what was read last start at the top with the most; the rest with the first. */
const downFirst: ReadonlySet<SortColumn> = new Set(["signalen", "gelezen", "datum"]);

function sortAfter(sort: WorkSort, column: SortColumn): WorkSort {
  if (sort.column === column) return { column, direction: sort.direction === "op" ? "af" : "op" };
  return { column, direction: downFirst.has(column) ? "af" : "op" };
}
