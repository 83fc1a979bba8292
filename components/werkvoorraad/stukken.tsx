import { useCallback, useMemo, useRef, useState, type Dispatch, type RefObject, type SetStateAction } from "react";
import { everything, filterItems, sortItems, type WorkItem, type WorkStatus, type WorkView } from "@/rules";
import { Button } from "../shared/button";
import type { DevicePort } from "../sidepanel/ports";
import { ActionBar } from "./action-bar";
import { AskTogether } from "./ask-together-button";
import { AttentionLine } from "./attention-line";
import { Drawer } from "./drawer";
import { ExportMenu } from "./export-menu";
import { FilterPanel } from "./filter-panel";
import { lineButton } from "./line-keys";
import type { WorkPort } from "./ports";
import { SavedViews } from "./saved-views";
import { filterTexts, pageTexts } from "./texts";
import { useMarking, type Marking } from "./use-marking";
import { useReadyOrders } from "./use-ready-orders";
import { useRoomBeside } from "./use-room-beside";
import { useSearch, type Search } from "./use-search";
import { useView, type ViewState } from "./use-view";
import { todayOf } from "./use-work";
import { WorkTable } from "./work-table";

type StukkenProps = {
  readonly port: WorkPort;
  readonly items: readonly WorkItem[];
  /** Key of the stuk that is open, or null. */
  readonly open: string | null;
  readonly onOpen: Dispatch<SetStateAction<string | null>>;
  /** See `AttentionLine`. */
  readonly overdueElsewhere: number;
  readonly onRequests: () => void;
};

/** Filters at the left, the table, and the stuk that is open at the right. */
export function Stukken({ port: { device }, items, open, onOpen, overdueElsewhere, onRequests }: StukkenProps) {
  const today = todayOf(device.now());
  const views = useView();
  const { view, change } = views;
  const search = useSearch(items.length, view.filter.words);
  const marking = useMarking(device.now);
  const field = useRef<HTMLInputElement>(null);
  const openItem = open === null ? undefined : items.find(({ row }) => row.key === open);
  const toggle = useCallback((key: string) => onOpen((before) => (before === key ? null : key)), [onOpen]);
  const close = () => {
    onOpen(null);
    // The line of the stuk gets the focus back.
    if (open !== null) lineButton(document.body, open)?.focus();
  };
  return (
    <>
      <AttentionLine
        items={items}
        today={today}
        overdueElsewhere={overdueElsewhere}
        onShow={(filter) => change({ filter })}
        onRequests={onRequests}
      />
      <div className={openItem === undefined ? "werk-delen" : "werk-delen met-lade"}>
        <Filters items={items} views={views} reading={search.reading} search={field} newId={device.newId} />
        <List
          items={items}
          today={today}
          views={views}
          search={search}
          marking={marking}
          open={open}
          device={device}
          onOpen={toggle}
          onSearch={() => field.current?.focus()}
        />
        {openItem === undefined ? null : <Drawer item={openItem} device={device} marking={marking} onClose={close} />}
      </div>
    </>
  );
}

type FiltersProps = Pick<ListProps, "items" | "views"> & {
  readonly reading: Search["reading"];
  /** The search field. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly newId: () => string;
};

/** Which stukken are in the list; folded away where there is no room beside the table. */
function Filters({ items, views: { view, change, changeFilter }, reading, search, newId }: FiltersProps) {
  const hasRoomBeside = useRoomBeside();
  return (
    <details className="werk-filters" open={hasRoomBeside}>
      <summary>{filterTexts.heading}</summary>
      <div className="stapel">
        <SavedViews view={view} newId={newId} onOpen={change} />
        <FilterPanel items={items} filter={view.filter} reading={reading} search={search} onFilter={changeFilter} />
      </div>
    </details>
  );
}

type ListProps = {
  readonly items: readonly WorkItem[];
  readonly today: string;
  readonly views: ViewState;
  readonly search: Search;
  readonly marking: Marking;
  readonly device: DevicePort;
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly onSearch: () => void;
};

/** What can be done with the stukken of the view, and the table of them. */
function List({ items, today, views, search, marking, device, open, onOpen, onSearch }: ListProps) {
  const { view, change, changeFilter, sortBy } = views;
  const shown = useShown(items, view, { search, today });
  useReadyOrders(items, today);
  const { setStatus } = marking;
  const setStatusOf = useCallback((key: string, status: WorkStatus) => setStatus([key], status), [setStatus]);
  const { chosen, selected, select, selectAll, clear } = useSelection(shown);
  const selectedKeys = useMemo(() => new Set(selected), [selected]);
  return (
    <main className="werk-lijst">
      <ActionBar
        shown={shown.length}
        amount={items.length}
        selected={selected}
        columns={view.columns}
        marking={marking}
        onClear={clear}
        onColumns={(columns) => change({ columns })}
        ask={<AskTogether items={chosen} device={device} />}
      >
        <ExportMenu device={device} items={selected.length === 0 ? shown : chosen} />
      </ActionBar>
      {items.length === 0 ? (
        <p className="werk-leeg">{pageTexts.noStukken}</p>
      ) : shown.length === 0 ? (
        <NothingFound onClear={() => changeFilter(everything)} />
      ) : (
        <WorkTable
          items={shown}
          amount={items.length}
          view={view}
          today={today}
          selected={selectedKeys}
          open={open}
          onSelect={select}
          onSelectAll={selectAll}
          onOpen={onOpen}
          onStatus={setStatusOf}
          onSort={sortBy}
          onSearch={onSearch}
        />
      )}
    </main>
  );
}

/** The stukken of the view, in its order. */
function useShown(
  items: readonly WorkItem[],
  { sort, filter }: WorkView,
  { search, today }: Pick<ListProps, "search" | "today">,
): readonly WorkItem[] {
  // First the order, so that a filter or a letter in the search field leaves it as it is.
  const sorted = useMemo(() => sortItems(items, sort, today), [items, sort, today]);
  return useMemo(() => filterItems(sorted, filter, today).filter(search.holds), [sorted, filter, search, today]);
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

/** The chosen stukken; only those that are in the list count. */
function useSelection(shown: readonly WorkItem[]) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const select = useCallback((key: string, selected: boolean) => {
    choose((before) => new Set(selected ? [...before, key] : [...before].filter((one) => one !== key)));
  }, []);
  const items = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter(({ row }) => chosen.has(row.key))),
    [chosen, shown],
  );
  const selected = useMemo(() => items.map(({ row }) => row.key), [items]);
  return {
    chosen: items,
    selected,
    select,
    selectAll: (all: boolean) => choose(all ? new Set(shown.map(({ row }) => row.key)) : new Set()),
    clear: () => choose(new Set()),
  };
}
