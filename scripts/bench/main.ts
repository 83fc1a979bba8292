import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { ensureChromium } from "../setup/chromium.mjs";
import { regexes } from "./candidates.ts";
import { measureAll, type Figures } from "./in-page.ts";
import { peersInNode } from "./peers/in-node.mjs";
import { startUpInChromium, startUpInNode } from "./start-up.ts";
import { sizes, textOf } from "./texts.ts";

/** Prints the two tables; the budgets in README are those of Chromium. */
export async function main(): Promise<void> {
  const core = await bundle("core.ts");
  const first = textOf(sizes[0]);
  const inNode = await measureAll(peersInNode(regexes));
  process.stdout.write(table(`Node ${process.versions.node}`, [...inNode, startUp(startUpInNode(core, first))]));
  const { version, figures } = await measureInChromium(core, first);
  process.stdout.write(table(`Chromium ${version}`, figures));
}

function startUp(ms: number): Figures[number] {
  return ["sneltoets: starten en het eerste document", [ms, null, null]];
}

async function measureInChromium(
  core: string,
  first: string,
): Promise<{ readonly version: string; readonly figures: Figures }> {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const page = await browser.newPage();
    // write-good assigns to a variable that it never declares, which a bundle does not allow.
    await page.addScriptTag({ content: "var match;" });
    await page.addScriptTag({ content: await bundle("in-page.ts") });
    const figures = await page.evaluate<Figures>("bench.measureAll()");
    const start = startUp(await startUpInChromium(browser, core, first));
    return { version: browser.version(), figures: [...figures, start] };
  } finally {
    await browser.close();
  }
}

async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
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
