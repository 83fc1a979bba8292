import { browser } from "wxt/browser";
import { refreshPolicy } from "@/storage";

/** Keeps the copy of the organisation's policy up to date: at start, and when the browser tells that it changed. */
export function keepPolicy(): void {
  void refreshPolicy();
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") void refreshPolicy();
  });
}
