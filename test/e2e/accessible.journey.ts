import { startDraft } from "../../scripts/browser/panel.ts";
import { newsUrl } from "../replica/site.ts";
import { expect, expectAccessible, openOwn, test } from "./journey.ts";
import { quoteWith } from "./words.ts";

// Checking a screen takes longer than using it.
test.describe.configure({ timeout: 120_000 });

test("signals, text view and request are accessible", async ({ journey }) => {
  const page = await journey.open("docx");
  const panel = await journey.openSidePanel(page);
  await quoteWith(panel, "");
  await expectAccessible(panel, "signals");
  await panel.getByRole("button", { name: /^Wijzig/ }).click();
  await expectAccessible(panel, "provider-picker");
  await panel.getByRole("button", { name: "Klaar" }).click();
  await panel.getByRole("button", { name: "Niet nu" }).first().click();
  await panel.getByRole("button", { name: "Alleen in dit stuk" }).first().click();
  await expectAccessible(panel, "signal-put-away");
  await panel.locator("button.citaat").first().click();
  await panel.getByText("Gegevens van dit stuk, en waar ze staan").click();
  await expectAccessible(panel, "text-view");
  await panel.getByRole("button", { name: "toon Dossier" }).click();
  await expect(panel.locator("mark")).toHaveText("99 217");
  await panel.getByRole("button", { name: "Terug naar de signalen" }).click();
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
  await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
  await expectAccessible(panel, "request");
});

test("the states without signals are accessible", async ({ journey }) => {
  const page = await journey.open(newsUrl);
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { name: "Geen kamerstuk op deze pagina" })).toBeVisible();
  await expectAccessible(panel, "no-document");
  const states = ["zonder-signalen", "begroting", "onderzoek", "scan"];
  for (const name of states) {
    await page.goto(journey.site.urlOf(name));
    await expect(panel.getByRole("heading", { level: 1 })).not.toHaveText("Geen kamerstuk op deze pagina");
    await expect(panel.locator("[aria-busy='true']")).toHaveCount(0);
    await expectAccessible(panel, name);
  }
});

test("a draft is accessible", async ({ journey }) => {
  const page = await journey.open(newsUrl);
  const panel = await journey.openSidePanel(page);
  await startDraft(panel);
  await expectAccessible(panel, "draft-empty");
  await panel
    .getByRole("textbox", { name: "Plak of typ de tekst" })
    .fill(journey.document("amendement").body.join("\n"));
  await quoteWith(panel, "In afwijking");
  await expectAccessible(panel, "draft");
});

test("bringing something in beside a page is accessible", async ({ journey }) => {
  const page = await journey.open(newsUrl);
  const panel = await journey.openSidePanel(page);
  await panel.getByRole("button", { name: "Lees een verzoek of antwoord in" }).click();
  await expectAccessible(panel, "import");
  await panel.getByRole("textbox").first().fill("geen verzoek");
  await expectAccessible(panel, "import-nothing");
});

test("removing everything asks first, and that is accessible", async ({ journey }) => {
  const page = await openOwn(journey, "options.html");
  await page.getByRole("button", { name: "Verwijder alles" }).click();
  await expectAccessible(page, "options-wipe");
});

for (const name of ["regels", "options"]) {
  test(`the page ${name}.html is accessible`, async ({ journey }) => {
    const page = await journey.context.newPage();
    await page.goto(`chrome-extension://${journey.extensionId}/${name}.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectAccessible(page, name);
  });
}
