import { useCallback, useRef, type Dispatch, type RefObject, type SetStateAction } from "react";
import type { WorkItem } from "@/rules";
import { AttentionLine } from "./attention-line";
import { Drawer } from "./drawer";
import { FilterPanel } from "./filter-panel";
import { lineButton } from "./line-keys";
import type { WorkPort } from "./ports";
import { SavedViews } from "./saved-views";
import { StukkenList } from "./stukken-list";
import { filterTexts } from "./texts";
import { useMarking } from "./use-marking";
import { useRoomBeside } from "./use-room-beside";
import { useSearch, type Search } from "./use-search";
import { useView, type ViewState } from "./use-view";
import { todayOf } from "./use-work";

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
  const { item, toggle, close } = useOpenStuk(items, open, onOpen);
  return (
    <>
      <AttentionLine
        items={items}
        today={today}
        overdueElsewhere={overdueElsewhere}
        onShow={(filter) => change({ filter })}
        onRequests={onRequests}
      />
      <div className={item === undefined ? "werk-delen" : "werk-delen met-lade"}>
        <Filters items={items} views={views} reading={search.reading} search={field} newId={device.newId} />
        <StukkenList
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
        {item === undefined ? null : <Drawer item={item} device={device} marking={marking} onClose={close} />}
      </div>
    </>
  );
}

/** The stuk that is open, with the ways to open and close one. */
function useOpenStuk(items: readonly WorkItem[], open: string | null, onOpen: StukkenProps["onOpen"]) {
  const toggle = useCallback((key: string) => onOpen((before) => (before === key ? null : key)), [onOpen]);
  const close = () => {
    onOpen(null);
    // The line of the stuk gets the focus back.
    if (open !== null) lineButton(document.body, open)?.focus();
  };
  return { item: items.find(({ row }) => row.key === open), toggle, close };
}

type FiltersProps = {
  readonly items: readonly WorkItem[];
  readonly views: ViewState;
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
