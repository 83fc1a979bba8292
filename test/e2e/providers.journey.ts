import type { Page } from "@playwright/test";
import { expect, expectAccessible, test, type Journey } from "./journey.ts";
import { quoteWith } from "./words.ts";

test.describe.configure({ timeout: 120_000 });

/** The tab that opens while `act` runs. */
async function tabFrom(journey: Journey, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([journey.context.waitForEvent("page"), act()]);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

test("from a name in the panel to the page about it, and to all of them", async ({ journey }) => {
  const panel = await journey.openSidePanel(await journey.open("amendement"));
  await quoteWith(panel, "");
  const page = await tabFrom(journey, async () => panel.getByRole("button", { name: "UWV", exact: true }).click());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\(UWV\)$/);
  await expect(page.getByText("niet gecontroleerd").first()).toBeVisible();
  await expectAccessible(page, "dienstverlener");
  await page.getByRole("link", { name: "Alle dienstverleners" }).click();
  await expectAccessible(page, "dienstverleners");
  await page.getByRole("searchbox").fill("kinderbijslag");
  await page.getByRole("link", { name: /Sociale Verzekeringsbank/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sociale Verzekeringsbank (SVB)");
});

test("a correction holds after a reload, and is undone in the panel or in the settings", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await quoteWith(panel, "");
  const uwv = panel.getByRole("button", { name: "UWV", exact: true });
  await panel.getByRole("button", { name: "Klopt UWV?" }).click();
  await panel.getByRole("button", { name: "Hoort niet bij dit stuk" }).click();
  await expect(uwv).toHaveCount(0);
  await expectAccessible(panel, "corrected");
  await panel.getByRole("button", { name: "Maak ongedaan" }).click();
  await expect(uwv).toBeVisible();

  await panel.getByRole("button", { name: "Klopt UWV?" }).click();
  await panel.getByRole("button", { name: "Hoort niet bij dit stuk" }).click();
  await panel.reload();
  await expect(panel.getByText("1 correctie van u")).toBeVisible();
  const settings = await journey.context.newPage();
  await settings.goto(`chrome-extension://${journey.extensionId}/options.html`);
  await settings.getByRole("button", { name: /^Haal weg: / }).click();
  // The panel follows the tab in front.
  await page.bringToFront();
  await expect(uwv).toBeVisible();
});

test("an address filled in once is in every request, with its term and source", async ({ journey }) => {
  const settings = await journey.context.newPage();
  await settings.goto(`chrome-extension://${journey.extensionId}/options.html`);
  await settings.getByRole("button", { name: "Voeg een adres toe" }).click();
  await settings.getByRole("button", { name: "Bewaar adres" }).click();
  await expect(settings.getByText("Kies voor wie dit is.")).toBeVisible();
  await expect(settings.getByText("Vul de bron in.")).toBeVisible();
  await settings.getByRole("combobox", { name: "Voor wie" }).selectOption("dienstverlener:uwv");
  await settings.getByRole("textbox", { name: "E-mailadres" }).last().fill("toetsen@uwv.example");
  await settings.getByRole("textbox", { name: "Eigen termijn in werkdagen" }).fill("8");
  await settings.getByRole("button", { name: "Voeg een periode toe" }).click();
  await settings.getByLabel("Periode 1: vanaf").fill("2027-01-01");
  await settings.getByRole("textbox", { name: "Bron" }).fill("afspraak met het UWV");
  await expectAccessible(settings, "address-form");
  await settings.getByRole("button", { name: "Bewaar adres" }).click();
  await expect(settings.getByText("Het adres is bewaard.")).toBeVisible();
  await expectAccessible(settings, "addresses");

  const panel = await journey.openSidePanel(await journey.open("amendement"));
  await quoteWith(panel, "");
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await expect(panel.getByText("toetsen@uwv.example")).toBeVisible();
  await expect(panel.getByText(/noemt zelf een termijn van 8 werkdagen/)).toBeVisible();
  await expect(panel.getByText(/kan wijzigen: vanaf 1 jan 2027/)).toBeVisible();
  await expectAccessible(panel, "request-with-address");
});
