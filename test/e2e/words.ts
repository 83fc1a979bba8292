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

/** Pastes a mail in the page for answers or the panel and keeps everything in it. */
export async function bringIn(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Plak hier de tekst van de mail" }).fill(text);
  await page.getByRole("button", { name: /^Bewaar \d+ onderde/ }).click();
  await expect(page.getByText(/bewaard op deze computer\.$/)).toBeVisible();
}
