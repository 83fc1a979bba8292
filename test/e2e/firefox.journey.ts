import * as z from "zod/mini";
import { paragraphsOf } from "../replica/document.ts";
import { click, documentOf, expect, expectWords, fill, storedIn, test } from "./firefox/journey.ts";
import { words } from "./words.ts";

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
  await expectWords(panel, /niet van toepassing op de studerende ouder/);
  const stored = await panel.read(storedIn, z.string());
  expect(stored).toContain("99104/21");
  expect(stored).not.toContain("studerende ouder");
});
