// What the build weighs, and what it may weigh.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** Bytes that each part may have at most. */
export const limits = { package: 1_500_000, contentScript: 30_000 };

const script = join("content-scripts", "page.js");

/**
 * Bytes of the packed extension and of what runs in every page; undefined when the build is missing or not complete.
 * @param {string} build folder of the built extension
 */
export function buildSizes(build) {
  if (!existsSync(join(build, script))) return undefined;
  const files = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(build, file)).isFile(),
  );
  const entries = files.map((file) => [file, new Uint8Array(readFileSync(join(build, file)))]);
  return {
    package: zipSync(Object.fromEntries(entries)).length,
    contentScript: statSync(join(build, script)).size,
  };
}
