import { browser } from "wxt/browser";
import { documentKey } from "@/components/sidepanel/document-key";
import {
  addLinks,
  changeScan,
  keepStuk,
  readSetting,
  runningScans,
  settleItem,
  waitingItems,
  workRowAt,
  type ScanPace,
} from "@/storage";
import { reader } from "../reading/reader";
import type { ScanPorts } from "./scan-runner";

/** Milliseconds between two requests to one site. */
const gaps: Readonly<Record<ScanPace, number>> = { rustig: 1_000, gewoon: 250, snel: 0 };

/** Only an organisation can do without a pause: it knows what the site allows. */
async function gapNow(): Promise<number> {
  const { value, locked } = await readSetting("scanPace");
  return locked ? gaps[value] : Math.max(gaps[value], gaps.gewoon);
}

/** The real browser and storage, for the background. */
export const scanPorts: ScanPorts = {
  running: runningScans,
  change: (id, change) => changeScan(id, change, new Date().toISOString()),
  waiting: waitingItems,
  settle: settleItem,
  known: async (address) => (await workRowAt(address))?.key,
  read: async (url) => reader.readStuk(url, await gapNow()),
  readList: async (url) => reader.readList(url, await gapNow()),
  addLinks,
  keep: async (check, { url, source, hints }) => {
    const key = documentKey(check.document.facts, url);
    const readAt = new Date().toISOString();
    const checkedWith = browser.runtime.getManifest().version;
    const result = await keepStuk(check, { key, url, source, hints, readAt, checkedWith });
    return result.kind === "saved" ? key : null;
  },
  now: () => new Date(),
};
