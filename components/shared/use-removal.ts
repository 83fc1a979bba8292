import { useState } from "react";
import { focusAfter } from "./focus-after";
import type { Undoable } from "./undo-line";

/** `sentence` says why nothing was changed; absent when it went well. */
type Outcome = { readonly kind: string; readonly sentence?: string };

type RemovalProps<T> = {
  /** Gives the record as it was when it went, where another window may have changed it meanwhile. */
  readonly remove: (one: T) => Promise<Outcome & { readonly record?: T }>;
  readonly restore: (one: T) => Promise<Outcome>;
  /** What to say when it is gone. */
  readonly removed: (one: T) => string;
  /** Id of the element to go on at when nothing is left in the list. */
  readonly otherwise: string;
};

/** Takes a kept record out of a list, with a way back; the reader goes on at the next one. Says why when that fails. */
export function useRemoval<T>({ remove, restore, removed, otherwise }: RemovalProps<T>) {
  const [gone, setGone] = useState<T | null>(null);
  const [message, tell] = useState("");
  const forget = (sentence = "") => {
    setGone(null);
    tell(sentence);
  };
  const takeAway = async (one: T, item: Element | null) => {
    const goOn = focusAfter(item, otherwise);
    const { sentence, record } = await remove(one);
    tell(sentence ?? removed(one));
    if (sentence !== undefined) return;
    setGone(record ?? one);
    goOn();
  };
  const putBack = async (one: T) => {
    const { sentence } = await restore(one);
    if (sentence === undefined) forget();
    else tell(sentence);
  };
  const line: Undoable = { message, undo: gone === null ? null : () => void putBack(gone) };
  return {
    line,
    /** `item` is the line that goes. */
    remove: (one: T, item: Element | null) => void takeAway(one, item),
    /** Something else to say; the way back stays. */
    tell,
    /** Something else was done: there is no way back any more. */
    forget,
  };
}
