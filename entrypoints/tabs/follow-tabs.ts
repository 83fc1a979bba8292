import { browser } from "wxt/browser";
import { isKamerstukPage } from "@/rules";
import { hostPatterns } from "../messages/hosts";
import { protocol } from "../messages/protocol";
import { sendToTab } from "../messages/send";
import type { Wish } from "./read-report";
import type { TabReader } from "./tab-reader";
import { tabDocumentOf, tabsThatAre } from "./tab-store";

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

/** The browser may have stopped the background that began these. */
export async function resumeTabs(reader: TabReader): Promise<void> {
  for (const tabId of await tabsThatAre("lezen")) await resumeTab(reader, tabId);
}

/** Counts the signals of every tab again. */
export async function recountTabs(reader: TabReader): Promise<void> {
  for (const tabId of await tabsThatAre("gelezen")) await reader.recount(tabId);
}

/** Reads the pages that were open before the extension was: Firefox gives them a content script, Chrome only after a reload. */
export async function readOpenTabs(reader: TabReader): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: [...hostPatterns] })) {
    if (id === undefined || url === undefined) continue;
    if (!(await readTabAgain(reader, id)) && isKamerstukPage(url)) await reader.fail(id, url);
  }
}
