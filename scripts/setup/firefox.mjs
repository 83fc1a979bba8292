import { existsSync } from "node:fs";
import { installWithApt } from "./apt.mjs";
import { stop } from "./install.mjs";

const linux = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
const mac = ["/Applications/Firefox.app/Contents/MacOS/firefox"];
const windows = [`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`];
const places = { linux, darwin: mac, win32: windows };

function findFirefox() {
  const candidates = [process.env.FIREFOX_PATH ?? "", ...(places[process.platform] ?? [])];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/** Path of a Firefox (FIREFOX_PATH decides when set), installed through apt-get where that is possible; else stops with one sentence. */
export function ensureFirefox() {
  const found = findFirefox() ?? (installWithApt("Firefox", ["firefox-esr"]) ? findFirefox() : undefined);
  if (found !== undefined) return found;
  return stop(
    "No Firefox found. Install it (Debian or Ubuntu: sudo apt-get install firefox-esr) or set FIREFOX_PATH, then try again.",
  );
}
