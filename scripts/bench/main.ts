import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { build } from "esbuild";
import * as z from "zod/mini";
import { ensureChromium } from "../setup/chromium.mjs";
import { root } from "../setup/install.mjs";
import { inNode } from "./in-node.ts";
import { inBoth, type Medians } from "./in-page.ts";
import { startUpInChromium, startUpInNode } from "./start-up.ts";
import { sizes, textOf } from "./texts.ts";

type Row = readonly [name: string, medians: Medians];

/**
 * Prints the two tables; the budgets in README are those of Chromium. Every candidate has a process or a page of its own:
 * what one leaves behind to compile or to clean up would be counted with the next.
 */
export async function main(): Promise<void> {
  const core = await bundle("core.ts");
  const first = textOf(sizes[0]);
  const rows = inNode.map(({ name }, index): Row => [name, medianInProcess(index)]);
  process.stdout.write(table(`Node ${process.versions.node}`, [...rows, startUp(startUpInNode(core, first))]));
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const figures = [...(await measureInPages(browser)), startUp(await startUpInChromium(browser, core, first))];
    process.stdout.write(table(`Chromium ${browser.version()}`, figures));
  } finally {
    await browser.close();
  }
}

function startUp(ms: number): Row {
  return ["sneltoets: starten en het eerste document", [ms, null, null]];
}

const medians = z.array(z.nullable(z.number()));

/** node-process.ts is bundled beside this file. */
function medianInProcess(index: number): Medians {
  const file = fileURLToPath(new URL("node-process.mjs", import.meta.url));
  const printed: unknown = JSON.parse(execFileSync(process.execPath, [file, String(index)], { encoding: "utf8" }));
  return medians.parse(printed);
}

async function measureInPages(browser: Browser): Promise<readonly Row[]> {
  const script = await bundle("in-page.ts");
  const rows: Row[] = [];
  for (const [index, { name }] of inBoth.entries()) {
    const page = await browser.newPage();
    // write-good assigns to a variable that it never declares, which a bundle does not allow.
    await page.addScriptTag({ content: "var match;" });
    await page.addScriptTag({ content: script });
    rows.push([name, await page.evaluate<Medians>(`bench.measureInBoth(${index})`)]);
    await page.context().close();
  }
  return rows;
}

async function bundle(file: string): Promise<string> {
  const entry = join(root, "scripts", "bench", file);
  const options = { bundle: true, write: false, format: "iife", globalName: "bench", minify: true } as const;
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...options,
    external: ["pdfjs-dist", "fs", "path", "url"],
  });
  return outputFiles[0]?.text ?? "";
}

function table(engine: string, rows: readonly Row[]): string {
  const head = `| ${engine}: mediaan per document | ${sizes.map((size) => `${size / 1000} kB`).join(" | ")} |`;
  const rule = `|---|${sizes.map(() => "--:").join("|")}|`;
  const lines = rows.map(([name, times]) => `| ${name} | ${times.map(shown).join(" | ")} |`);
  return `${[head, rule, ...lines].join("\n")}\n\n`;
}

function shown(ms: number | null): string {
  return ms === null ? "–" : `${ms.toFixed(2)} ms`;
}
