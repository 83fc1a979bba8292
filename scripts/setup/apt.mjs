import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs Debian packages where this user may do that; says whether it worked. */
export function installWithApt(name, packages) {
  const possible = process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!possible) return false;
  console.log(`Installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...packages);
}
