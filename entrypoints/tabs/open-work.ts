import { browser } from "wxt/browser";

/** Opens the werkvoorraad in a tab, or brings the one that is open to the front. */
export async function openWork(): Promise<void> {
  const url = browser.runtime.getURL("/werkvoorraad.html");
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

const choice = "werkvoorraad";

/** The menu of the toolbar button offers the werkvoorraad. */
export function offerWorkOnClick(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: choice, title: "Open de werkvoorraad", contexts: ["action"] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === choice) void openWork();
  });
}
