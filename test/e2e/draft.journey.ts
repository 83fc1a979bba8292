import { writeFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { openDraft, startDraft } from "../../scripts/browser/panel.ts";
import { docxFile } from "../replica/files/docx.ts";
import { paragraphsOf } from "../replica/document.ts";
import { newsUrl } from "../replica/site.ts";
import { expect, test } from "./journey.ts";
import { quoteWith } from "./words.ts";

test("a pasted draft is checked and leaves no trace", async ({ journey }) => {
  const text = paragraphsOf(journey.document("docx")).join("\n");
  const page = await journey.open(newsUrl);
  const panel = await journey.openSidePanel(page);
  await startDraft(panel);
  await panel.getByRole("textbox", { name: "Plak of typ de tekst" }).fill(text);
  await expect(await quoteWith(panel, "niet van toepassing op de studerende ouder")).toBeVisible();
  await expect(panel.getByText("Concept: blijft op dit scherm")).toBeVisible();
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await expect(panel.getByText("Niet bewaard. Dit verzoek blijft op dit scherm.")).toBeVisible();
  expect(await journey.stored()).not.toContain("studerende ouder");
  expect(journey.requests.filter((url) => url.includes("/downloads/"))).toEqual([]);
});

test("on a small screen the reader sees at once that a text cannot be checked", async ({ journey }) => {
  const panel = await journey.openSidePanel(await journey.open(newsUrl));
  await panel.setViewportSize({ width: 320, height: 640 });
  await startDraft(panel);
  const field = panel.getByRole("textbox", { name: "Plak of typ de tekst" });
  for (const [text, sentence] of unreadable) {
    await field.fill(text);
    const notice = await boxOf(panel.locator(".melding", { hasText: sentence }));
    const bar = await boxOf(panel.locator(".voet"));
    expect(notice.y + notice.height).toBeLessThanOrEqual(bar.y);
  }
});

const unreadable = [
  ["Geachte voorzitter,\n\nHierbij bied ik u de planning aan.", "geen amendement of motie herkend"],
  ["99 217 Boswet\n\nNr. 8\n\nAMENDEMENT VAN HET LID EIK\n\nOntvangen 5 juni 2031", "alleen de kop van een stuk"],
] as const;

async function boxOf(part: Locator): Promise<{ readonly y: number; readonly height: number }> {
  await part.waitFor();
  const box = await part.boundingBox();
  if (box === null) throw new Error("It is not on the screen.");
  return box;
}

test("a draft from a Word file is kept only when its user says so", async ({ journey }, testInfo) => {
  const path = testInfo.outputPath("concept.docx");
  await writeFile(path, docxFile(journey.document("docx")));
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await openDraft(panel, path);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Concept · Amendement nr. 8 · 99 217");
  await (await quoteWith(panel, "niet van toepassing op de studerende ouder")).click();
  await expect(panel.locator("mark").first()).toBeInViewport();
  await panel.getByRole("button", { name: /^Terug naar/ }).click();
  expect(await journey.stored()).not.toContain("studerende ouder");
  await panel.getByRole("button", { name: "Bewaar concept" }).click();
  await expect(panel.getByText("Het concept is bewaard op deze computer.")).toBeVisible();
  expect(await journey.stored()).toContain("studerende ouder");
});
