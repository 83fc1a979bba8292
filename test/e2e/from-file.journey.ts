import { expect, test } from "./journey.ts";
import { quoteWith, words } from "./words.ts";

const files = [
  { name: "docx", heading: "Amendement nr. 8 · 99 217", quote: "niet van toepassing op de studerende ouder" },
  { name: "pdf", heading: "Amendement nr. 15 · 99 342", quote: "met uitzondering van de verzekerde" },
] as const;

for (const { name, heading, quote: part } of files) {
  test(`a page with only a ${name} file gets its badge unasked and shows the words in the panel`, async ({
    journey,
  }) => {
    const page = await journey.open(name);
    await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    const panel = await journey.openSidePanel(page);
    await expect(panel.getByRole("heading", { level: 1 })).toHaveText(heading);
    const quote = await quoteWith(panel, part);
    const quoted = words(await quote.locator("q").innerText());
    await quote.click();
    await expect(panel.getByRole("heading", { name: "De gelezen tekst" })).toBeVisible();
    const mark = panel.locator("mark");
    await expect(mark.first()).toBeInViewport();
    expect(words((await mark.allInnerTexts()).join(" "))).toBe(quoted);
  });
}

test("a file is fetched once, however often its page is opened", async ({ journey }) => {
  const page = await journey.open("docx");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  await page.reload();
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  expect(journey.requests.filter((url) => url.includes("/downloads/"))).toHaveLength(1);
});

const failures = [
  { name: "foutpagina", sentence: /pagina/ },
  { name: "scan", sentence: /gescande pdf/ },
  { name: "ontbreekt", sentence: /niet op de site/ },
] as const;

for (const { name, sentence } of failures) {
  test(`a file that cannot be read (${name}) gives one sentence and ways on`, async ({ journey }) => {
    const page = await journey.open(name);
    await expect.poll(async () => journey.badge(page)).toBe("?");
    const panel = await journey.openSidePanel(page);
    await expect(panel.getByRole("heading", { name: "De tekst kon niet worden gelezen" })).toBeVisible();
    await expect(panel.getByRole("alert")).toHaveText(sentence);
    await panel.getByRole("button", { name: "Plak de tekst" }).click();
    await expect(panel.getByRole("textbox", { name: "Plak of typ de tekst" })).toBeVisible();
  });
}
