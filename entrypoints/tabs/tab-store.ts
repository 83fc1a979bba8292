import { browser } from "wxt/browser";
import type { TabDocument } from "@/components/sidepanel/ports";
import { tabDocumentFrom } from "./tab-document";
import { tabIdFrom, tabKey } from "./tab-key";

/** What a tab shows, as last written by the background. */
export async function tabDocumentOf(tabId: number): Promise<TabDocument | undefined> {
  const stored = await browser.storage.session.get(tabKey(tabId));
  return tabDocumentFrom(stored[tabKey(tabId)]);
}

/** Rejects when session storage (10 MB for all tabs together) is full. */
export async function writeTabDocument(tabId: number, document: TabDocument): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: document });
}

export async function removeTabDocument(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** The tabs that show a document in this state. */
export async function tabsThatAre(kind: TabDocument["kind"]): Promise<readonly number[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const tabId = tabIdFrom(key);
    return tabId !== undefined && tabDocumentFrom(value)?.kind === kind ? [tabId] : [];
  });
}

/** Calls back with the new value (undefined when removed) each time a tab's document changes; returns the way to stop. */
export function watchTabDocuments(listener: (tabId: number, document: TabDocument | undefined) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== "session") return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = tabIdFrom(key);
      if (tabId !== undefined) listener(tabId, tabDocumentFrom(newValue));
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
