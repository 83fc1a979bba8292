import { listUrl, newsUrl, officialUrl } from "../replica/site.ts";
import { expect, markedOn, test } from "./journey.ts";
import { clipboardOf, quoteWith, requestsIn, words } from "./words.ts";

const exception = "In afwijking van het eerste lid";

test("from an amendment to a request in three clicks, still there after a reload", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
  await expect(panel.getByText("vervangt nr. 9")).toBeVisible();
  await expect(panel.getByRole("heading", { name: `${await journey.badge(page)} signalen` })).toBeVisible();

  const quote = await quoteWith(panel, exception);
  await quote.click();
  const quoted = words(await quote.locator("q").innerText());
  await expect.poll(async () => (await markedOn(page)).map(words)).toEqual([quoted]);

  // The strongest signals are chosen at first, so that two clicks are enough; one is left out here.
  const ask = panel.getByRole("button", { name: /^Vraag sneltoets/ });
  const chosen = Number(/\d+/.exec(await ask.innerText()));
  await panel.getByRole("checkbox", { name: "Gegevens delen" }).uncheck();
  await expect(ask).toHaveText(`Vraag sneltoets (${chosen - 1} signalen)`);
  await ask.click();
  await panel.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect(panel.getByText("Nog niets verstuurd. Plak de tekst in uw mail.")).toBeVisible();
  const copied = words(await clipboardOf(panel));
  expect(copied).toContain(quoted);
  expect(copied).toContain("99 104");
  expect(copied).toContain("Uitvoeringsinstituut Werknemersverzekeringen");
  expect(copied).not.toContain("Gegevens delen");

  await panel.getByRole("button", { name: "Ik heb het verstuurd" }).click();
  await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
  await page.reload();
  await panel.getByRole("button", { name: "Terug naar de signalen" }).click();
  await expect(requestsIn(panel).getByText(/verstuurd/)).toBeVisible();
});

test("the same document on officielebekendmakingen.nl shows the request made on tweedekamer.nl", async ({
  journey,
}) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
  await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
  await page.goto(officialUrl);
  await panel.getByRole("button", { name: "Terug naar de signalen" }).click();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
  await expect(requestsIn(panel).getByText(/concept/)).toBeVisible();
});

test("words in a closed part of the page are shown, on the page or in the panel", async ({ journey }) => {
  const page = await journey.open("dicht");
  const panel = await journey.openSidePanel(page);
  await (await quoteWith(panel, exception)).click();
  const onPage = page.getByText(exception);
  const inPanel = panel.locator("mark");
  await expect.poll(async () => (await onPage.isVisible()) || (await inPanel.isVisible())).toBe(true);
});

test("text that a page fills in later is read when it comes", async ({ journey }) => {
  const page = await journey.open("laat");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const panel = await journey.openSidePanel(page);
  await (await quoteWith(panel, exception)).click();
  await expect.poll(async () => (await markedOn(page)).length).toBe(1);
});

test("a motion under a policy that forbids everything is read and its words are marked", async ({ journey }) => {
  const page = await journey.open("streng-beleid");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Motie nr. 7 · 99 480");
  const quote = await quoteWith(panel, "binnen drie weken");
  await quote.click();
  const quoted = words(await quote.locator("q").innerText());
  await expect.poll(async () => (await markedOn(page)).map(words)).toEqual([quoted]);
});

test("only the dictum of a motion gives signals", async ({ journey }) => {
  const page = await journey.open("motie");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Motie nr. 21 · 99 104");
  await expect(await quoteWith(panel, "loongegevens")).toBeVisible();
  await expect(await quoteWith(panel, "uitzondering van hun adres")).toHaveCount(0);
});

test("a page with unknown class names is read by the opening words of the text", async ({ journey }) => {
  const page = await journey.open("andere-opmaak");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 6 · 99 515");
  await (await quoteWith(panel, "niet van toepassing")).click();
  await expect.poll(async () => (await markedOn(page)).length).toBe(1);
  await expect(await quoteWith(panel, "met uitzondering van brieven")).toHaveCount(0);
});

test("a page with opening words nobody knows is read by its main text", async ({ journey }) => {
  const page = await journey.open("eigen-aanhef");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const panel = await journey.openSidePanel(page);
  await expect(await quoteWith(panel, "In afwijking van artikel 21a")).toBeVisible();
});

test("a budget amendment and a text without signals say so", async ({ journey }) => {
  const page = await journey.open("begroting");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Begrotingsamendement nr. 33 · 99 600 XV");
  await expect(panel.getByText("Alleen de regels voor begrotingen zijn gebruikt.")).toBeVisible();
  await page.goto(journey.site.urlOf("zonder-signalen"));
  await expect(panel.getByText("Dat zegt niet dat het uitvoerbaar is.")).toBeVisible();
  await expect.poll(async () => journey.badge(page)).toBe("");
});

test("a page and a list without a document of their own say what to open", async ({ journey }) => {
  const page = await journey.open(newsUrl);
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { name: "Geen kamerstuk op deze pagina" })).toBeVisible();
  expect(await journey.badge(page)).toBe("");
  await page.goto(listUrl);
  await expect(panel.getByRole("heading", { name: "Geen kamerstuk op deze pagina" })).toBeVisible();
  await page.goto(journey.site.urlOf("amendement"));
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
});
