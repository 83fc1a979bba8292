import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, markedOn, note, openOwn, panelInTab, test, type Journey } from "./journey.ts";
import { askedOn, bringIn, clipboardOf, quoteWith } from "./words.ts";

// The background is started anew for every step.
test.describe.configure({ timeout: 180_000 });

/** One thing that the user does, with what is then seen. */
type Step<Screens> = { readonly name: string; readonly take: (screens: Screens) => Promise<void> };

type Killed = { readonly killWorker: () => Promise<void> };

/** Takes every step with the background stopped before it; each must end well all the same. */
async function takeAll<Screens>({ killWorker }: Killed, screens: Screens, steps: readonly Step<Screens>[]) {
  for (const { name, take } of steps) {
    note("kill point", name);
    await killWorker();
    await test.step(name, async () => take(screens));
    note("survived", name);
  }
}

type ReadingScreens = { readonly journey: Journey; readonly page: Page; readonly panel: Page };

/** The way from a page to a kept request. */
const toRequest: readonly Step<ReadingScreens>[] = [
  {
    name: "the page is read",
    take: async ({ journey, page }) => {
      await page.reload();
      await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    },
  },
  {
    name: "the panel shows the document",
    take: async ({ panel }) => {
      await panel.reload();
      await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
    },
  },
  {
    name: "a signal is put away and counted",
    take: async ({ journey, page, panel }) => {
      const before = await journey.badge(page);
      await quoteWith(panel, "");
      await panel.getByRole("button", { name: "Niet nu" }).first().click();
      await panel.getByRole("button", { name: "Alleen in dit stuk" }).first().click();
      await expect.poll(async () => journey.badge(page)).toBe(String(Number(before) - 1));
    },
  },
  {
    name: "words are marked on the page",
    take: async ({ page, panel }) => {
      await (await quoteWith(panel, "")).click();
      await expect.poll(async () => (await markedOn(page)).length).toBe(1);
    },
  },
  {
    name: "the text is read again from the file",
    take: async ({ panel }) => {
      await panel.getByRole("button", { name: "Meer", exact: true }).first().click();
      await panel.getByRole("button", { name: "Lees Word-bestand" }).click();
      await expect(panel.getByText("Gelezen uit: Word-bestand")).toBeVisible();
    },
  },
  {
    name: "a request is made",
    take: async ({ panel }) => {
      await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
      await expect(panel.getByRole("button", { name: "Kopieer als tekst" })).toBeVisible();
    },
  },
  {
    name: "the request is kept",
    take: async ({ panel }) => {
      await panel.getByRole("button", { name: "Bewaar verzoek" }).click();
      await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
    },
  },
  {
    name: "another page is opened",
    take: async ({ journey, page }) => {
      await page.goto(journey.site.urlOf("docx"));
      await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
    },
  },
];

test("the background is stopped before every step from a page to a kept request, and each still ends well", async ({
  journey,
}) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  await takeAll(journey, { journey, page, panel: await journey.openSidePanel(page) }, toRequest);
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

const reason = "De gegevens komen uit de polisadministratie";

type AnsweringScreens = { readonly desk: Page; readonly mail: string; answer: string };

/** The way from a mail with a request to an answer that is on its way back, at the desk of who receives it. */
const toAnswer: readonly Step<AnsweringScreens>[] = [
  { name: "a request is read in from a mail", take: async ({ desk, mail }) => bringIn(desk, mail) },
  {
    name: "a request is opened to pass it on",
    take: async ({ desk }) => {
      await desk.getByRole("button", { name: /^Zet door/ }).click();
      await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Zet door naar de dienstverlener");
    },
  },
  {
    name: "a request is passed on",
    take: async ({ desk }) => {
      await desk.getByRole("textbox", { name: "Uw organisatie" }).fill("Ministerie van Proeven");
      await desk.getByRole("button", { name: "Kopieer om door te zetten" }).click();
      await expect(desk.getByText(/^Nog niets verstuurd\. Plak de tekst/)).toBeVisible();
    },
  },
  {
    name: "that it was passed on is kept",
    take: async ({ desk }) => {
      await desk.getByRole("button", { name: "Terug naar het overzicht" }).click();
      await desk.reload();
      await expect(desk.getByText(/doorgezet/).first()).toBeVisible();
    },
  },
  {
    name: "an answer is begun",
    take: async ({ desk }) => {
      await desk.getByRole("button", { name: /^Beantwoord/ }).click();
      await desk.getByText("Uitvoerbaar, mits", { exact: true }).click();
      await desk.getByRole("textbox", { name: "Voorwaarde 1", exact: true }).fill(reason);
      await expect(desk.getByText("Bewaard op deze computer")).toBeVisible();
    },
  },
  {
    name: "the form of an answer is closed and opened",
    take: async ({ desk }) => {
      await desk.reload();
      await expect(desk.getByRole("textbox", { name: "Voorwaarde 1", exact: true })).toHaveValue(reason);
    },
  },
  {
    name: "an answer is finished",
    take: async ({ desk }) => {
      await desk.getByRole("textbox", { name: "Wie zorgt hiervoor voor voorwaarde 1" }).fill("het ministerie");
      await desk.getByRole("checkbox", { name: "Datum onbekend voor voorwaarde 1" }).check();
      for (const group of ["Kosten", "Termijn"])
        await desk.getByRole("group", { name: group }).getByRole("radio", { name: "Onbekend" }).check();
      await desk.getByRole("button", { name: "Uitvoeringsinstituut Werknemersverzekeringen" }).click();
      await expect(desk.getByText("3 van 3 verplichte velden ingevuld")).toBeVisible();
    },
  },
  {
    name: "an answer is copied",
    take: async (screens) => {
      await screens.desk.getByRole("button", { name: "Kopieer antwoord" }).click();
      await expect(screens.desk.getByText(/^Nog niets verstuurd\. Plak het antwoord/)).toBeVisible();
      screens.answer = await clipboardOf(screens.desk);
    },
  },
];

/** The way back: an answer is read in beside the page, and everything that is kept goes to a file and comes back from it. */
const toBackup: readonly Step<ReadingScreens & { readonly answer: string; readonly options: Page; backup: Buffer }>[] =
  [
    {
      name: "an answer is read in",
      take: async ({ panel, answer }) => {
        await panel.getByRole("button", { name: "Meer", exact: true }).click();
        await panel.getByRole("button", { name: "Lees een verzoek of antwoord in" }).click();
        await bringIn(panel, answer);
      },
    },
    {
      name: "an answer stands beside the page",
      take: async ({ panel }) => {
        await panel.getByRole("button", { name: "Terug", exact: true }).click();
        await expect(panel.getByRole("article").first().getByText(reason)).toBeVisible();
      },
    },
    {
      name: "everything is taken along",
      take: async (screens) => {
        const { options } = screens;
        const downloading = options.waitForEvent("download");
        await options.getByRole("button", { name: "Download alles (.json)" }).click();
        screens.backup = await readFile(await (await downloading).path());
      },
    },
    {
      name: "everything is removed",
      take: async ({ options }) => {
        await options.getByRole("button", { name: "Verwijder alles" }).click();
        await options.getByRole("button", { name: "Ja, verwijder alles" }).click();
        await expect(options.getByText("Alles is verwijderd.")).toBeVisible();
      },
    },
    {
      name: "a backup is looked at",
      take: async ({ options, backup: buffer }) => {
        const file = { name: "back-up.json", mimeType: "application/json", buffer };
        await options.locator("input[type=file]").setInputFiles(file);
        await expect(options.getByText("Wat er verandert", { exact: true })).toBeVisible();
      },
    },
    {
      name: "a backup is put back",
      take: async ({ options }) => {
        await options.getByRole("button", { name: "Zet terug", exact: true }).click();
        await expect(options.getByText(/onderdelen zijn teruggezet\.$/)).toBeVisible();
      },
    },
    {
      name: "what was put back stands beside the page",
      take: async ({ panel }) => {
        await panel.reload();
        await expect(panel.getByRole("article").first().getByText(reason)).toBeVisible();
      },
    },
  ];

test("the background is stopped before every step of an answer, on the way there and back, and nothing is lost", async ({
  journey,
  elsewhere,
}) => {
  const page = await journey.open("amendement");
  // In a tab: the connection that shows the side panel itself takes downloads away.
  const panel = await panelInTab(journey, page);
  const mail = await askedOn(panel);
  const dienst = await elsewhere();
  const answering = { desk: await dienst.openOwn("antwoord.html"), mail, answer: "" };
  await takeAll(dienst, answering, toAnswer);
  const options = await openOwn(journey, "options.html");
  const { answer } = answering;
  await takeAll(journey, { journey, page, panel, answer, options, backup: Buffer.alloc(0) }, toBackup);
});
