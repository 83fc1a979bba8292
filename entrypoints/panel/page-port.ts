import { browser } from "wxt/browser";
import type { PagePort } from "@/components/sidepanel/ports";
import { isAllowedUrl } from "../messages/hosts";
import { protocol } from "../messages/protocol";
import { send, sendToTab } from "../messages/send";
import { createFollowedTab } from "./followed-tab";

/** What the panel asks of the page in the active tab of its window, or always of the same tab when one is given. */
export function createPagePort(fixedTab?: number): PagePort {
  const followed = createFollowedTab(fixedTab);
  return {
    get: () => followed.get().document,
    subscribe: followed.subscribe,
    async show(quote) {
      const { tabId } = followed.get();
      if (tabId === undefined) return "niet-op-deze-pagina";
      // No answer means that no content script runs there; then the words are shown in the panel instead.
      const shown = await sendToTab(tabId, protocol.showQuote, quote).catch(() => "niet-op-deze-pagina" as const);
      // Read only now: the document may have been read anew while the page looked for the words.
      const { document } = followed.get();
      const isFromPage = document?.kind === "gelezen" && document.source === "pagina";
      return shown === "niet-teruggevonden" && !isFromPage ? "niet-op-deze-pagina" : shown;
    },
    async links() {
      const { tabId } = followed.get();
      return tabId === undefined ? null : linksIn(tabId);
    },
    async reread(source) {
      const { tabId } = followed.get();
      if (tabId !== undefined) await send(protocol.reread, { tabId, ...(source === undefined ? {} : { source }) });
    },
  };
}

async function linksIn(tabId: number): ReturnType<NonNullable<PagePort["links"]>> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !isAllowedUrl(url)) return null;
  const html = await sendToTab(tabId, protocol.pageHtml, null).catch(() => null);
  if (html === null) return null;
  const { readLinks } = await import("@/rules/document/read/page-links");
  return { url, ...readLinks(html, url) };
}
