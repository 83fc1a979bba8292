import { StatusLine } from "./notice";
import { UndoLine, type Undoable } from "./undo-line";

/** What was removed last with the way back · whatever else there is to say, or "". */
export type Removed = Pick<Undoable, "message" | "undo"> & { readonly said: string };

/** Two lines, so that the way back never stands beside a sentence about something else. */
export function RemovalLine({ id, message, undo, said }: Removed & { readonly id?: string }) {
  return (
    <div id={id}>
      <UndoLine message={message} undo={undo} />
      <StatusLine>{said}</StatusLine>
    </div>
  );
}
