import { browser } from "wxt/browser";
import { onSettingChange } from "@/storage/at-start";
import { isWorking, loadWork, type Work } from "../work/load-work";
import { tabKey } from "./tab-key";

/** Milliseconds that a loaded page gets to report by itself before we ask. */
const patience = 1_000;

/** Follows tabs as they load, change and close. */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === "loading") withTab(tabId, tab.url, (work) => work.leave(tabId, url ?? tab.url));
    if (status === "complete") setTimeout(() => withTab(tabId, tab.url, (work) => work.resumeTab(tabId)), patience);
  });
  browser.tabs.onRemoved.addListener((tabId) => withTab(tabId, undefined, (work) => work.forget(tabId)));
  browser.tabs.onReplaced.addListener((_, removed) => withTab(removed, undefined, (work) => work.forget(removed)));
  browser.runtime.onInstalled.addListener(() => start((work) => work.readOpenTabs()));
  onSettingChange("automaticCheck", () => start((work) => work.recountTabs()));
  resumeTabs().catch(reportError);
}

/** The browser may have stopped a background that was reading. */
async function resumeTabs(): Promise<void> {
  const kept: readonly unknown[] = Object.values(await browser.storage.session.get(null));
  if (kept.some(isBeingRead)) await (await loadWork()).resumeTabs();
}

const isBeingRead = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "lezen";

/** Does something about a tab of the two sites (the browser tells no other address), or one that we know something about. */
function withTab(tabId: number, url: string | undefined, task: (work: Work) => Promise<void>): void {
  const isOurs = async () => isWorking() || url !== undefined || (await isKept(tabId));
  isOurs().then((ours) => (ours ? start(task) : undefined), reportError);
}

async function isKept(tabId: number): Promise<boolean> {
  const key = tabKey(tabId);
  return key in (await browser.storage.session.get(key));
}

function start(task: (work: Work) => Promise<void>): void {
  loadWork().then(task).catch(reportError);
}
