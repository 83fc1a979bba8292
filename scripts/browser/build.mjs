import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, run, stop } from "../setup/install.mjs";

/** The built Chrome extension. */
export const extensionPath = join(root, ".output", "chrome-mv3");

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

/** Builds the Chrome extension when it is missing or older than its sources. */
export function ensureBuilt() {
  const built = join(extensionPath, "manifest.json");
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
  console.log("Building the extension …");
  // Errors come on the second stream; the first holds only a moving spinner.
  const stdio = ["ignore", "ignore", "inherit"];
  if (run("npx", ["--no-install", "wxt", "build", "--level", "warn"], { stdio })) return;
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
