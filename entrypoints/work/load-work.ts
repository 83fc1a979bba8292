import type { work } from "./work";

export type Work = typeof work;

let loaded: Promise<Work> | undefined;

/**
 * The rules, the database and all that works with them. Loaded when there is something to do: the browser starts the
 * background for every page of every site, and mostly it has nothing to do there.
 */
export function loadWork(): Promise<Work> {
  loaded ??= import("./work").then((module) => module.work);
  return loaded;
}

/** Whether this background has begun to do something. */
export const isWorking = (): boolean => loaded !== undefined;
