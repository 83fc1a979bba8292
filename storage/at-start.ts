/**
 * What the background does with the storage at every start. Apart from all else, with a door of its own: the door of
 * storage/ brings the database and the shapes of all that is kept.
 */
import { storage } from "wxt/utils/storage";
import type { SettingName } from "./settings.ts";

/** Where the copy of the organisation's policy is kept. */
export const policyKey = "local:policy";

/** Where a setting is kept. */
export const keyOf = (name: SettingName): `local:${string}` => `local:setting.${name}`;

/**
 * Reads the browser's managed policy (https://developer.chrome.com/docs/extensions/reference/manifest/storage) and keeps it
 * for all to see; for the background alone. Chrome takes seconds to give it after a start, Firefox refuses when there is
 * none; so everybody reads the copy. A refusal means there is none.
 */
export async function refreshPolicy(read = async () => storage.snapshot("managed")): Promise<void> {
  const managed = await read().catch(() => ({}));
  const known = await storage.getItem<unknown>(policyKey);
  if (JSON.stringify(known ?? {}) !== JSON.stringify(managed)) await storage.setItem(policyKey, managed);
}

/** Calls back when the user or the organisation changed this setting; returns the way to stop. */
export function onSettingChange(name: SettingName, listener: () => void): () => void {
  const stops = [storage.watch<unknown>(keyOf(name), listener), storage.watch<unknown>(policyKey, listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
