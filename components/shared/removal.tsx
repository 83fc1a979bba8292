import { useState } from "react";
import { Button } from "./button";
import { Notice, StatusLine } from "./notice";
import { putBackLabel } from "./undo-line";
import { missingSentence } from "./use-removal";

type Failure = { readonly sentence: string };

type RemoveButtonProps<T> = {
  readonly label: string;
  readonly remove: () => Promise<
    | { readonly kind: "removed"; readonly record: T }
    | { readonly kind: "missing" }
    | (Failure & { readonly kind: string })
  >;
  /** Gets the removed record, for the way back. */
  readonly onRemoved: (record: T) => void;
};

/** Removes a kept record; says why when that fails. */
export function RemoveButton<T>({ label, remove, onRemoved }: RemoveButtonProps<T>) {
  const [problem, setProblem] = useState("");
  const attempt = async () => {
    const result = await remove();
    if ("record" in result) onRemoved(result.record);
    else setProblem("sentence" in result ? result.sentence : missingSentence);
  };
  return (
    <div className="deel">
      <div className="rij">
        <Button purpose="subtle" small className="knop-rand" onClick={() => void attempt()}>
          {label}
        </Button>
        <StatusLine>{problem}</StatusLine>
      </div>
    </div>
  );
}

type RemovedNoticeProps = {
  readonly sentence: string;
  readonly restore: () => Promise<{ readonly kind: "saved" } | (Failure & { readonly kind: string })>;
  readonly onRestored: () => void;
};

/** What was removed, with the way back; says why when that fails. */
export function RemovedNotice({ sentence, restore, onRestored }: RemovedNoticeProps) {
  const [problem, setProblem] = useState("");
  const attempt = async () => {
    const result = await restore();
    if ("sentence" in result) setProblem(result.sentence);
    else onRestored();
  };
  return (
    <Notice announced>
      <p>{sentence}</p>
      <div className="rij">
        <Button small onClick={() => void attempt()}>
          {putBackLabel}
        </Button>
      </div>
      {problem === "" ? null : <p>{problem}</p>}
    </Notice>
  );
}
