import { startDraft } from "../../scripts/browser/panel.ts";
import { newsUrl } from "../replica/site.ts";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, openOwn, panelInTab, test, type Journey } from "./journey.ts";
import { quoteWith, refuseDatabase } from "./words.ts";

// Checking a screen takes longer than using it.
test.describe.configure({ timeout: 120_000 });

test("signals, text view and request are accessible", async ({ journey }) => {
  const page = await journey.open("docx");
  const panel = await journey.openSidePanel(page);
  await quoteWith(panel, "");
  await expectAccessible(panel, "signals");
  await panel.locator(".uitleg-knop").first().focus();
  await expect(panel.getByRole("tooltip")).toBeVisible();
  await expectAccessible(panel, "term-explained");
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

/** Puts in its place what the background keeps of the page: states that no page of the replica leads to. */
async function pageShows(journey: Journey, page: Page, document: object): Promise<void> {
  const url = page.url();
  const shown = JSON.stringify({
    url,
    hints: { url, title: "Een pagina" },
    otherSources: ["docx", "pdf"],
    ...document,
  });
  await journey.inside.evaluate(
    `chrome.tabs.query({ url: "https://*/*" }).then(([tab]) => chrome.storage.session.set({ ["tab-" + tab.id]: ${shown} }))`,
  );
}

test("what cannot be read, and a page that is not recognised for certain, is said in an accessible way", async ({
  journey,
}) => {
  const page = await journey.open(newsUrl);
  const panel = await panelInTab(journey, page);
  await expect(panel.getByRole("heading", { name: "Geen kamerstuk op deze pagina" })).toBeVisible();
  for (const reason of ["andere-site", "pagina-antwoordt-niet", "niet-toegestaan"]) {
    await pageShows(journey, page, { kind: "mislukt", reason });
    await expect(panel.getByRole("button", { name: /^Lees/ }).first()).toBeVisible();
    await expectAccessible(panel, `not-read-${reason}`);
  }
  const text = journey.document("amendement").body.join("\n");
  await pageShows(journey, page, { kind: "gelezen", source: "pagina", text, readAt: new Date().toISOString() });
  await expect(panel.getByText("Herkenning onzeker")).toBeVisible();
  await panel.getByRole("button", { name: "Kopieer een melding" }).click();
  await expectAccessible(panel, "recognition-uncertain");
});

test("what readers said of signals is counted in an accessible table", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await panelInTab(journey, page);
  await quoteWith(panel, "");
  await panel.getByRole("button", { name: "Onterecht" }).first().click();
  const answers = await openOwn(journey, "antwoord.html");
  await expect(answers.getByRole("table")).toBeVisible();
  await expectAccessible(answers, "learning");
});

for (const name of ["werkvoorraad", "antwoord", "options"]) {
  test(`without a database the page ${name}.html says so in an accessible way`, async ({ journey }) => {
    const page = await journey.context.newPage();
    await page.addInitScript(refuseDatabase);
    await page.goto(`chrome-extension://${journey.extensionId}/${name}.html`);
    await expect(page.getByText(/De browser laat bewaren hier niet toe/).first()).toBeVisible();
    await expect(page.getByText("Wordt geteld …")).toBeHidden();
    await expectAccessible(page, `${name}-refused`);
  });
}

/** Script that runs before a page: what its screen needs throws, until what checks the page needs it too. */
const breakDates = `{
  const { toISOString } = Date.prototype;
  globalThis.mendDates = () => { Date.prototype.toISOString = toISOString; };
  Date.prototype.toISOString = () => { throw new Error("kapot"); };
}`;

test("a screen that breaks says so in an accessible way", async ({ journey }) => {
  const page = await journey.context.newPage();
  await page.addInitScript(breakDates);
  await page.goto(`chrome-extension://${journey.extensionId}/antwoord.html`);
  await expect(page.getByRole("heading", { name: "Dit scherm werkt even niet" })).toBeVisible();
  await page.evaluate("mendDates()");
  await expectAccessible(page, "broken-screen");
});
