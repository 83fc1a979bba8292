import { useSyncExternalStore } from "react";
import type { PagePort, TabDocument } from "./ports";

/** The document of the active tab, following every change. */
export function usePage(page: PagePort): TabDocument | undefined {
  return useSyncExternalStore(page.subscribe, page.get);
}
