import { useEffect } from "react";
import { sortColumns, sortItems, type WorkItem } from "@/rules";

/** Milliseconds of rest before the first order is worked out, and between two of them. */
const rest = 1_000;
const between = 50;

/** Works out the order of each column while nothing else happens, so that a press on its head only has to show it. */
export function useReadyOrders(items: readonly WorkItem[], today: string): void {
  useEffect(() => {
    const waiting = [...sortColumns];
    const workOut = () => {
      const column = waiting.shift();
      if (column === undefined) return;
      sortItems(items, { column, direction: "op" }, today);
      timer = setTimeout(workOut, between);
    };
    let timer = setTimeout(workOut, rest);
    return () => clearTimeout(timer);
  }, [items, today]);
}
