import { expect, panelInTab, test } from "./journey.ts";
import { quoteWith, refuseDatabase } from "./words.ts";

/** Scripts that run before a page of the extension: what its browser cannot do. */
const fullDisk = `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };`;

for (const [what, script, sentence] of [
  ["refuses its database", refuseDatabase, /De browser laat bewaren hier niet toe/],
  ["has no room left", fullDisk, /Er is geen ruimte meer om dit te bewaren/],
] as const) {
  test(`in a browser that ${what} the panel works, says so, and the text can be copied`, async ({ journey }) => {
    const page = await journey.open("amendement");
    await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    const panel = await panelInTab(journey, page, script);
    await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
    await quoteWith(panel, "In afwijking van het eerste lid");
    await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
    await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
    await expect(panel.getByText(sentence).first()).toBeVisible();
    await panel.getByRole("button", { name: "Kopieer als tekst" }).click();
    await expect(panel.getByText("Nog niets verstuurd. Plak de tekst in uw mail.")).toBeVisible();
  });
}

test("two panels and the werkvoorraad that are open at once show the same", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const [one, other] = [await panelInTab(journey, page), await panelInTab(journey, page)];
  const work = await journey.context.newPage();
  await work.goto(`chrome-extension://${journey.extensionId}/werkvoorraad.html`);
  await one.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await one.getByRole("button", { name: "Bewaar verzoek" }).click();
  await expect(one.getByText("Bewaard op deze computer")).toBeVisible();
  await expect(other.getByRole("heading", { name: "Verzoeken over dit stuk" })).toBeVisible();
  const status = work.getByRole("combobox", { name: "Status van Amendement nr. 12 · 99 104" });
  await expect(status).toHaveValue("nieuw");
  await one.getByRole("button", { name: "Kopieer als tekst" }).click();
  await one.getByRole("button", { name: "Ik heb het verstuurd" }).click();
  await expect(status).toHaveValue("gevraagd");
  await expect(other.getByText(/verstuurd/).first()).toBeVisible();
});
