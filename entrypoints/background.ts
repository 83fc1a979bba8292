import { defineBackground } from "wxt/utils/define-background";
import { forBackground } from "./messages/names";
import { receiveLater } from "./messages/receive-later";
import { keepPolicy } from "./policy/keep-policy";
import { watchTidy } from "./policy/watch-tidy";
import { watchReminders } from "./reminders/watch-reminders";
import { watchScans } from "./scans/watch-scans";
import { offerWorkOnClick } from "./tabs/open-work";
import { openPanelOnClick } from "./tabs/open-panel";
import { watchTabs } from "./tabs/watch-tabs";
import { loadWork } from "./work/load-work";

export default defineBackground({
  // As a module the background of Firefox can load its work later; in Chrome it only runs later.
  type: { firefox: "module" },
  main() {
    keepPolicy();
    openPanelOnClick();
    watchTabs();
    watchScans();
    watchTidy();
    watchReminders();
    offerWorkOnClick();
    receiveLater(forBackground, async () => (await loadWork()).answer);
    // How long a start takes, for test/e2e/budget.journey.ts.
    performance.mark("started");
  },
});
