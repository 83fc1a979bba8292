import { execFileSync } from "node:child_process";
import type { Browser } from "@playwright/test";

const RUNS = 9;

/** Milliseconds from nothing to the first checked document, the median of fresh Node processes. */
export function startUpInNode(core: string, text: string): number {
  const code = `const started = performance.now();
    const core = new Function(require("node:fs").readFileSync(0, "utf8") + "; return bench;")();
    core.checkText(${JSON.stringify(text)});
    console.log(performance.now() - started);`;
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ["-e", code], { input: core, encoding: "utf8" })),
  );
  return median(times);
}

/** The same in Chromium, where each run has a browser context of its own: nothing is compiled or cached yet. */
export async function startUpInChromium(browser: Browser, core: string, text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    times.push(await page.evaluate<number>(firstCheck(core, text)));
    await context.close();
  }
  return median(times);
}

function firstCheck(core: string, text: string): string {
  return `(() => {
    const script = document.createElement("script");
    script.textContent = ${JSON.stringify(`${core}; globalThis.bench = bench;`)};
    const started = performance.now();
    document.head.append(script);
    bench.checkText(${JSON.stringify(text)});
    return performance.now() - started;
  })()`;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
