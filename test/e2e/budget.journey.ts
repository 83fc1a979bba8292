import type { Page } from "@playwright/test";
import { expect, noteBudget, test, type Journey } from "./journey.ts";

const times = 5;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const milliseconds = (value: number): string => `${Math.round(value)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Opens the panel beside the only page in a tab of its own, a few times. */
async function openPanels(
  journey: Journey,
  panel: Page,
): Promise<{ readonly first: number; readonly signals: number; readonly afterText: number }> {
  const id = await journey.inside.evaluate<number>('chrome.tabs.query({ url: "https://*/*" }).then(([tab]) => tab.id)');
  const first: number[] = [];
  const signals: number[] = [];
  const afterText: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    // Leaving an earlier panel takes time that a panel which is opened has not.
    await panel.goto(`chrome-extension://${journey.extensionId}/manifest.json`);
    await panel.goto(`chrome-extension://${journey.extensionId}/sidepanel.html?tab=${id}`);
    await expect.poll(async () => panel.evaluate("globalThis.signalsAt ?? 0")).toBeGreaterThan(0);
    signals.push(await panel.evaluate<number>("globalThis.signalsAt"));
    afterText.push(await panel.evaluate<number>(sinceText));
    first.push(await panel.evaluate<number>('performance.getEntriesByName("first-contentful-paint")[0].startTime'));
  }
  return { first: median(first), signals: median(signals), afterText: median(afterText) };
}

/** Milliseconds after the page began when the first signal was painted: a message sent in a frame comes after its paint. */
const noticeSignals = `new MutationObserver((_, observer) => {
  if (document.querySelector(".signaal") === null) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.signalsAt = performance.now(); };
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true })`;

/** The panel itself marks when it got the text, before anything is checked. */
const sinceText = `globalThis.signalsAt - performance.getEntriesByName("text")[0].startTime`;

const wake = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ name: "recount", payload: null });
  return performance.now() - start;
})()`;

/** Milliseconds from the birth of the service worker until it listens to everything, of its code alone and with the loading of it. */
const started = `performance.getEntriesByName("started")[0].startTime`;

test("panel and background are quick and small", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const panel = await journey.context.newPage();
  await panel.addInitScript(noticeSignals);
  const { first, signals, afterText } = await openPanels(journey, panel);
  const starts: number[] = [];
  const answers: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    await journey.killWorker();
    answers.push(await panel.evaluate<number>(wake));
    starts.push((await journey.context.serviceWorkers().at(-1)?.evaluate<number>(started)) ?? Number.NaN);
  }
  const session = await journey.context.newCDPSession(panel);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  noteBudget("panel, first content", milliseconds(first), "goal 200 ms");
  noteBudget("panel, signals after the text is there", milliseconds(afterText), "goal 300 ms");
  noteBudget("panel, first signals after opening", milliseconds(signals), "");
  noteBudget("background, its start", milliseconds(median(starts)), "goal 50 ms");
  noteBudget("background, stopped until it counted again", milliseconds(median(answers)), "");
  noteBudget("memory of an idle panel", megabytes(usedSize), "at most 60 MB");
  noteBudget("memory of the background after work", megabytes(await journey.workerMemory()), "at most 60 MB");
  // Bounds for a busy machine: ten times the goal, so that only a real change fails.
  expect(first).toBeLessThan(2000);
  expect(median(starts)).toBeLessThan(500);
  expect(usedSize).toBeLessThan(60e6);
});
