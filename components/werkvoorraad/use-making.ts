import { useCallback, useRef, useState } from "react";

/** How the work that makes something long tells how far it is, and learns that nobody waits for it any more. */
export type Making = { readonly signal: AbortSignal; readonly onProgress: (done: number, all: number) => void };

export type MakingState =
  | { readonly kind: "rust" }
  | { readonly kind: "bezig"; readonly done: number; readonly all: number }
  | { readonly kind: "gestopt" }
  | { readonly kind: "mislukt" };

/** One thing at a time that takes long: how far it is, whether it failed, and a way to stop it. */
export function useMaking() {
  const [state, setState] = useState<MakingState>({ kind: "rust" });
  const running = useRef<AbortController | null>(null);
  /** The work before it, if any, stops without a word. Gives the way to leave this one as silently. */
  const start = useCallback((work: (making: Making) => Promise<void>): (() => void) => {
    const mine = new AbortController();
    running.current?.abort();
    running.current = mine;
    const tell = (next: MakingState) => (running.current === mine ? setState(next) : undefined);
    const onProgress = (done: number, all: number) => tell({ kind: "bezig", done, all });
    onProgress(0, 0);
    work({ signal: mine.signal, onProgress }).then(
      () => tell({ kind: "rust" }),
      () => tell({ kind: mine.signal.aborted ? "gestopt" : "mislukt" }),
    );
    return () => {
      if (running.current === mine) running.current = null;
      mine.abort();
    };
  }, []);
  const stop = useCallback(() => running.current?.abort(), []);
  return { state, start, stop };
}
