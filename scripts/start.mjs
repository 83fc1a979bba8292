// `npm start [-- <file or address>] [--headless]`: a Chromium with Sneltoets in it. Needs nothing but Node beforehand.
import { ensureBuilt } from "./browser/build.mjs";
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureInstalled, requireNode, stop } from "./setup/install.mjs";

requireNode();
ensureInstalled();
ensureBuilt();
const chromium = ensureChromium();

const { register } = await import("tsx/esm/api");
register();
const { show } = await import("./browser/show.ts");
const { subjectFrom } = await import("./browser/subject.ts");

const args = process.argv.slice(2);
const headless = args.includes("--headless") || hasNoDisplay();
const subject = subjectFrom(args.filter((arg) => arg !== "--headless"));
if (!subject.ok) stop(subject.sentence);

try {
  await show({ subject: subject.subject, chromium, headless, log: console.log });
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function hasNoDisplay() {
  const { platform, env } = process;
  return platform === "linux" && (env.DISPLAY ?? "") === "" && (env.WAYLAND_DISPLAY ?? "") === "";
}
