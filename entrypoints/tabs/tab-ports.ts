import { protocol } from "../messages/protocol";
import { sendToTab } from "../messages/send";
import { reader } from "../reading/reader";
import { showBadge } from "./badge";
import type { TabPorts } from "./tab-reader";
import { removeTabDocument, tabDocumentOf, writeTabDocument } from "./tab-store";

/** The real browser and storage, for the background. */
export const tabPorts: TabPorts = {
  load: tabDocumentOf,
  save: writeTabDocument,
  remove: removeTabDocument,
  showBadge,
  reader,
  pageHtml: (tabId) => sendToTab(tabId, protocol.pageHtml, null).catch(() => null),
  settings: () => Promise.resolve({ check: true, fetch: true }),
  shown: ({ findings }) => Promise.resolve(findings),
  now: () => new Date(),
};
