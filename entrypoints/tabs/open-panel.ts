import { browser } from "wxt/browser";

/** A click on the toolbar button opens the panel: by itself in Chrome, by our hand in Firefox. */
export function openPanelOnClick(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(() => void sidebarOf(browser)?.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

type Sidebar = { readonly toggle: () => Promise<void> };

/** Firefox only, so it is missing from the types of Chrome. */
function sidebarOf(api: object): Sidebar | undefined {
  return "sidebarAction" in api && isSidebar(api.sidebarAction) ? api.sidebarAction : undefined;
}

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === "object" && value !== null && "toggle" in value && typeof value.toggle === "function";
}
