import type { Page } from "@playwright/test";
import { expect, openOwn, test, type Journey } from "./journey.ts";

/** Loads the extension again, as an update does: its pages close, and what runs in pages of others is cut off. */
async function update(journey: Journey): Promise<void> {
  const closed = journey.inside.waitForEvent("close");
  // The answer is cut off too.
  await journey.inside.evaluate("chrome.runtime.reload()").catch(() => undefined);
  await closed;
}

/** The panel that belongs to a page, in a tab of its own; the extension needs a moment to be back. */
async function panelBeside(journey: Journey, page: Page): Promise<Page> {
  const inside = await journey.context.newPage();
  await expect(async () => {
    await inside.goto(`chrome-extension://${journey.extensionId}/manifest.json`);
  }).toPass();
  const id = await inside.evaluate<number>(
    `chrome.tabs.query({ url: "https://*/*" }).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
  );
  await inside.close();
  return openOwn(journey, `sidepanel.html?tab=${id}`);
}

test("after an update of the extension an open page says what to do, and works again after that", async ({
  journey,
}) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const problems: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
  await update(journey);
  // What is left of the old extension hears of the change, finds nobody to tell, and is silent.
  await page.evaluate(() => {
    document.body.append("nog een zin");
  });
  const panel = await panelBeside(journey, page);
  await expect(
    panel.getByText(/^Deze pagina was al open toen Sneltoets werd geïnstalleerd of bijgewerkt\./),
  ).toBeVisible();
  await page.evaluate(() => {
    document.body.append("en nog een");
  });
  await panel.getByRole("button", { name: "Lees tekst op de pagina" }).click();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
  await expect(panel.locator(".signaal").first()).toBeVisible();
  expect(problems).toEqual([]);
});
