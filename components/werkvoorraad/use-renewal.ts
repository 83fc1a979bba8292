import { useEffect, useRef, useState } from "react";
import type { WorkItem } from "@/rules";
import { renewWorkRows, staleStukken } from "@/storage";

/** Stukken checked between two moments in which the page can draw. */
const atOnce = 10;

/** Milliseconds that the table gets to appear first. */
const patience = 2_000;

export type Renewal = { readonly done: number; readonly all: number };

/**
 * Checks stukken again that an older version checked; tells how far it is, or null when there is nothing to do. `items`
 * are all stukken, or null while they are not known.
 */
export function useRenewal(version: string, items: readonly WorkItem[] | null): Renewal | null {
  const [renewal, setRenewal] = useState<Renewal | null>(null);
  const known = useRef(items);
  useEffect(() => {
    known.current = items;
  });
  const isKnown = items !== null;
  useEffect(() => {
    if (!isKnown) return undefined;
    const control = new AbortController();
    const renew = async () => {
      await new Promise((resolve) => setTimeout(resolve, patience));
      const rows = (known.current ?? []).map(({ row }) => row);
      const keys = await staleStukken(rows, version);
      for (let done = 0; done < keys.length && !control.signal.aborted; done += atOnce) {
        await renewWorkRows(keys.slice(done, done + atOnce), version);
        setRenewal({ done: Math.min(done + atOnce, keys.length), all: keys.length });
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      if (!control.signal.aborted) setRenewal(null);
    };
    // Without storage there is nothing to renew, and the table says so.
    void renew().catch(() => setRenewal(null));
    return () => control.abort();
  }, [version, isKnown]);
  return renewal;
}
