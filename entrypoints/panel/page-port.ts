import { browser } from "wxt/browser";
import type { PagePort, TabDocument } from "@/components/sidepanel/ports";
import { isAllowedUrl } from "../messages/hosts";
import { protocol } from "../messages/protocol";
import { send, sendToTab } from "../messages/send";
import { tabDocumentOf, watchTabDocuments } from "../tabs/tab-store";

/** Milliseconds between two looks at a reading that is not done yet: the browser may have stopped the background halfway. */
const lookAgain = 2_000;

const textMark = "text";

/** Follows the active tab of the window that the panel stands in, or always the same tab when one is given. */
export function createPagePort(fixedTab?: number): PagePort {
  const listeners = new Set<() => void>();
  let tabId: number | undefined;
  let document: TabDocument | undefined;

  let look: ReturnType<typeof setTimeout> | undefined;

  // Going on with a reading that is under way does nothing, so asking too often does no harm.
  const keepReading = async () => {
    lookLater();
    if (tabId !== undefined) await send(protocol.resume, { tabId });
  };
  const lookLater = () => {
    clearTimeout(look);
    if (document?.kind === "lezen") look = setTimeout(() => void keepReading(), lookAgain);
  };
  const set = (next: TabDocument | undefined) => {
    document = next ?? { kind: "geen-kamerstuk" };
    // Where the time until the signals are shown begins: measured in the journeys.
    if (document.kind === "gelezen") performance.mark(textMark);
    lookLater();
    for (const listener of listeners) listener();
  };
  const follow = async (id: number) => {
    tabId = id;
    const found = await tabDocumentOf(id);
    // The user may have gone on to another tab meanwhile.
    if (tabId !== id) return;
    set(found);
    if (found?.kind === "lezen") await keepReading();
  };

  watchTabDocuments((changed, next) => {
    if (changed === tabId) set(next);
  });
  void (fixedTab === undefined ? followActiveTab(follow) : follow(fixedTab));

  return {
    get: () => document,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async show(quote) {
      if (tabId === undefined) return "niet-op-deze-pagina";
      // No answer means that no content script runs there; then the words are shown in the panel instead.
      const shown = await sendToTab(tabId, protocol.showQuote, quote).catch(() => "niet-op-deze-pagina" as const);
      const isFromPage = document?.kind === "gelezen" && document.source === "pagina";
      return shown === "niet-teruggevonden" && !isFromPage ? "niet-op-deze-pagina" : shown;
    },
    async links() {
      const url = tabId === undefined ? undefined : (await browser.tabs.get(tabId)).url;
      if (tabId === undefined || url === undefined || !isAllowedUrl(url)) return null;
      const html = await sendToTab(tabId, protocol.pageHtml, null).catch(() => null);
      if (html === null) return null;
      const { readLinks } = await import("@/rules/document/read/page-links");
      return { url, ...readLinks(html, url) };
    },
    async reread(source) {
      if (tabId !== undefined) await send(protocol.reread, { tabId, ...(source === undefined ? {} : { source }) });
    },
  };
}

async function followActiveTab(follow: (tabId: number) => Promise<void>): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void follow(active.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  if (tab?.id !== undefined) await follow(tab.id);
}
