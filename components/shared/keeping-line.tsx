import { Button, TextButton } from "./button";
import { Notice, StatusLine } from "./notice";
import type { Keeping } from "./use-kept";

const words: Readonly<Record<Keeping<unknown>["kind"], string>> = {
  "niet-bewaard": "",
  bezig: "Wordt bewaard …",
  bewaard: "Bewaard op deze computer",
  conflict: "",
  mislukt: "",
};

type KeepingLineProps<T> = {
  readonly keeping: Keeping<T>;
  /** What to say while nothing is kept yet. */
  readonly notKept: string;
  readonly keepLabel: string;
  readonly onKeep: () => void;
  /** Opens the version that another window kept. */
  readonly onOpen: (stored: T) => void;
};

/** Whether a record is kept, and what to do when it is not. */
export function KeepingLine<T>({ keeping, notKept, keepLabel, onKeep, onOpen }: KeepingLineProps<T>) {
  const { kind } = keeping;
  if (kind === "mislukt" || kind === "conflict") {
    const stored = kind === "conflict" ? keeping.stored : null;
    return (
      <Notice tone="let-op" announced>
        <p>{keeping.sentence}</p>
        <div className="rij">
          {kind === "mislukt" ? (
            <Button small onClick={onKeep}>
              Bewaar opnieuw
            </Button>
          ) : null}
          {stored === null ? null : (
            <Button small onClick={() => onOpen(stored)}>
              Open de bewaarde versie
            </Button>
          )}
        </div>
      </Notice>
    );
  }
  return (
    <div className="rij zacht">
      <StatusLine>{kind === "niet-bewaard" ? notKept : words[kind]}</StatusLine>
      {kind === "niet-bewaard" ? <TextButton onClick={onKeep}>{keepLabel}</TextButton> : null}
    </div>
  );
}
