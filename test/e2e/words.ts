import { strFromU8, unzipSync } from "fflate";
import PostalMime from "postal-mime";
import { expect, type Locator, type Page } from "@playwright/test";
import { unfoldSignals } from "../../scripts/browser/panel.ts";

/** The words of a text with single spaces: a page wraps them as it likes. */
export const words = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The quote of the first signal that holds `part`, once there are signals; all are unfolded. */
export async function quoteWith(panel: Page, part: string): Promise<Locator> {
  await panel.locator(".signaal").first().waitFor();
  await unfoldSignals(panel);
  return panel.locator("button.citaat").filter({ hasText: part }).first();
}

/** The text on the clipboard, read as a person would: by pasting it somewhere. */
export async function clipboardOf(panel: Page): Promise<string> {
  await panel.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "geplakt";
    document.body.append(field);
    field.focus();
  });
  await panel.keyboard.press("ControlOrMeta+V");
  const field = panel.locator("#geplakt");
  const pasted = await field.inputValue();
  await field.evaluate((element) => {
    element.remove();
  });
  return pasted;
}

/** The requests that the panel lists for this document. */
export const requestsIn = (panel: Page): Locator =>
  panel.locator("section").filter({ has: panel.getByRole("heading", { name: "Verzoeken over dit stuk" }) });

/** Asks about the document on screen and gives the mail with the request, as it would be sent. */
export async function askedOn(panel: Page): Promise<string> {
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("textbox", { name: "Naam" }).fill("Kim Proef");
  await panel.getByRole("textbox", { name: "Organisatie of fractie" }).fill("Fractie Streek");
  await panel.getByRole("button", { name: "Kopieer als tekst" }).click();
  await expect(panel.getByText("Nog niets verstuurd. Plak de tekst in uw mail.")).toBeVisible();
  const mail = await clipboardOf(panel);
  await panel.getByRole("button", { name: "Ik heb het verstuurd" }).click();
  await panel.getByRole("button", { name: "Terug naar de signalen" }).click();
  return mail;
}

/** Pastes a mail in the page for answers or the panel and keeps everything in it. */
export async function bringIn(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Plak hier de tekst van de mail" }).fill(text);
  await page.getByRole("button", { name: /^Bewaar \d+ onderde/ }).click();
  await expect(page.getByText(/bewaard op deze computer\.$/)).toBeVisible();
}

/** The words in a downloaded file; its name tells which kind it is. */
export async function wordsInFile(name: string, bytes: Buffer): Promise<string> {
  if (name.endsWith(".docx") || name.endsWith(".odt")) {
    const parts = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([part]) => part.endsWith(".xml"));
    return words(parts.map(([, content]) => strFromU8(content).replaceAll(/<[^>]+>/g, "")).join(" "));
  }
  if (name.endsWith(".eml")) return words((await PostalMime.parse(bytes)).text ?? "");
  return words(bytes.toString("utf8").replaceAll("\\", ""));
}

/** Script that runs before a page of the extension: the browser refuses its database, as in a private window. */
export const refuseDatabase = `indexedDB.open = () => { throw new DOMException("refused", "SecurityError"); };`;
