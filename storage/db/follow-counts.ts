import { liveQuery } from "dexie";
import type { Stored } from "../result.ts";
import { guarded } from "./guarded.ts";
import { countUnreadable, readCounts, type StoredCounts } from "./overview.ts";

const totalOf = (counts: StoredCounts): number => Object.values(counts).reduce((sum, amount) => sum + amount, 0);

/**
 * Calls back with how much is kept, now and after every change. What cannot be read is counted once, because that reads
 * everything, and again when something was removed; what is written meanwhile can be read. Returns the way to stop.
 */
export function followCounts(show: (counts: Stored<StoredCounts>) => void): () => void {
  const control = new AbortController();
  let looking = new AbortController();
  let latest: StoredCounts | undefined;
  let unreadable = 0;
  const tell = () => {
    if (latest !== undefined && !control.signal.aborted) show({ kind: "ready", value: latest, unreadable });
  };
  const look = async (): Promise<void> => {
    looking.abort();
    looking = new AbortController();
    const { signal } = looking;
    const found = await guarded(() => countUnreadable(signal));
    if (signal.aborted || typeof found !== "number") return;
    unreadable = found;
    tell();
  };
  // Guarded inside: Dexie tells nobody that a query failed because the database was closed.
  const following = liveQuery(async () => guarded(readCounts)).subscribe({
    next: (counts) => {
      if ("sentence" in counts) return show(counts);
      const isFewer = latest === undefined || totalOf(counts) < totalOf(latest);
      latest = counts;
      tell();
      if (isFewer) void look();
    },
    error: (error: unknown) => {
      reportError(error);
    },
  });
  return () => {
    following.unsubscribe();
    control.abort();
    looking.abort();
  };
}
