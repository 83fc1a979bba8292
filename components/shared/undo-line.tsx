import type { Key, ReactNode } from "react";
import { TextButton } from "./button";
import { focusOnMount } from "./focus-on-mount";
import { StatusLine } from "./notice";

/** What the way back is called, wherever something was taken away. */
export const putBackLabel = "Zet terug";

/** What was done last, or "" · how to put back what stood there, or null. */
export type Undoable = {
  readonly message: string;
  readonly undo: (() => void) | null;
  /**
   * For a change that took away what was used: the way back takes the focus, and again for each new value. Without it
   * the reader goes on elsewhere.
   */
  readonly focusFor?: Key | undefined;
};

type UndoLineProps = Undoable & {
  readonly label?: string;
  /** What stands before it in the same row. */
  readonly children?: ReactNode;
};

/** What was done last, said aloud too, with the way back beside it. */
export function UndoLine({ message, undo, focusFor, label = putBackLabel, children }: UndoLineProps) {
  return (
    <div className="rij">
      {children}
      <StatusLine>{message}</StatusLine>
      {undo === null ? null : (
        <TextButton key={focusFor} ref={focusFor === undefined ? null : focusOnMount} onClick={undo}>
          {label}
        </TextButton>
      )}
    </div>
  );
}
