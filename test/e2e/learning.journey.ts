import { requestMail } from "../../rules/sneltoets/mail-text.ts";
import { aRequest } from "../../rules/sneltoets/fixtures.ts";
import { expect, expectAccessible, test } from "./journey.ts";
import { bringIn, clipboardOf } from "./words.ts";

// Checking a screen takes longer than using it.
test.describe.configure({ timeout: 300_000 });

test("a dienstverlener notes a knelpunt while answering, finds it back, and shares a case without names", async ({
  elsewhere,
}) => {
  const computer = await elsewhere();
  const page = await computer.openOwn("antwoord.html");
  await bringIn(page, requestMail(aRequest()));
  await page.getByRole("button", { name: /^Beantwoord/ }).click();
  await page.getByText("Uitvoerbaar, mits", { exact: true }).click();
  await page
    .getByRole("textbox", { name: "Voorwaarde 1", exact: true })
    .fill("De Bibliotheekdienst krijgt de gegevens");
  await page.getByRole("textbox", { name: "Wie zorgt hiervoor voor voorwaarde 1" }).fill("het ministerie");
  await page.getByRole("checkbox", { name: "Datum onbekend voor voorwaarde 1" }).check();
  await page.getByRole("group", { name: "Kosten" }).getByRole("radio", { name: "Onbekend" }).check();
  await page.getByRole("group", { name: "Termijn" }).getByRole("radio", { name: "Onbekend" }).check();
  await page.getByRole("checkbox", { name: "oordeel van deskundigen" }).check();
  await expect(page.getByText("Bewaard op deze computer")).toBeVisible();
  await page.getByText("Knelpunten (optioneel)").click();
  await expectAccessible(page, "answer-knelpunten");
  await page.getByRole("button", { name: "Noteer een knelpunt" }).click();
  await expect(page.getByRole("textbox", { name: "Wet en artikel" })).toHaveValue(/streekbibliotheken/);
  await page.getByRole("textbox", { name: "Wat gaat er mis?" }).fill("Het begrip lid verschilt per regeling");
  await page.getByRole("textbox", { name: "Sinds wanneer?" }).fill("2019");
  await expectAccessible(page, "knelpunt-form");
  await page.getByRole("button", { name: "Bewaar knelpunt" }).click();
  await expect(page.getByText(/^Kwam voor bij gewijzigd amendement nr\. 12/)).toBeVisible();
  await expectAccessible(page, "knelpunten");
  await page.getByRole("button", { name: "Download deze lijst" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Tabel/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^knelpunten-.*\.csv$/);
  await page.getByRole("button", { name: "Terug naar het antwoord" }).click();
  // Back at the answer, with what was noted tied to it; nothing of it stands in the answer.
  await page.getByText("Knelpunten (optioneel, 1 bekend)").click();
  await expect(page.getByRole("checkbox", { name: "Het begrip lid verschilt per regeling" })).toBeChecked();
  await page.getByRole("button", { name: "Kopieer antwoord" }).click();
  await expect(page.getByText(/^Nog niets verstuurd\. Plak het antwoord/)).toBeVisible();
  const answer = await clipboardOf(page);
  expect(answer).toContain("Berust op: oordeel van deskundigen");
  expect(answer).not.toContain("Het begrip lid verschilt");

  await page.getByRole("button", { name: "Terug naar het overzicht" }).click();
  await expect(page.getByRole("button", { name: "Open het register (1)" })).toBeVisible();
  await page.getByRole("button", { name: /^Maak leercasus/ }).click();
  await expectAccessible(page, "casus");
  await page.getByRole("checkbox", { name: "Oordeel met voorwaarden" }).check();
  await expectAccessible(page, "casus-chosen");
  await page.getByRole("button", { name: "Kopieer leercasus" }).click();
  await expect(page.getByText(/^Nog niets verstuurd\. Plak de tekst waar/)).toBeVisible();
  const casus = await clipboardOf(page);
  expect(casus).toContain("1. De [naam] krijgt de gegevens");
  expect(casus).not.toMatch(/Bibliotheekdienst|De Wit|Fractie Streek|streekbibliotheken/i);
});
