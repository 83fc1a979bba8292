import { officialUrl, olderOfficialUrl } from "../replica/site.ts";
import { expect, markedOn, test } from "./journey.ts";
import { quoteWith, words } from "./words.ts";

const pages = [
  { layout: "new", url: officialUrl, heading: "Amendement nr. 12 · 99 104", part: "In afwijking van het eerste lid" },
  { layout: "older", url: olderOfficialUrl, heading: "Motie nr. 21 · 99 104", part: "voor 1 juli 2027" },
] as const;

for (const { layout, url, heading, part } of pages) {
  test(`a page of officielebekendmakingen.nl in its ${layout} lay-out has a badge, a panel and marked words`, async ({
    journey,
  }) => {
    const page = await journey.open(url);
    // Low, so that the words stand below the first screen.
    await page.setViewportSize({ width: 900, height: 240 });
    await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    const panel = await journey.openSidePanel(page);
    await expect(panel.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(panel.getByText("Gelezen uit: tekst op de pagina")).toBeVisible();
    const quote = (await quoteWith(panel, part)).first();
    const quoted = words(await quote.locator("q").innerText());
    await quote.click();
    await expect.poll(async () => (await markedOn(page)).map(words)).toEqual([quoted]);
    const sentence = page.locator(".stuk p, .stuk li").filter({ hasText: part }).last();
    await expect(sentence).toBeInViewport();
  });
}

test("the same stuk gives the same signals from every source the reader chooses", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  const counted = panel.getByRole("heading", { name: /^\d+ signalen/ });
  const signals = await counted.innerText();
  for (const source of ["Word-bestand", "officiële publicatie (html)", "tekst op de pagina"]) {
    await panel.getByRole("button", { name: "Meer", exact: true }).click();
    await panel.getByRole("button", { name: `Lees ${source}`, exact: true }).click();
    await expect(panel.getByText(`Gelezen uit: ${source}`)).toBeVisible();
    await expect(counted).toHaveText(signals);
  }
});
