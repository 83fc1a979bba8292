import * as z from "zod/mini";
import { ensureBuilt, firefoxPath } from "../../scripts/browser/build.mjs";
import { ensureFirefox } from "../../scripts/setup/firefox.mjs";
import { expectWords } from "./firefox/journey.ts";
import { launchFirefox } from "./firefox/launch.ts";
import { isStranger, startProxy } from "./firefox/proxy.ts";
import { expect, launch, test } from "./journey.ts";
import { policyFolders, withPolicy } from "./policy-file.ts";

// Chromium gives an extension its policy seconds after a start.
test.describe.configure({ timeout: 120_000 });

/** What the organisation decides: three settings, who asks, one site, something unknown and something that cannot be read. */
const decided = {
  term: "spoed",
  automaticFetch: false,
  retentionDays: 180,
  organisation: "Proefdienst",
  allowedHosts: ["www.tweedekamer.nl"],
  unknown: 1,
  route: ["x"],
};
const locked = "Vastgelegd door uw organisatie.";

test("Chromium: what an organisation decides in a policy file holds and is shown as fixed", async ({ journey }) => {
  // The id follows from the path of the extension, so the browser that is already open knows it.
  const policy = { "3rdparty": { extensions: { [journey.extensionId]: decided } } };
  await withPolicy(policyFolders.chromium, "sneltoets-journey.json", policy, async () => {
    const browser = await launch("MAP * ~NOTFOUND");
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    // The three settings and the organisation.
    await expect(page.getByText(locked)).toHaveCount(4, { timeout: 30_000 });
    const organisation = page.getByRole("textbox", { name: "Organisatie of fractie" });
    await expect(organisation).toHaveValue("Proefdienst");
    await expect(organisation).not.toBeEditable();
    await expect(page.getByText("Uw organisatie laat Sneltoets alleen lezen op: www.tweedekamer.nl.")).toBeVisible();
    const retention = page.getByRole("combobox", { name: "Ruim oude stukken vanzelf op" });
    await expect(retention).toHaveValue("180");
    await expect(retention).toBeDisabled();
    await expect(page.getByRole("radio", { name: /spoed/i })).toBeChecked();
    await expect(page.getByRole("radio", { name: /spoed/i })).toBeDisabled();
    // Chromium itself leaves out what does not fit the schema.
    await expect(page.getByRole("radio", { name: /departement/i })).toBeEnabled();
    await browser.close();
  });
});

test("Firefox: what an organisation decides in policies.json holds and is shown as fixed", async () => {
  ensureBuilt("firefox");
  const policy = { policies: { "3rdparty": { Extensions: { "sneltoets@sneltoets.example": decided } } } };
  await withPolicy(policyFolders.firefox, "policies.json", policy, async () => {
    const proxy = await startProxy(0);
    const options = { executablePath: ensureFirefox(), extensionPath: firefoxPath, proxyPort: proxy.port };
    const browser = await launchFirefox(options);
    const page = await browser.newTab();
    await page.goto(browser.pageOf("options.html"));
    await expectWords(page, /Vastgelegd door uw organisatie\./);
    const term = `[...document.querySelectorAll("input[type=radio]:checked:disabled")].map((radio) => radio.labels[0].innerText)`;
    await expect.poll(async () => page.read(term, z.array(z.string()))).toEqual([expect.stringMatching(/spoed/i)]);
    await expectWords(page, /Uw organisatie laat Sneltoets alleen lezen op: www\.tweedekamer\.nl\./);
    const fixed = `[...document.querySelectorAll("input[readonly], select:disabled")].map(({ value }) => value)`;
    await expect.poll(async () => page.read(fixed, z.array(z.string()))).toEqual(["Proefdienst", "180"]);
    // Firefox hands over whatever stands in the file.
    await expectWords(page, /Uw organisatie legt hier een keuze vast die niet leesbaar is\./);
    const lookedUp = await browser.close();
    proxy.close();
    expect([...proxy.strangers, ...lookedUp.filter(isStranger)]).toEqual([]);
  });
});
