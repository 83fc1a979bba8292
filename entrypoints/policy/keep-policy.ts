import { browser } from "wxt/browser";
import { refreshPolicy } from "@/storage/at-start";

/** Keeps the copy of the organisation's policy up to date: at start, and when the browser tells that it changed. */
export function keepPolicy(): void {
  refresh();
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") refresh();
  });
}

function refresh(): void {
  // A full or broken storage leaves the policy of last time.
  refreshPolicy().catch(reportError);
}
