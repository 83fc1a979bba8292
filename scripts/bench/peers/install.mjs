import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run, stop } from "../../setup/install.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The peers have a lock file of their own, so that nobody needs them for building or testing. */
export function ensurePeers() {
  if (existsSync(`${folder}node_modules`)) return;
  if (!run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder })) stop("npm ci failed in scripts/bench/peers.");
}
