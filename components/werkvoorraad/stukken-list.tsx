import { useCallback, useMemo } from "react";
import { everything, filterItems, sortItems, type WorkItem, type WorkStatus, type WorkView } from "@/rules";
import { Button } from "../shared/button";
import type { DevicePort } from "../sidepanel/ports";
import { ActionBar } from "./action-bar";
import { AskTogether } from "./ask-together-button";
import { ExportMenu } from "./export-menu";
import { pageTexts } from "./texts";
import type { Marking } from "./use-marking";
import { useReadyOrders } from "./use-ready-orders";
import type { Search } from "./use-search";
import { useSelection, type Selection } from "./use-selection";
import type { ViewState } from "./use-view";
import { WorkTable } from "./work-table";

type StukkenListProps = {
  readonly items: readonly WorkItem[];
  readonly today: string;
  readonly views: ViewState;
  readonly search: Search;
  readonly marking: Marking;
  readonly device: DevicePort;
  /** Key of the stuk that is open, or null. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onSearch: () => void;
};

/** What can be done with the stukken of the view, and the table of them. */
export function StukkenList(props: StukkenListProps) {
  const { items, today, views, search, marking, device } = props;
  const shown = useShown(items, views.view, { search, today });
  const selection = useSelection(shown);
  useReadyOrders(items, today);
  return (
    <main className="werk-lijst">
      <ActionBar
        shown={shown.length}
        amount={items.length}
        selected={selection.selected}
        columns={views.view.columns}
        marking={marking}
        onClear={selection.clear}
        onColumns={(columns) => views.change({ columns })}
        ask={<AskTogether items={selection.chosen} device={device} />}
      >
        <ExportMenu device={device} items={selection.chosen.length === 0 ? shown : selection.chosen} />
      </ActionBar>
      <Lines {...props} shown={shown} selection={selection} />
    </main>
  );
}

/** The stukken of the view, in its order. */
function useShown(
  items: readonly WorkItem[],
  { sort, filter }: WorkView,
  { search, today }: Pick<StukkenListProps, "search" | "today">,
): readonly WorkItem[] {
  // First the order, so that a filter or a letter in the search field leaves it as it is.
  const sorted = useMemo(() => sortItems(items, sort, today), [items, sort, today]);
  return useMemo(() => filterItems(sorted, filter, today).filter(search.holds), [sorted, filter, search, today]);
}

type LinesProps = StukkenListProps & { readonly shown: readonly WorkItem[]; readonly selection: Selection };

/** The table, or why there is none. */
function Lines({ items, shown, selection, today, views, marking: { setStatus }, open, onOpen, onSearch }: LinesProps) {
  const setStatusOf = useCallback((key: string, status: WorkStatus) => setStatus([key], status), [setStatus]);
  if (items.length === 0) return <p className="werk-leeg">{pageTexts.noStukken}</p>;
  if (shown.length === 0) return <NothingFound onClear={() => views.changeFilter(everything)} />;
  return (
    <WorkTable
      items={shown}
      amount={items.length}
      view={views.view}
      today={today}
      selected={selection.keys}
      open={open}
      onSelect={selection.select}
      onSelectAll={selection.selectAll}
      onOpen={onOpen}
      onStatus={setStatusOf}
      onSort={views.sortBy}
      onSearch={onSearch}
    />
  );
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className="stapel werk-leeg">
      <p>{pageTexts.nothingFound}</p>
      <div className="rij">
        <Button onClick={onClear}>{pageTexts.clearFilters}</Button>
      </div>
    </div>
  );
}
