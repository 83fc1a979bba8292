import { browser } from "wxt/browser";
import { protocol } from "../messages/protocol";
import { dispatch, on, type Sender } from "../messages/receive";
import { tidyOld } from "../policy/tidy-old";
import { planReminders, reminderPorts } from "../reminders/reminder-ports";
import { remind } from "../reminders/reminder-runner";
import { scanPorts } from "../scans/scan-ports";
import { createScanRunner } from "../scans/scan-runner";
import { runScansOf } from "../scans/run-scans";
import { readOpenTabs, readTabAgain, recountTabs, resumeTab, resumeTabs } from "../tabs/follow-tabs";
import { tabPorts } from "../tabs/tab-ports";
import { createTabReader } from "../tabs/tab-reader";

const reader = createTabReader(tabPorts);
const scans = createScanRunner(scanPorts);

const handlers = [
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
  on(protocol.runScans, () => Promise.resolve(void work.runScans().catch(reportError)).then(() => null)),
  on(protocol.recount, () => recountTabs(reader).then(() => null)),
];

/** All that the background does once it has something to do. */
export const work = {
  answer: (raw: unknown, sender: Sender) => dispatch(handlers, raw, sender),
  leave: (tabId: number, url: string | undefined) => reader.leave(tabId, url),
  forget: (tabId: number) => reader.forget(tabId),
  resumeTab: (tabId: number) => resumeTab(reader, tabId),
  resumeTabs: () => resumeTabs(reader),
  recountTabs: () => recountTabs(reader),
  readOpenTabs: () => readOpenTabs(reader),
  runScans: () => runScansOf(scans),
  tidy: () => tidyOld(new Date()),
  remind: () => remind(reminderPorts),
  planReminders: () => planReminders(reminderPorts),
};
