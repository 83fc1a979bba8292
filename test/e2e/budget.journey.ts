import { expect, note, test } from "./journey.ts";

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

test("panel and background are quick and small", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const id = await journey.inside.evaluate<number>('chrome.tabs.query({ url: "https://*/*" }).then(([tab]) => tab.id)');
  const panel = await journey.context.newPage();
  const paints: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    await panel.goto(`chrome-extension://${journey.extensionId}/sidepanel.html?tab=${id}`);
    await panel.locator(".signaal").first().waitFor();
    paints.push(await panel.evaluate<number>('performance.getEntriesByName("first-contentful-paint")[0].startTime'));
  }
  const wakes: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    await journey.killWorker();
    wakes.push(await panel.evaluate<number>(wake));
  }
  const session = await journey.context.newCDPSession(panel);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  note("budget", `panel, first content ${Math.round(median(paints))} ms (goal 200)`);
  note("budget", `background, stopped to first answer ${Math.round(median(wakes))} ms (goal 50 for its own start)`);
  note("budget", `memory of an idle panel ${(usedSize / 1e6).toFixed(1)} MB`);
  // Bounds for a busy machine: ten times what was measured, so that only a real change fails.
  expect(median(paints)).toBeLessThan(4000);
  expect(usedSize).toBeLessThan(60e6);
});

const wake = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ name: "recount", payload: null });
  return performance.now() - start;
})()`;
