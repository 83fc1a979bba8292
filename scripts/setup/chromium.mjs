import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";
import { stop } from "./install.mjs";

const linux = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];
// Chrome itself ignores --load-extension since version 137, so it is not in these lists.
const mac = ["/Applications/Chromium.app/Contents/MacOS/Chromium"];
const windows = [`${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`];
const places = { linux, darwin: mac, win32: windows };

/** Path of a Chromium on this machine, or undefined. CHROMIUM_PATH decides when set. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH ?? "", ...(places[process.platform] ?? [])];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/** Path of a Chromium, installed through apt-get where that is possible; else stops with one sentence that says what to do. */
export function ensureChromium() {
  const packages = ["chromium", "fonts-liberation", "fonts-dejavu-core"];
  const found = findChromium() ?? (installWithApt("Chromium", packages) ? findChromium() : undefined);
  if (found !== undefined) return found;
  return stop(
    "No Chromium found. Install it (Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH, then try again.",
  );
}
