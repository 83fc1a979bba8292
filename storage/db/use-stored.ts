import { useLiveQuery } from "dexie-react-hooks";
import type { Stored } from "../result.ts";
import { guarded } from "./guarded.ts";
import type { ReadRows } from "./rows.ts";

/** The state while nothing was read yet. */
export const loading = { kind: "loading" } as const;

/** What the answer depends on besides the database: it is read anew when one of them changes. */
type Keys = readonly (string | null | undefined)[];

/** What `read` gives, following every change in every window. */
export function useStored<T>(read: () => Promise<Stored<T>>, keys: Keys = []): Stored<T> {
  return useLiveQuery(async () => guarded(read), [...keys], loading);
}

/** The same for what does not tell how many records cannot be read. */
export function useValue<T>(read: () => Promise<T>, keys?: Keys): Stored<T> {
  return useStored(async () => ({ kind: "ready", value: await read(), unreadable: 0 }), keys);
}

/** The same for records, of which some may be unreadable. */
export function useRecords<T>(read: () => Promise<ReadRows<T>>, keys?: Keys): Stored<readonly T[]> {
  return useStored(async () => {
    const { records, unreadable } = await read();
    return { kind: "ready", value: records, unreadable: unreadable.length };
  }, keys);
}
