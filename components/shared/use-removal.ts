import { useState } from "react";
import { focusAfter } from "./focus-after";
import type { Removed } from "./removal-line";

/** Kept or gone as asked · there was nothing to remove · why nothing was changed. */
type Outcome =
  | { readonly kind: "removed" | "saved"; readonly sentence?: never }
  | { readonly kind: "missing"; readonly sentence?: never }
  | { readonly kind: string; readonly sentence: string };

type RemovalProps<T> = {
  /** Gives the record as it was when it went, where another window may have changed it meanwhile. */
  readonly remove: (one: T) => Promise<Outcome & { readonly record?: T }>;
  readonly restore: (one: T) => Promise<Outcome>;
  /** What to say when it is gone. */
  readonly removed: (one: T) => string;
  /** Id of the element to go on at when nothing is left in the list. */
  readonly otherwise: string;
};

/** What to say when there was nothing to remove: another window did already, or the record cannot be read and stays. */
export const missingSentence = "Dit was al verwijderd of is niet leesbaar; kijk in de lijst wat er nog staat.";

/** Why nothing was changed, or "". */
const reasonOf = ({ kind, sentence }: Outcome): string => sentence ?? (kind === "missing" ? missingSentence : "");

/** Takes a kept record out of a list, with a way back; the reader goes on at the next one. Says why when that fails. */
export function useRemoval<T>({ remove, restore, removed, otherwise }: RemovalProps<T>) {
  const [gone, setGone] = useState<T | null>(null);
  const [said, tell] = useState("");
  const settle = (next: T | null, sentence = "") => {
    setGone(next);
    tell(sentence);
  };
  const takeAway = async (one: T, item: Element | null) => {
    const goOn = focusAfter(item, otherwise);
    const outcome = await remove(one);
    const reason = reasonOf(outcome);
    if (reason !== "") return tell(reason);
    settle(outcome.record ?? one);
    return goOn();
  };
  const putBack = async (one: T) => {
    const reason = reasonOf(await restore(one));
    if (reason === "") settle(null);
    else tell(reason);
  };
  const line: Removed =
    gone === null
      ? { message: "", undo: null, said }
      : { message: removed(gone), undo: () => void putBack(gone), said };
  return {
    line,
    /** `item` is the line that goes. */
    remove: (one: T, item: Element | null) => void takeAway(one, item),
    /** Something else to say, apart from what was removed; the way back stays. */
    tell,
    /** Something else was done: there is no way back any more. */
    forget: (sentence = "") => settle(null, sentence),
  };
}
