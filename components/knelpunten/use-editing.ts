import { hasSameFields, knelpuntFieldsOf, type Knelpunt, type KnelpuntFields } from "@/rules";
import { useCallback, useEffect, useRef, useState } from "react";
import { useHold } from "./use-hold";

/** What is being written: something new, or a change of one that is here. */
export type Editing = {
  readonly existing: Knelpunt | null;
  /** What the form began with: as long as it says the same, closing it loses nothing. */
  readonly start: KnelpuntFields;
  readonly fields: KnelpuntFields;
};

/** A form that begins like this: about a knelpunt that is here, or one that has to be noted yet. */
export function editingOf(from: KnelpuntFields, existing: Knelpunt | null = null): Editing {
  const start = knelpuntFieldsOf(from);
  return { existing, start, fields: start };
}

export type Editor = {
  /** "begin": nothing was done yet, so the screen decides whether it starts with a form. */
  readonly editing: Editing | null | "begin";
  /** Goes up each time the form shows something else, so that nothing of the former one stays behind. */
  readonly opening: number;
  readonly change: (editing: Editing) => void;
  /** What was written is kept, or the form shows something else. */
  readonly settle: (editing: Editing | null) => void;
  /** Does this when nothing gets lost by it; else asks first. */
  readonly leaveFor: (go: () => void) => void;
  /** What waits for the answer; null when nothing was asked. */
  readonly question: { readonly discard: () => void; readonly goOn: () => void } | null;
};

/** The one form of the register, which nothing closes unasked while it holds what is not kept yet. */
export function useEditing(): Editor {
  const [editing, setEditing] = useState<Editor["editing"]>("begin");
  const [opening, setOpening] = useState(0);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const ask = useCallback((go: () => void) => setWaiting(() => go), []);
  const goOn = () => setWaiting(null);
  useHold(hasChanges(editing), ask);
  const leave = useLeaving();
  const settle = (next: Editing | null) => {
    setWaiting(null);
    setOpening((before) => before + 1);
    setEditing(next);
  };
  return {
    editing,
    opening,
    change: setEditing,
    settle,
    leaveFor: (go) => (hasChanges(editing) ? ask(go) : go()),
    question:
      waiting === null
        ? null
        : {
            goOn,
            discard: () => {
              leave(waiting);
              settle(null);
            },
          },
  };
}

/** Goes once the form is gone: until then it holds the reader. */
function useLeaving(): (go: () => void) => void {
  const going = useRef<(() => void) | null>(null);
  useEffect(() => {
    const go = going.current;
    going.current = null;
    go?.();
  });
  return (go) => {
    going.current = go;
  };
}

const hasChanges = (editing: Editor["editing"]): boolean =>
  editing !== null && editing !== "begin" && !hasSameFields(editing.fields, editing.start);
