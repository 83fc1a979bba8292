import { useCallback, useState } from "react";
import type { Mark, WorkStatus } from "@/rules";
import { changeMarks, restoreMarks, type MarkChange } from "@/storage";
import { statusNames, tableTexts } from "./texts";

export type Marking = {
  readonly setStatus: (keys: readonly string[], status: WorkStatus) => void;
  readonly setCandidate: (keys: readonly string[], candidate: boolean) => void;
  readonly setNote: (key: string, note: string) => void;
  /** What was done last, or what went wrong. */
  readonly message: string;
  /** Undoes what was done last; null when there is nothing to undo. */
  readonly undo: (() => void) | null;
};

type Last = { readonly message: string; readonly before: readonly Mark[] };
const nothing: Last = { message: "", before: [] };

/** Decisions about stukken, each with a way back. */
export function useMarking(now: () => Date): Marking {
  const [last, setLast] = useState<Last>(nothing);
  const change = useCallback(
    async (keys: readonly string[], changes: MarkChange, message: string) => {
      const result = await changeMarks(keys, changes, now().toISOString());
      setLast(result.kind === "saved" ? { message, before: result.before } : { message: result.sentence, before: [] });
    },
    [now],
  );
  const setStatus = useCallback(
    (keys: readonly string[], status: WorkStatus) =>
      void change(keys, { status }, tableTexts.changed(keys.length, statusNames[status])),
    [change],
  );
  const restore = async () => {
    const result = await restoreMarks(last.before);
    setLast({ message: result.kind === "saved" ? tableTexts.undone : result.sentence, before: [] });
  };
  return {
    setStatus,
    setCandidate: (keys, candidate) =>
      void change(keys, { candidate }, tableTexts.markedCandidate(keys.length, candidate)),
    setNote: (key, note) => void change([key], { note }, ""),
    message: last.message,
    undo: last.before.length === 0 || last.message === "" ? null : () => void restore(),
  };
}
