import { browser } from "wxt/browser";
import type { TabDocument } from "@/components/sidepanel/ports";
import { protocol } from "../messages/protocol";
import { send } from "../messages/send";
import { tabDocumentOf, watchTabDocuments } from "../tabs/tab-store";

/** Milliseconds between two looks at a reading that is not done yet: the browser may have stopped the background halfway. */
const lookAgain = 2_000;

const textMark = "text";

type Followed = {
  /** The tab that the panel shows; undefined while that is not known yet. */
  readonly tabId?: number;
  /** What that tab holds; that of the tab before it until the new one was looked up. */
  readonly document?: TabDocument;
};

const noKamerstuk = { kind: "geen-kamerstuk" } as const satisfies TabDocument;

/** Follows the active tab of the window that the panel stands in, or always the same tab when one is given. */
export function createFollowedTab(fixedTab?: number) {
  const listeners = new Set<() => void>();
  let followed: Followed = {};
  const reading = createReadingWatch(() => (followed.document?.kind === "lezen" ? followed.tabId : undefined));
  const show = (document: TabDocument) => {
    followed = { ...followed, document };
    // Where the time until the signals are shown begins: measured in the journeys.
    if (document.kind === "gelezen") performance.mark(textMark);
    reading.lookLater();
    for (const listener of listeners) listener();
  };
  const follow = async (tabId: number) => {
    followed = { ...followed, tabId };
    const found = await tabDocumentOf(tabId);
    // The user may have gone on to another tab meanwhile.
    if (followed.tabId !== tabId) return;
    show(found ?? noKamerstuk);
    await reading.look();
  };
  watchTabDocuments((changed, next) => {
    if (changed === followed.tabId) show(next ?? noKamerstuk);
  });
  void (fixedTab === undefined ? followActiveTab(follow) : follow(fixedTab));
  return {
    get: () => followed,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Has the background go on with a reading until it is done. `reading` gives the tab that is being read, if any. */
function createReadingWatch(reading: () => number | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    clearTimeout(timer);
    if (reading() !== undefined) timer = setTimeout(() => void look(), lookAgain);
  };
  // Going on with a reading that is under way does nothing, so asking too often does no harm.
  const look = async () => {
    lookLater();
    const tabId = reading();
    if (tabId !== undefined) await send(protocol.resume, { tabId });
  };
  return { look, lookLater };
}

async function followActiveTab(follow: (tabId: number) => Promise<void>): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void follow(active.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  if (tab?.id !== undefined) await follow(tab.id);
}
