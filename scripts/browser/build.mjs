import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, run, stop } from "../setup/install.mjs";

const outputs = {
  chrome: { path: join(root, ".output", "chrome-mv3"), flags: [] },
  firefox: { path: join(root, ".output", "firefox-mv3"), flags: ["-b", "firefox", "--mv3"] },
};
/** The built extensions. */
export const extensionPath = outputs.chrome.path;
export const firefoxPath = outputs.firefox.path;

const sources = [
  "components",
  "entrypoints",
  "rules",
  "storage",
  "package.json",
  "package-lock.json",
  "wxt.config.ts",
  "tsconfig.json",
];

/** Builds the extension for this browser when it is missing or older than its sources. */
export function ensureBuilt(browser = "chrome") {
  const { path, flags } = outputs[browser];
  const built = join(path, "manifest.json");
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
  console.log(`Building the extension for ${browser} …`);
  // Errors come on the second stream; the first holds only a moving spinner.
  const stdio = ["ignore", "ignore", "inherit"];
  if (run("npx", ["--no-install", "wxt", "build", ...flags, "--level", "warn"], { stdio })) return;
  stop("The build failed. See the message above.");
}

function newestSource() {
  const times = sources
    .flatMap((source) => filesIn(join(root, source)))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => statSync(file).mtimeMs);
  return Math.max(0, ...times);
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
