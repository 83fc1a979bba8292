import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./install.mjs";

/**
 * Makes plain JavaScript of TypeScript files of scripts/, with the core in it, and gives the address of its folder;
 * "cli/main.ts" becomes "main.mjs". Loading some hundred files one by one takes far longer, in each thread again.
 * The folder is for this process alone and goes when it ends.
 */
export async function bundle(...files) {
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, "sneltoets-"));
  process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));
  const entryPoints = Object.fromEntries(files.map((file) => [nameOf(file), join(root, "scripts", file)]));
  await build({ ...options(), entryPoints, outdir });
  return pathToFileURL(join(outdir, "/"));
}

function nameOf(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.ts$/, "");
}

/** Only what the core needs goes in: pdf.js is too large to load each time, and scripts know their own place. */
function options() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    external: ["esbuild", "pdfjs-dist", ...Object.keys(devDependencies), join(root, "scripts", "*.mjs")],
    tsconfigRaw: {},
    logLevel: "warning",
  };
}
