import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a command in the project's root with its output shown; returns whether it succeeded. */
export function run(command, args, options = {}) {
  const windows = process.platform === "win32";
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell: windows, ...options }).status === 0;
}

/** Stops the script with one sentence that says what to do. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Stops with one sentence when this Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Sneltoets needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
}

/** Installs the dependencies of the lock file when they are missing or older than it. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing dependencies (npm ci) …");
  if (run("npm", ["ci", "--no-audit", "--no-fund"])) return;
  stop("npm ci failed. Check the network connection and the message above, then try again.");
}

function isInstalled() {
  const installed = new URL("node_modules/.package-lock.json", `file://${root}`);
  const wanted = new URL("package-lock.json", `file://${root}`);
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}
