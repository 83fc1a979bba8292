import { addressFrom, type ReadResult } from "@/rules";
import { documentKey } from "@/components/sidepanel/document-key";
import { cacheDocument, cachedDocument, readSetting, shownFindings } from "@/storage";
import { protocol } from "../messages/protocol";
import { sendToTab } from "../messages/send";
import { mayRead } from "../policy/may-read";
import { reader } from "../reading/reader";
import { showBadge } from "./badge";
import { keepRead } from "./keep-read";
import type { TabPorts } from "./tab-reader";
import { removeTabDocument, tabDocumentOf, writeTabDocument } from "./tab-store";

/** The real browser and storage, for the background. */
export const tabPorts: TabPorts = {
  load: tabDocumentOf,
  save: writeTabDocument,
  remove: removeTabDocument,
  showBadge,
  readFile,
  readWholePage,
  mayRead,
  mayCheck: async () => (await readSetting("automaticCheck")).value,
  mayFetch: async () => (await readSetting("automaticFetch")).value,
  shownOf: async (check, url) => shownFindings(check, documentKey(check.document.facts, url)),
  keep: keepRead,
  now: () => new Date(),
};

const underWay = new Map<string, Promise<ReadResult>>();

/** A page can report twice before its file has arrived: the second report waits for the same file. */
async function readFile(url: string, fresh: boolean): Promise<ReadResult> {
  const key = addressFrom(url)?.did ?? url;
  const running = underWay.get(key) ?? readOnce(key, url, fresh).finally(() => underWay.delete(key));
  underWay.set(key, running);
  return running;
}

/** A document is fetched once: its text is kept under its own number, so that neither reload nor restart asks the site again. */
async function readOnce(key: string, url: string, fresh: boolean): Promise<ReadResult> {
  const kept = fresh ? undefined : await cachedDocument(key);
  if (kept !== undefined) return { ok: true, source: kept.source, text: kept.text };
  const result = await reader.readUrl(url);
  if (result.ok) {
    const { source, text } = result;
    // A full or closed database only means that the document is fetched again next time.
    await cacheDocument({ key, source, text, fetchedAt: new Date().toISOString() });
  }
  return result;
}

async function readWholePage(tabId: number, url: string): Promise<ReadResult> {
  const html = await sendToTab(tabId, protocol.pageHtml, null).catch(() => null);
  return html === null ? { ok: false, reason: "geen-tekst-op-pagina" } : reader.readHtml(html, url);
}
