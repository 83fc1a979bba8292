import { browser } from "wxt/browser";
import { isKamerstukPage } from "@/rules";
import { watchSetting } from "@/storage";
import { hostPatterns } from "../messages/hosts";
import { protocol } from "../messages/protocol";
import { sendToTab } from "../messages/send";
import { tabDocumentOf, tabsThatAre } from "./tab-store";
import type { Wish } from "./read-report";
import type { TabReader } from "./tab-reader";

/** Milliseconds that a loaded page gets to report by itself before we ask. */
const patience = 1_000;

/** Asks the page what it holds and reads that; false when no content script answers there. */
export async function readTabAgain(reader: TabReader, tabId: number, wish?: Wish): Promise<boolean> {
  try {
    const report = await sendToTab(tabId, protocol.reportPage, null);
    await reader.receive(tabId, report, wish);
    return true;
  } catch {
    return false;
  }
}

/** Goes on with a reading that was begun and not finished. */
export async function resumeTab(reader: TabReader, tabId: number): Promise<void> {
  const document = await tabDocumentOf(tabId);
  if (document?.kind !== "lezen" || reader.isReading(tabId) || (await isLoading(tabId))) return;
  if (!(await readTabAgain(reader, tabId))) await reader.fail(tabId, document.url);
}

/** Until it is loaded a page has nobody to answer; after that it tells by itself. A tab that is gone is not loading. */
async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === "loading";
}

/** Follows tabs as they load, change and close. */
export function watchTabs(reader: TabReader): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === "loading") void reader.leave(tabId, url ?? tab.url);
    if (status === "complete") setTimeout(() => void resumeTab(reader, tabId), patience);
  });
  browser.tabs.onRemoved.addListener((tabId) => void reader.forget(tabId));
  browser.tabs.onReplaced.addListener((_added, removed) => void reader.forget(removed));
  // Pages that were open before the extension was: Firefox gives them a content script, Chrome only after a reload.
  browser.runtime.onInstalled.addListener(() => void readOpenTabs(reader));
  void resumeTabs(reader);
  watchSetting("automaticCheck", () => void recountTabs(reader));
}

/** The browser may have stopped the background that began these. */
async function resumeTabs(reader: TabReader): Promise<void> {
  for (const tabId of await tabsThatAre("lezen")) await resumeTab(reader, tabId);
}

/** Counts the signals of every tab again. */
export async function recountTabs(reader: TabReader): Promise<void> {
  for (const tabId of await tabsThatAre("gelezen")) await reader.recount(tabId);
}

async function readOpenTabs(reader: TabReader): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: [...hostPatterns] })) {
    if (id === undefined || url === undefined) continue;
    if (!(await readTabAgain(reader, id)) && isKamerstukPage(url)) await reader.fail(id, url);
  }
}
