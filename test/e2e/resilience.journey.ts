import type { Page } from "@playwright/test";
import { expect, markedOn, note, test, type Journey } from "./journey.ts";
import { quoteWith } from "./words.ts";

// A journey is longer than the others: a browser a step.
test.describe.configure({ timeout: 120_000 });

type Step = {
  readonly name: string;
  readonly take: (journey: Journey, page: Page, panel: Page) => Promise<void>;
};

/** The way from a page to a kept request, one thing that the user does at a time, with what is then seen. */
const steps: readonly Step[] = [
  {
    name: "the page is read",
    take: async (journey, page) => {
      await page.reload();
      await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    },
  },
  {
    name: "the panel shows the document",
    take: async (_, __, panel) => {
      await panel.reload();
      await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
    },
  },
  {
    name: "a signal is put away and counted",
    take: async (journey, page, panel) => {
      const before = await journey.badge(page);
      await quoteWith(panel, "");
      await panel.getByRole("button", { name: "Niet nu" }).first().click();
      await panel.getByRole("button", { name: "Alleen in dit stuk" }).first().click();
      await expect.poll(async () => journey.badge(page)).toBe(String(Number(before) - 1));
    },
  },
  {
    name: "words are marked on the page",
    take: async (_, page, panel) => {
      await (await quoteWith(panel, "")).click();
      await expect.poll(async () => (await markedOn(page)).length).toBe(1);
    },
  },
  {
    name: "the text is read again from the file",
    take: async (_, __, panel) => {
      await panel.getByRole("button", { name: "Meer", exact: true }).first().click();
      await panel.getByRole("button", { name: "Lees Word-bestand" }).click();
      await expect(panel.getByText("Gelezen uit: Word-bestand")).toBeVisible();
    },
  },
  {
    name: "a request is made",
    take: async (_, __, panel) => {
      await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
      await expect(panel.getByRole("button", { name: "Kopieer als tekst" })).toBeVisible();
    },
  },
  {
    name: "the request is kept",
    take: async (_, __, panel) => {
      await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
      await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
    },
  },
  {
    name: "another page is opened",
    take: async (journey, page) => {
      await page.goto(journey.site.urlOf("docx"));
      await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    },
  },
];

test("the background is stopped before and after every step, and each still ends well", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const panel = await journey.openSidePanel(page);
  for (const { name, take } of steps) {
    note("kill point", name);
    await journey.killWorker();
    await test.step(name, async () => take(journey, page, panel));
    note("survived", name);
  }
});

test("the background is stopped while it reads a file, and the page is read all the same", async ({ journey }) => {
  const page = await journey.open("motie");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const panel = await journey.openSidePanel(page);
  note("kill point", "while a file is read");
  await page.goto(journey.site.urlOf("docx"), { waitUntil: "commit" });
  await journey.killWorker();
  await expect(panel.getByText("Gelezen uit: Word-bestand")).toBeVisible({ timeout: 30_000 });
  note("survived", "while a file is read");
});

/** Script that runs before a page of the extension: the browser refuses its database, as in a private window. */
const refuseDatabase = `indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); };`;
const fullDisk = `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };`;

/** The panel of a page in a tab of its own, so that a script can run before it. */
async function panelWith(journey: Journey, page: Page, script: string): Promise<Page> {
  const id = await journey.inside.evaluate<number>(
    `chrome.tabs.query({ url: "https://*/*" }).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
  );
  const panel = await journey.context.newPage();
  await panel.addInitScript(script);
  await panel.goto(`chrome-extension://${journey.extensionId}/sidepanel.html?tab=${id}`);
  return panel;
}

for (const [what, script, sentence] of [
  ["refuses its database", refuseDatabase, /De browser laat bewaren hier niet toe/],
  ["has no room left", fullDisk, /Er is geen ruimte meer om dit te bewaren/],
] as const) {
  test(`in a browser that ${what} the panel works, says so, and the text can be copied`, async ({ journey }) => {
    const page = await journey.open("amendement");
    await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    const panel = await panelWith(journey, page, script);
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
  const [one, other] = [await panelWith(journey, page, ""), await panelWith(journey, page, "")];
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
