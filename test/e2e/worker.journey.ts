import { expect, markedOn, test } from "./journey.ts";
import { quoteWith } from "./words.ts";

test("the browser may stop the background at any moment", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  await journey.killWorker();
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
  await journey.killWorker();
  await (await quoteWith(panel, "In afwijking van het eerste lid")).click();
  await expect.poll(async () => (await markedOn(page)).length).toBe(1);
  await journey.killWorker();
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
  await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
  await journey.killWorker();
  await page.goto(journey.site.urlOf("docx"));
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
});
