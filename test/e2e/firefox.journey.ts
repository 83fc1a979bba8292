import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { ensureFirefox } from "../../scripts/setup/firefox.mjs";
import { paragraphsOf } from "../replica/document.ts";
import { dossierUrl } from "../replica/site.ts";
import {
  chooseIn,
  click,
  clipboardOf,
  documentOf,
  expect,
  expectWords,
  fill,
  openOwn,
  panelBeside,
  storedIn,
  test,
} from "./firefox/journey.ts";
import { launchFirefox } from "./firefox/launch.ts";
import { words } from "./words.ts";

// The longest are a request that comes back answered, and a hundred stukken.
test.describe.configure({ timeout: 180_000 });

const marks = `[...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map((range) => range.toString())`;

test("Firefox: from an amendment to a request, with the words marked on the page", async ({ firefox }) => {
  const { page, panel } = await firefox.openWithPanel("amendement");
  await expectWords(panel, /Amendement nr\. 12 · 99 104/);
  await expectWords(panel, /\d+ signalen/);
  const quote = `document.querySelector("button.citaat q")`;
  const quoted = await panel.read(`${quote}.innerText`, z.string());
  await panel.read(`${quote}.click()`, z.null());
  await expect.poll(async () => (await page.read(marks, z.array(z.string()))).map(words)).toEqual([words(quoted)]);
  await click(panel, "Vraag sneltoets");
  await expectWords(panel, /Kopieer als tekst/);
  await click(panel, "Bewaar verzoek");
  await expectWords(panel, /Bewaard op deze computer/);
});

test("Firefox: a page with only a file is read and its words are shown in the panel", async ({ firefox }) => {
  const { panel } = await firefox.openWithPanel("docx");
  await expectWords(panel, /Gelezen uit: Word-bestand/);
  await expectWords(panel, /\d+ signa(?:al|len)/);
  const mark = `document.querySelector("mark")?.textContent ?? ""`;
  await panel.read(`document.querySelector("button.citaat").click()`, z.null());
  await expect.poll(async () => panel.read(mark, z.string())).not.toBe("");
});

test("Firefox: a pdf is read, and a scan says so in one sentence", async ({ firefox }) => {
  const { panel } = await firefox.openWithPanel("pdf");
  await expectWords(panel, /Gelezen uit: pdf-bestand/);
  const scan = await firefox.openWithPanel("scan");
  await expectWords(scan.panel, /gescande pdf/);
});

test("Firefox: a pasted draft is checked and leaves no trace", async ({ firefox }) => {
  const { panel } = await firefox.openWithPanel("motie");
  await click(panel, "Toets een concept");
  const text = paragraphsOf(documentOf(firefox, "docx")).join("\n");
  await fill(panel, "textarea", text);
  await expectWords(panel, /onder studerende ouder verstaan/);
  const stored = await panel.read(storedIn, z.string());
  expect(stored).toContain("99104/21");
  expect(stored).not.toContain("studerende ouder");
});

const condition = "De gegevens komen uit de polisadministratie";

test("Firefox: a request is answered elsewhere, and the answer comes back on top of the page", async ({
  firefox,
  elsewhere,
}) => {
  const { panel } = await firefox.openWithPanel("amendement");
  await click(panel, "Vraag sneltoets");
  await click(panel, "Kopieer als tekst");
  await expectWords(panel, /Nog niets verstuurd/);
  const mail = await clipboardOf(panel);
  await click(panel, "Ik heb het verstuurd");
  await click(panel, "Terug naar de signalen");

  const desk = await openOwn(await elsewhere(), "antwoord.html");
  await fill(desk, "textarea", mail);
  await click(desk, "Bewaar 1 onderdeel");
  await click(desk, "Beantwoord");
  await click(desk, "Uitvoerbaar, mits");
  await fill(desk, ".voorwaarde-wat textarea", condition);
  await fill(desk, ".voorwaarde-wat + .veld input", "het ministerie");
  await click(desk, "Datum onbekend");
  await chooseIn(desk, "Kosten", "Onbekend");
  await chooseIn(desk, "Termijn", "Onbekend");
  await click(desk, "Uitvoeringsinstituut Werknemersverzekeringen");
  await expectWords(desk, /3 van 3 verplichte velden ingevuld/);
  await expectWords(desk, /Bewaard op deze computer/);
  await click(desk, "Kopieer antwoord");
  await expectWords(desk, /Nog niets verstuurd\. Plak het antwoord/);
  const answer = await clipboardOf(desk);
  expect(answer).toContain(condition);

  await click(panel, "Meer");
  await click(panel, "Lees een verzoek of antwoord in");
  await fill(panel, "textarea", answer);
  await click(panel, "Bewaar 1 onderdeel");
  await expectWords(panel, /bewaard op deze computer\./);
  await click(panel, "Terug");
  await expectWords(panel, /Uitvoerbaar, mits \(1 voorwaarde\)/);
  await expectWords(panel, new RegExp(condition));
});

test("Firefox: a bill with a hundred amendments is checked in one go; five are explained", async ({ firefox }) => {
  const { panel } = await firefox.openWithPanel(dossierUrl);
  // As if the organisation decided that the site needs no pause.
  await panel.read(`browser.storage.local.set({ policy: { scanPace: "snel" } })`, z.null());
  await click(panel, "Controleer alle 100 stukken");
  const work = await openOwn(firefox, "werkvoorraad.html");
  await expect(async () => expectWords(work, /Klaar: 95 stukken getoetst, 5 niet gelezen\./)).toPass();
  await expectWords(work, /95 stukken/);
});

test("Firefox: after an update of the extension the page that was open is read again by itself", async ({
  firefox,
}) => {
  const { page, panel } = await firefox.openWithPanel("amendement");
  await expectWords(panel, /\d+ signalen/);
  await firefox.update();
  // What is left of the old extension on the page hears of the change and is silent.
  await page.read(`document.body.append("nog een zin")`, z.null());
  const again = await panelBeside(firefox, firefox.site.urlOf("amendement"));
  await expectWords(again, /Amendement nr\. 12 · 99 104/);
  await expectWords(again, /\d+ signalen/);
  const quote = `document.querySelector("button.citaat q")`;
  const quoted = await again.read(`${quote}.innerText`, z.string());
  await again.read(`${quote}.click()`, z.null());
  await expect.poll(async () => (await page.read(marks, z.array(z.string()))).map(words)).toContain(words(quoted));
});

test("Firefox: one that cannot take the extension is closed, and its profile is gone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sneltoets-empty-"));
  const options = { executablePath: ensureFirefox(), extensionPath: join(folder, "none"), proxyPort: 9, folder };
  await expect(launchFirefox(options)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
