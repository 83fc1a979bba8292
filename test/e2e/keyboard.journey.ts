import { newsUrl } from "../replica/site.ts";
import { expect, markedOn, openOwn, test } from "./journey.ts";
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

/** What has the focus and the bar below it: the words of what is wholly behind the bar; "" otherwise. */
const behindTheBar = `(() => {
  const bar = document.querySelector(".voet");
  const focused = document.activeElement;
  if (bar === null || bar.contains(focused) || focused === document.body) return "";
  return focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top ? focused.outerHTML.slice(0, 120) : "";
})()`;

async function tabbedBehindTheBar(panel: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let presses = 0; presses < 50; presses += 1) {
    await panel.keyboard.press("Tab");
    hidden.push(await panel.evaluate<string>(behindTheBar));
  }
  return hidden.filter((words) => words !== "");
}

test("what has the focus is never behind the bar with the actions", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await panel.locator(".signaal").first().waitFor();
  await panel.setViewportSize({ width: 320, height: 500 });
  expect(await tabbedBehindTheBar(panel)).toEqual([]);
  // A field for more lines is scrolled to by its caret.
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  expect(await tabbedBehindTheBar(panel)).toEqual([]);
});

test("Tab within the bar with the actions leaves the page where it is", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await panel.locator(".signaal").first().waitFor();
  await panel.setViewportSize({ width: 320, height: 500 });
  await tabTo(panel, /Vraag sneltoets/);
  await panel.evaluate("scrollTo(0, 100)");
  for (const name of [/Kopieer/, /Meer over/]) {
    await panel.keyboard.press("Tab");
    expect(await focusedName(panel)).toMatch(name);
    expect(await panel.evaluate<number>("scrollY")).toBe(100);
  }
});

test("a draft is checked and becomes a request with the keyboard alone", async ({ journey }) => {
  const page = await journey.open(newsUrl);
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("button", { name: "Toets een concept" })).toBeVisible();
  await tabTo(panel, /Toets een concept/);
  await panel.keyboard.press("Enter");
  await tabTo(panel, /Plak of typ de tekst/);
  await panel.keyboard.insertText(journey.document("amendement").body.join("\n"));
  await expect(panel.locator(".signaal").first()).toBeVisible();
  await tabTo(panel, /Vraag sneltoets/);
  await panel.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: "Vraag sneltoets" })).toBeFocused();
});

test("a stuk in the werkvoorraad is opened, marked and closed with the keyboard alone", async ({ journey }) => {
  const page = await journey.open("amendement");
  await expect.poll(async () => journey.badge(page)).toMatch(/^[1-9]\d*$/);
  const work = await openOwn(journey, "werkvoorraad.html");
  const name = work.getByRole("button", { name: "Amendement nr. 12 · 99 104" });
  await expect(name).toBeVisible();
  await tabTo(work, /button "Amendement nr\. 12/);
  await work.keyboard.press("Enter");
  const drawer = work.getByRole("complementary", { name: /Stuk: Amendement nr\. 12/ });
  await expect(drawer).toBeVisible();
  await tabTo(work, /sneltoets gevraagd/);
  await work.keyboard.press("Enter");
  await expect(work.getByRole("combobox", { name: /Status van Amendement nr\. 12/ })).toHaveValue("gevraagd");
  await work.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await expect(name).toBeFocused();
});

test("a setting is changed with the keyboard alone, and kept", async ({ journey }) => {
  const page = await openOwn(journey, "options.html");
  await tabTo(page, /Toets een kamerstuk zodra/);
  await page.keyboard.press("Space");
  await expect(page.getByText("Bewaard.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /Toets een kamerstuk zodra/ })).not.toBeChecked();
});
