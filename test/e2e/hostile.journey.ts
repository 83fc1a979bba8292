import type { Page } from "@playwright/test";
import { hostileUrl } from "../replica/site.ts";
import { expect, markedOn, test, type Journey } from "./journey.ts";
import { quoteWith } from "./words.ts";

/** What a page or panel would hold if words had become markup: elements that reach out or run, and links that are no page. */
const foreign = `[...document.querySelectorAll("img, iframe, object, embed, form, base, script:not([src^='/']), a[href]")]
  .filter((element) => !(element.localName === "a" && /^(https:\\/\\/|#)/.test(element.getAttribute("href"))))
  .map(({ outerHTML }) => outerHTML)`;

async function expectUntouched(panel: Page): Promise<void> {
  expect(await panel.evaluate(foreign), "elements made from words").toEqual([]);
  expect(await panel.evaluate("globalThis.gehackt ?? {}.polluted ?? document.title === 'gehackt'")).toBe(false);
}

/** Opens a hostile page with the panel beside it; a dialog or an error in the panel fails the journey. */
async function openHostile(
  journey: Journey,
  name: Parameters<typeof hostileUrl>[0],
): Promise<{ page: Page; panel: Page }> {
  const page = await journey.open(hostileUrl(name));
  const panel = await journey.openSidePanel(page);
  panel.on("dialog", (dialog) => {
    throw new Error(`een venster: ${dialog.message()}`);
  });
  return { page, panel };
}

test("a page whose words are markup and whose objects lie is read as words", async ({ journey }) => {
  const { page, panel } = await openHostile(journey, "pagina");
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 01 · 99 666");
  const quote = await quoteWith(panel, "In afwijking van het eerste lid");
  await expect(panel.getByText("<img src=x onerror=", { exact: false }).first()).toBeVisible();
  await quote.click();
  await expect.poll(async () => (await markedOn(page)).length).toBe(1);
  await expectUntouched(panel);
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
  await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
  await expectUntouched(panel);
  expect(await page.title()).not.toBe("gehackt");
  expect(await journey.stored()).not.toContain("javascript:");
});

test("a page can say nothing to the extension and look at none of its files", async ({ journey }) => {
  const page = await journey.open(hostileUrl("pagina"));
  expect(await page.evaluate("typeof globalThis.chrome?.runtime?.sendMessage")).toBe("undefined");
  for (const file of ["manifest.json", "sidepanel.html", "background.js", "content-scripts/page.js"]) {
    const address = `chrome-extension://${journey.extensionId}/${file}`;
    expect(
      await page.evaluate(
        (url) =>
          fetch(url).then(
            () => "gelezen",
            () => "geweigerd",
          ),
        address,
      ),
    ).toBe("geweigerd");
  }
});

for (const [name, source] of [
  ["word", "Word-bestand"],
  ["pdf", "pdf-bestand"],
  ["groot", "Word-bestand"],
] as const) {
  test(`the file of the hostile page "${name}" is read as its text alone`, async ({ journey }) => {
    const { panel } = await openHostile(journey, name);
    await expect(panel.getByText(`Gelezen uit: ${source}`)).toBeVisible();
    await quoteWith(panel, "In afwijking van het eerste lid");
    await expectUntouched(panel);
  });
}
