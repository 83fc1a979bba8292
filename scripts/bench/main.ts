import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { ensureChromium } from "../setup/chromium.mjs";
import { regexes } from "./candidates.ts";
import { measureAll, type Figures } from "./in-page.ts";
import { peersInNode } from "./peers/in-node.mjs";
import { sizes } from "./texts.ts";

/** Prints the two tables; the budgets in README are those of Chromium. */
export async function main(): Promise<void> {
  process.stdout.write(table(`Node ${process.versions.node}`, await measureAll(peersInNode(regexes))));
  const { version, figures } = await measureInChromium();
  process.stdout.write(table(`Chromium ${version}`, figures));
}

async function measureInChromium(): Promise<{ readonly version: string; readonly figures: Figures }> {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const figures = await page.evaluate<Figures>("bench.measureAll()");
    return { version: browser.version(), figures };
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("in-page.ts", import.meta.url));
  const options = { bundle: true, write: false, format: "iife", globalName: "bench", minify: true } as const;
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...options,
    external: ["pdfjs-dist", "fs", "path", "url"],
  });
  return outputFiles[0]?.text ?? "";
}

function table(engine: string, figures: Figures): string {
  const head = `| ${engine}: mediaan per document | ${sizes.map((size) => `${size / 1000} kB`).join(" | ")} |`;
  const rule = `|---|${sizes.map(() => "--:").join("|")}|`;
  const rows = figures.map(([name, medians]) => `| ${name} | ${medians.map(shown).join(" | ")} |`);
  return `${[head, rule, ...rows].join("\n")}\n\n`;
}

function shown(ms: number | null): string {
  return ms === null ? "–" : `${ms.toFixed(2)} ms`;
}
