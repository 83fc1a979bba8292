import type { KeyboardEvent } from "react";
import { workStatuses, type WorkItem, type WorkStatus } from "@/rules";

type LineKeys = {
  readonly items: readonly WorkItem[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (key: string, selected: boolean) => void;
  readonly onStatus: (key: string, status: WorkStatus) => void;
  readonly onSearch: () => void;
  /** Brings the line at this place into view and gives it the focus. */
  readonly goTo: (index: number) => void;
};

/** Keys that work while a line of the table has the focus; in a field they are letters. */
export function onLineKey(event: KeyboardEvent, keys: LineKeys): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || isField(target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = actionFor(key, target.closest("tr")?.dataset["key"], keys);
  if (action === undefined) return;
  event.preventDefault();
  action();
}

const isField = (element: HTMLElement): boolean =>
  element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.type !== "checkbox");

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["j", 1],
  ["ArrowUp", -1],
  ["k", -1],
]);

function actionFor(pressed: string, line: string | undefined, keys: LineKeys): (() => void) | undefined {
  const { items, selected, onSelect, onStatus, onSearch, goTo } = keys;
  const step = steps.get(pressed);
  if (step !== undefined) return () => goTo(items.findIndex(({ row }) => row.key === line) + step);
  if (pressed === "/") return onSearch;
  if (line === undefined) return undefined;
  if (pressed === "x") return () => onSelect(line, !selected.has(line));
  const status = workStatuses[Number(pressed) - 1];
  return status === undefined ? undefined : () => onStatus(line, status);
}

/** The title button of the line of a stuk, when that line is drawn. */
export function lineButton(root: HTMLElement | null, key: string): HTMLButtonElement | null {
  return root?.querySelector<HTMLButtonElement>(`tr[data-key="${CSS.escape(key)}"] button.regel-titel`) ?? null;
}
