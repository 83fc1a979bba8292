import { useState } from "react";
import type { Undoable } from "./undo-line";

type Change<T> = { readonly nr: number; readonly message: string; readonly before: T | null };

/**
 * The last change of what is on the screen, in words, with what stood there before. Where putting back may fail, `failed`
 * keeps the way back.
 */
export function useUndo<T>(putBack: (before: T, failed: () => void) => void) {
  const [last, setLast] = useState<Change<T> | null>(null);
  /** Without `before` there is no way back. */
  const note = (message: string, before: T | null = null) =>
    setLast((old) => ({ nr: (old?.nr ?? 0) + 1, message, before }));
  const undo = (before: T) => {
    setLast(null);
    putBack(before, () => setLast((newer) => newer ?? last));
  };
  const before = last?.before ?? null;
  const line: Undoable = {
    message: last?.message ?? "",
    undo: before === null ? null : () => undo(before),
    focusFor: last?.nr,
  };
  return { line, note };
}
