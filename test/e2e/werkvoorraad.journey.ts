import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { dossierUrl, listUrl } from "../replica/site.ts";
import { expect, test, noteBudget, expectAccessible, type Journey } from "./journey.ts";
import { wordsInFile } from "./words.ts";

test.describe.configure({ timeout: 240_000 });

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
  await expect(drawer.getByRole("button", { name: /^Vraag sneltoets/ })).toBeInViewport({ ratio: 1 });
  await drawer.getByRole("button", { name: "sneltoets gevraagd" }).click();
  await expect(work.getByRole("combobox", { name: /Status van Amendement nr. 8/ })).toHaveValue("gevraagd");
  await work.getByRole("button", { name: "Zet terug" }).click();
  await expect(work.getByRole("combobox", { name: /Status van Amendement nr. 8/ })).toHaveValue("nieuw");
  await work.screenshot({ path: "test-results/pictures/werk-lade-light.png" });
  await expectAccessible(work, "werkvoorraad-lade");
  await work.setViewportSize(wide);
  await work.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await work.getByRole("searchbox").fill("studerende ouder");
  await expect(work.getByRole("row")).toHaveCount(2);
  await work.getByRole("searchbox").fill("");
  await expect(work.getByRole("row")).toHaveCount(4);
  await work.screenshot({ path: "test-results/pictures/werk-breed-light.png" });
  await work.getByRole("checkbox", { name: "Kies alle stukken in de lijst" }).check();
  const sending = journey.context.waitForEvent("page");
  await work.getByRole("button", { name: "Vraag sneltoets over 3 stukken" }).click();
  const mail = await sending;
  await expect(mail.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(mail.getByText("3 verzoeken om een sneltoets").first()).toBeVisible();
  await mail.close();
  await work.getByRole("button", { name: "Verzoeken", exact: true }).click();
  await expect(work.getByRole("heading", { name: "Concept (3)" })).toBeVisible();
  await expectAccessible(work, "werkvoorraad-verzoeken");
  await work.setViewportSize(wide);
  await work.getByRole("button", { name: "Stukken", exact: true }).click();
  await work.getByRole("button", { name: "Totaalbeeld" }).click();
  for (const kind of ["Word (.docx)", "OpenDocument (.odt)", "Markdown (.md)"]) {
    await work.getByRole("button", { name: "Download het dossier" }).click();
    const [file] = await Promise.all([work.waitForEvent("download"), work.getByRole("button", { name: kind }).click()]);
    const held = await wordsInFile(file.suggestedFilename(), await readFile(await file.path()));
    expect(held).toMatch(/Dossier 99 \d{3}/);
    expect(held).toContain("Dit is geen oordeel en geen uitvoeringstoets.");
  }
  await work.getByText("Bekijk het dossier zoals de ontvanger het leest").click();
  await expect(work.getByRole("heading", { name: "Het geheel" })).toBeVisible();
  await expectAccessible(work, "werkvoorraad-dossier");
  await work.setViewportSize(wide);
  await work.getByRole("button", { name: "Stukken", exact: true }).click();
  // However narrow the screen, which stuk a line is about stays in view.
  for (const width of [1000, 900, 320]) {
    await work.setViewportSize({ ...wide, width });
    await expect(work.getByRole("button", { name: "Amendement nr. 8 · 99 217" })).toBeInViewport();
  }
  await expectAccessible(work, "werkvoorraad");
});

async function startDossier(journey: Journey): Promise<Page> {
  // As if the organisation decided that the site needs no pause; a background that starts anew asks the browser again.
  await journey.inside.evaluate('chrome.storage.local.set({ policy: { scanPace: "snel" } })');
  const page = await journey.open(dossierUrl);
  const panel = await journey.openSidePanel(page);
  const opened = journey.context.waitForEvent("page");
  await panel.getByRole("button", { name: "Controleer alle 100 stukken" }).click();
  const work = await opened;
  await work.setViewportSize(wide);
  return work;
}

test("a bill with a hundred amendments is checked in one go; five are explained", async ({ journey }) => {
  const work = await startDossier(journey);
  const start = Date.now();
  await expect(work.getByText("Klaar: 95 stukken getoetst, 5 niet gelezen.")).toBeVisible({ timeout: 120_000 });
  const seconds = (Date.now() - start) / 1_000;
  noteBudget("100 stukken of one dossier checked", `${seconds.toFixed(1)} s`, "goal 20 s");
  await expect(work.getByText("95 stukken", { exact: true }).first()).toBeVisible();
  await work.getByText("5 stukken zijn niet gelezen").click();
  const failed = work.locator(".mislukt > li");
  await expect(failed).toHaveCount(5);
  await expect(failed.filter({ hasText: "gescande pdf" })).toHaveCount(1);
  await work.screenshot({ path: "test-results/pictures/werk-opdracht-light.png" });
  await expectAccessible(work, "werkvoorraad-opdracht");
  await work.setViewportSize(wide);
  await work.getByRole("button", { name: "Totaalbeeld" }).click();
  await expect(work.getByText(/stukken tellen mee/)).toBeVisible();
  await work.screenshot({ path: "test-results/pictures/werk-totaal-light.png", fullPage: true });
  await work.getByText("Bekijk het dossier zoals de ontvanger het leest").click();
  await expect(work.getByText("Dossier 99 500", { exact: true })).toBeVisible();
  await expect(work.getByRole("heading", { name: /^Amendement nr\. 7 \(99 500\)/ })).toBeVisible();
  await work.getByText("Bekijk het dossier zoals de ontvanger het leest").click();
  const toggles = work.getByRole("button", { name: /^Toon als tabel/ });
  for (let left = await toggles.count(); left > 0; left -= 1) await toggles.first().click();
  await work.screenshot({ path: "test-results/pictures/werk-totaal-tabel-light.png", fullPage: true });
  await expectAccessible(work, "werkvoorraad-totaal");
});

test("a job goes on after the background was stopped and the tab was closed: nothing twice, nothing lost", async ({
  journey,
}) => {
  const work = await startDossier(journey);
  await expect
    .poll(async () => work.locator("progress").evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(20);
  await journey.killWorker();
  await work.close();
  const again = await openWork(journey);
  // The alarm wakes the background within half a minute.
  await expect(again.getByText("Klaar: 95 stukken getoetst, 5 niet gelezen.")).toBeVisible({ timeout: 150_000 });
  const pages = journey.requests.filter((url) => /amendementen\/detail/.test(url));
  // What was under way when the background stopped is asked once more; three at most are under way.
  expect(pages.length - new Set(pages).size).toBeLessThanOrEqual(3);
  const rows = await again.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(rows).toContain("sneltoets");
  await expect(again.getByText("95 stukken", { exact: true }).first()).toBeVisible();
});

test("a list is read to its last page", async ({ journey }) => {
  const page = await journey.open(listUrl);
  const panel = await journey.openSidePanel(page);
  const opened = journey.context.waitForEvent("page");
  await panel.getByRole("button", { name: /^Controleer \d+ stukken en de volgende pagina's$/ }).click();
  const work = await opened;
  await work.setViewportSize(wide);
  const done = work.getByText(/^Klaar: \d+ stukken getoetst, \d+ niet gelezen\.$/);
  await expect(done).toBeVisible({ timeout: 120_000 });
  const amounts = (await done.innerText()).match(/\d+/g)?.map(Number) ?? [];
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(journey.site.documents.size);
  expect(journey.requests.filter((url) => url.includes("/kamerstukken/amendementen?"))).toHaveLength(2);
});

test("the tour is one minute with a worked example, by keyboard, and can be skipped", async ({ journey }) => {
  const work = await openWork(journey);
  await work.getByRole("button", { name: "Start de rondleiding" }).press("Enter");
  await expect(work.getByRole("heading", { name: "Een amendement" })).toBeFocused();
  await expectAccessible(work, "rondleiding");
  await work.getByRole("button", { name: "Volgende" }).press("Enter");
  await expect(work.getByRole("heading", { name: "Het signaal" })).toBeFocused();
  await work.keyboard.press("Escape");
  await expect(work.getByRole("heading", { name: "Het signaal" })).toBeHidden();
  await work.reload();
  await expect(work.getByRole("heading", { name: "Nog geen stukken" })).toBeVisible();
  await expect(work.getByRole("button", { name: "Start de rondleiding" })).toBeHidden();
});
