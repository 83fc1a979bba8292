import { useEffect, useState } from "react";

/** Milliseconds without typing before a change is kept. */
const pause = 400;

export type Keeping<T> =
  | { readonly kind: "niet-bewaard" }
  | { readonly kind: "bezig" }
  | { readonly kind: "bewaard" }
  | { readonly kind: "conflict"; readonly sentence: string; readonly stored: T | null }
  | { readonly kind: "mislukt"; readonly sentence: string };

type Result<T> =
  | { readonly kind: "saved"; readonly record: T }
  | { readonly kind: "conflict"; readonly stored: T | null; readonly sentence: string }
  | { readonly kind: "full" | "unavailable"; readonly sentence: string };

type Writer<T> = { readonly save: (record: T) => Promise<Result<T>> };

export type Kept<T> = {
  readonly record: T;
  readonly keeping: Keeping<T>;
  readonly replace: (next: T) => void;
  /** Keeps now, also what is not kept by itself; from then on every change is kept. */
  readonly keep: () => void;
  /** Keeps at once what was typed last; true when nothing is left that is not kept. */
  readonly flush: () => Promise<boolean>;
};

function keepingOf<T>(result: Result<T>): Keeping<T> {
  if (result.kind === "saved") return { kind: "bewaard" };
  return result.kind === "conflict" ? result : { kind: "mislukt", sentence: result.sentence };
}

/**
 * A record under edit. With `keeps` every change is kept after a short pause, and at once when the screen closes;
 * without it nothing is kept until the user asks. After a conflict nothing is written any more.
 */
export function useKept<T extends { readonly revision: number }>(
  start: T,
  keeps: boolean,
  writerFor: (start: T) => Writer<T>,
): Kept<T> {
  const [record, setRecord] = useState(start);
  const [keeping, setKeeping] = useState<Keeping<T>>({ kind: start.revision === 0 ? "niet-bewaard" : "bewaard" });
  const [keeper] = useState(() => createKeeper(writerFor(start), keeps || start.revision > 0, setKeeping));
  // Leaving the screen keeps what was typed last.
  useEffect(() => () => void keeper.write(), [keeper]);
  return {
    record,
    keeping,
    replace: (next) => {
      setRecord(next);
      keeper.changed(next);
    },
    keep: () => keeper.keep(record),
    flush: keeper.write,
  };
}

type Keeper<T> = {
  readonly changed: (record: T) => void;
  readonly keep: (record: T) => void;
  readonly write: () => Promise<boolean>;
};

function createKeeper<T>(writer: Writer<T>, keeps: boolean, report: (keeping: Keeping<T>) => void): Keeper<T> {
  let keepsNow = keeps;
  let unsaved: T | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve(true);

  const write = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (unsaved === null) return writing;
    if (!keepsNow) return false;
    writing = put(unsaved);
    return writing;
  };
  const put = async (changed: T): Promise<boolean> => {
    unsaved = null;
    report({ kind: "bezig" });
    const result = await writer.save(changed);
    if (result.kind === "conflict") keepsNow = false;
    if (result.kind !== "saved") unsaved ??= changed;
    report(keepingOf(result));
    return result.kind === "saved";
  };
  return {
    changed(record) {
      unsaved = record;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), pause);
    },
    keep(record) {
      keepsNow = true;
      unsaved ??= record;
      void write();
    },
    write,
  };
}
