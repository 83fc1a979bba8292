import { expect, markedOn, test } from "./journey.ts";
import { clipboardOf } from "./words.ts";
import type { Page } from "@playwright/test";

/** Presses Tab until something named `name` has the focus; fails when it never does. */
async function tabTo(panel: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await panel.keyboard.press("Tab");
    if (name.test(await focusedName(panel))) return;
  }
  throw new Error(`Tab kwam nooit bij ${String(name)}.`);
}

async function focusedName(panel: Page): Promise<string> {
  const tree = await panel
    .locator(":focus")
    .ariaSnapshot({ timeout: 1_000 })
    .catch(() => "");
  return tree;
}

test("the whole way from signal to request works with the keyboard alone", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
  await tabTo(panel, /Toon in tekst/);
  await panel.keyboard.press("Enter");
  await expect.poll(async () => (await markedOn(page)).length).toBe(1);
  await tabTo(panel, /Meenemen in sneltoets/);
  await panel.keyboard.press("Space");
  await expect(panel.getByRole("checkbox").first()).not.toBeChecked();
  await tabTo(panel, /Vraag sneltoets/);
  await panel.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: "Vraag sneltoets" })).toBeFocused();
  await tabTo(panel, /Kopieer als tekst/);
  await panel.keyboard.press("Enter");
  await expect(panel.getByText("Nog niets verstuurd. Plak de tekst in uw mail.")).toBeVisible();
  expect(await clipboardOf(panel)).toContain("99 104");
});
