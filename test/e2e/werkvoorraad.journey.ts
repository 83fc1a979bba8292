import type { Page } from "@playwright/test";
import { expect, expectAccessible, test, type Journey } from "./journey.ts";

test.describe.configure({ timeout: 180_000 });

const wide = { width: 1360, height: 860 };

async function openWork(journey: Journey): Promise<Page> {
  const page = await journey.context.newPage();
  await page.setViewportSize(wide);
  await page.goto(`chrome-extension://${journey.extensionId}/werkvoorraad.html`);
  await page.getByRole("heading", { level: 1, name: "Werkvoorraad" }).waitFor();
  return page;
}

test("what was read stands in the werkvoorraad, with its signals, its status and the way back", async ({ journey }) => {
  for (const name of ["amendement", "docx", "pdf"]) {
    const page = await journey.open(name);
    await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    await page.close();
  }
  const work = await openWork(journey);
  await expect(work.getByRole("row")).toHaveCount(4);
  await work.getByRole("button", { name: "Amendement nr. 8 · 99 217" }).click();
  const drawer = work.getByRole("complementary", { name: /Stuk: Amendement nr. 8/ });
  await expect(drawer.getByRole("heading", { name: /signalen/ })).toBeVisible();
  await drawer.getByRole("button", { name: "sneltoets gevraagd" }).click();
  await expect(work.getByRole("combobox", { name: /Status van Amendement nr. 8/ })).toHaveValue("gevraagd");
  await work.getByRole("button", { name: "Zet terug" }).click();
  await expect(work.getByRole("combobox", { name: /Status van Amendement nr. 8/ })).toHaveValue("nieuw");
  await work.screenshot({ path: "test-results/pictures/werk-lade-light.png" });
  await work.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await work.getByRole("searchbox").fill("studerende ouder");
  await expect(work.getByRole("row")).toHaveCount(2);
  await work.getByRole("searchbox").fill("");
  await expect(work.getByRole("row")).toHaveCount(4);
  await work.screenshot({ path: "test-results/pictures/werk-breed-light.png" });
  await expectAccessible(work, "werkvoorraad");
});
