import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { protocol } from "./messages/protocol";
import { on, receive } from "./messages/receive";
import { keepPolicy } from "./policy/keep-policy";
import { scanPorts } from "./scans/scan-ports";
import { createScanRunner } from "./scans/scan-runner";
import { runScans, watchScans } from "./scans/watch-scans";
import { offerWorkOnClick } from "./tabs/open-work";
import { openPanelOnClick } from "./tabs/open-panel";
import { tabPorts } from "./tabs/tab-ports";
import { createTabReader } from "./tabs/tab-reader";
import { readTabAgain, recountTabs, resumeTab, watchTabs } from "./tabs/watch-tabs";

export default defineBackground({
  // As a module the background of Firefox loads its readers only when there is something to read.
  type: { firefox: "module" },
  main() {
    const reader = createTabReader(tabPorts);
    const scans = createScanRunner(scanPorts);
    keepPolicy();
    openPanelOnClick();
    watchTabs(reader);
    watchScans(scans);
    offerWorkOnClick();
    receive([
      on(protocol.pageReport, async (report, { tab }) => {
        if (tab?.id !== undefined) await reader.receive(tab.id, report);
        return null;
      }),
      on(protocol.reread, async ({ tabId, ...wish }) => {
        // Without a content script only loading the page again helps.
        if (!(await readTabAgain(reader, tabId, wish))) await browser.tabs.reload(tabId);
        return null;
      }),
      on(protocol.resume, ({ tabId }) => resumeTab(reader, tabId).then(() => null)),
      // Answered at once: a job may take minutes.
      on(protocol.runScans, () => Promise.resolve(void runScans(scans)).then(() => null)),
      on(protocol.recount, () => recountTabs(reader).then(() => null)),
    ]);
  },
});
