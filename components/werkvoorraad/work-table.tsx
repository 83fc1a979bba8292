import { useVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, useMemo, useRef } from "react";
import type { SortColumn, WorkItem, WorkStatus, WorkView } from "@/rules";
import { lineButton, onLineKey } from "./line-keys";
import { TableHead } from "./table-head";
import { tableTexts } from "./texts";
import { WorkLine } from "./work-line";

/** Pixels of one line; the style sheet gives every line this height. */
const lineHeight = 64;
/** Lines kept ready above and below what is in view, and how many while other lines have to appear first. */
const ready = 12;
const readyAtFirst = 2;

export type WorkTableProps = {
  readonly items: readonly WorkItem[];
  readonly amount: number;
  readonly view: WorkView;
  readonly today: string;
  readonly selected: ReadonlySet<string>;
  readonly open: string | null;
  readonly onSelect: (key: string, selected: boolean) => void;
  readonly onSelectAll: (selected: boolean) => void;
  readonly onOpen: (key: string) => void;
  readonly onStatus: (key: string, status: WorkStatus) => void;
  readonly onSort: (column: SortColumn) => void;
  readonly onSearch: () => void;
};

/** Width at which the stuk itself, which gets what the other columns leave, can still be read. */
const roomFor = (columns: WorkView["columns"]): string => `${18 + 10 * columns.length}rem`;

/** All stukken of the view. Only the lines in view are drawn, so that ten thousand of them scroll as fast as ten. */
export function WorkTable(props: WorkTableProps) {
  const { items, amount, view, selected } = props;
  const { scroller, goTo, ...drawn } = useLines(items, view);
  return (
    <div
      ref={scroller}
      className="tabel-vlak"
      role="presentation"
      onKeyDown={(event) => onLineKey(event, { ...props, goTo })}
    >
      <table className="werktabel" style={{ minInlineSize: roomFor(view.columns) }} aria-rowcount={items.length + 1}>
        <caption className="alleen-voorlezen">{tableTexts.caption(items.length, amount)}</caption>
        <TableHead
          shown={view.columns}
          sort={view.sort}
          allSelected={items.length > 0 && items.every(({ row }) => selected.has(row.key))}
          onSelectAll={props.onSelectAll}
          onSort={props.onSort}
        />
        <Lines table={props} drawn={drawn} />
      </table>
    </div>
  );
}

/** The lines in view, with the room above and below them in pixels. */
type DrawnLines = {
  readonly lines: readonly { readonly index: number }[];
  readonly before: number;
  readonly after: number;
};

function Lines({ table, drawn }: { readonly table: WorkTableProps; readonly drawn: DrawnLines }) {
  const { items, view, today, selected, open, onSelect, onOpen, onStatus } = table;
  const context = useMemo(() => ({ today, onStatus }), [today, onStatus]);
  return (
    <tbody>
      <Space height={drawn.before} />
      {drawn.lines.map(({ index }) => {
        const item = items[index];
        return item === undefined ? null : (
          <WorkLine
            key={item.row.key}
            item={item}
            index={index}
            shown={view.columns}
            isSelected={selected.has(item.row.key)}
            isOpen={open === item.row.key}
            context={context}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        );
      })}
      <Space height={drawn.after} />
    </tbody>
  );
}

/** Which lines are drawn, and the way to one that may not be. */
function useLines(items: readonly WorkItem[], view: WorkView) {
  const scroller = useRef<HTMLDivElement>(null);
  // A change of the view brings other lines, which appear first; a change in some lines leaves the rest as it is.
  const isDrawn = useDeferredValue<WorkView | null>(view, null) === view;
  // oxlint-disable-next-line react/incompatible-library -- its functions are not handed on, so nothing keeps an old answer
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: isDrawn ? ready : readyAtFirst,
  });
  const lines = virtual.getVirtualItems();
  const goTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    virtual.scrollToIndex(index);
    // The line may have to be drawn first. The page itself may have to scroll too, which the browser does.
    requestAnimationFrame(() => lineButton(scroller.current, item.row.key)?.focus());
  };
  return {
    scroller,
    lines,
    before: lines[0]?.start ?? 0,
    after: virtual.getTotalSize() - (lines.at(-1)?.end ?? 0),
    /** Brings the line at this place into view and gives it the focus. */
    goTo,
  };
}

/** The room of the lines that are not drawn. One cell: more would keep columns open that a narrow screen leaves out. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control, and hidden */}
      <td style={{ blockSize: height, padding: 0 }} />
    </tr>
  );
}
