import { browser } from "wxt/browser";
import type { WorkPort } from "@/components/werkvoorraad/ports";
import { protocol } from "../messages/protocol";
import { send } from "../messages/send";
import { devicePort } from "./device-port";

const notifications = { permissions: ["notifications" as const] };

/** What the werkvoorraad asks of the browser. */
export const workPort: WorkPort = {
  device: devicePort,
  version: browser.runtime.getManifest().version,
  async openPage(url) {
    await browser.tabs.create({ url });
  },
  mayNotify: () => browser.permissions.contains(notifications),
  askToNotify: () => browser.permissions.request(notifications),
  async runScans() {
    await send(protocol.runScans, null);
  },
};
