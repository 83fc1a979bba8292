import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, openOwn, test } from "./journey.ts";
import { askedOn, bringIn, clipboardOf, requestsIn, words, wordsInFile } from "./words.ts";

// Three browsers, and checking a screen takes longer than using it.
test.describe.configure({ timeout: 300_000 });

const first = "De gegevens komen uit de polisadministratie";
const second = "Het oude recht loopt hooguit twee jaar door";
const note = "Alleen voor collega's: nog bellen met team uitkeren";

/** The mail as somebody else's mail program shows it: quoted, with words around it. */
const quoted = (mail: string): string =>
  ["Zie hieronder.", "", ...mail.split("\n").map((line) => `> ${line}`), "", "Met vriendelijke groet"].join("\r\n");

async function fillAnswer(page: Page): Promise<void> {
  await page.getByText("Uitvoerbaar, mits", { exact: true }).click();
  // The table is there and has the focus: one types on.
  await expect(page.getByRole("textbox", { name: "Voorwaarde 1", exact: true })).toBeFocused();
  await page.keyboard.type(first);
  await page.getByRole("textbox", { name: "Wie zorgt hiervoor voor voorwaarde 1" }).fill("het ministerie");
  await page.getByLabel("Uiterlijk voor voorwaarde 1").fill("2027-03-01");
  await page.getByRole("textbox", { name: "Wie zorgt hiervoor voor voorwaarde 1" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Voorwaarde 2", exact: true })).toBeFocused();
  await page.keyboard.type(second);
  await page.getByRole("textbox", { name: "Wie zorgt hiervoor voor voorwaarde 2" }).fill("UWV");
  await page.getByRole("checkbox", { name: "Datum onbekend voor voorwaarde 2" }).check();
  await page.getByRole("group", { name: "Kosten" }).getByRole("radio", { name: "Onbekend" }).check();
  await page.getByRole("group", { name: "Termijn" }).getByRole("radio", { name: "Vanaf een datum" }).check();
  await page.getByLabel("Vroegst mogelijke datum").fill("2027-07-01");
  await page.getByRole("textbox", { name: "Notities voor uzelf en collega’s" }).fill(note);
  const organisation = page.getByRole("button", { name: "Uitvoeringsinstituut Werknemersverzekeringen" });
  await organisation.click();
  await expect(page.getByText("3 van 3 verplichte velden ingevuld")).toBeVisible();
  await expect(page.getByText("Bewaard op deze computer")).toBeVisible();
}

/** Downloads the open answer in every form there is. */
async function everyExport(page: Page): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const menu = page.getByRole("button", { name: "Download", exact: true });
  await menu.click();
  const choices = page.locator(".voet .menu-keuze");
  await expect(choices.first()).toBeVisible();
  const amount = await choices.count();
  await page.keyboard.press("Escape");
  for (let nth = 0; nth < amount; nth += 1) {
    await menu.click();
    const [download] = await Promise.all([page.waitForEvent("download"), choices.nth(nth).click()]);
    const name = download.suggestedFilename();
    files.set(name, await wordsInFile(name, await readFile(await download.path())));
  }
  await page.getByRole("button", { name: "Kopieer antwoord" }).click();
  await expect(page.getByText(/^Nog niets verstuurd\. Plak het antwoord/)).toBeVisible();
  files.set("klembord", words(await clipboardOf(page)));
  return files;
}

test("a request goes from Kamer to departement to dienstverlener and the answer comes back with its conditions", async ({
  journey,
  elsewhere,
}) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  const one = await askedOn(panel);
  await page.goto(journey.site.urlOf("motie"));
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Motie nr. 21 · 99 104");
  const other = await askedOn(panel);

  // The departement reads both in and passes them on together, under its own reference.
  const departement = await elsewhere();
  const desk = await departement.openOwn("antwoord.html");
  await expectAccessible(desk, "answers-empty");
  await desk.getByRole("textbox", { name: "Plak hier de tekst van de mail" }).fill(quoted(one));
  await expect(desk.getByText("Dit verzoek is nieuw.")).toBeVisible();
  await expectAccessible(desk, "answers-found");
  await bringIn(desk, quoted(one));
  await bringIn(desk, quoted(other));
  const boxes = desk.getByRole("checkbox", { name: /^Kies / });
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.check();
  await expectAccessible(desk, "answers-received");
  await desk.getByRole("button", { name: "Zet 2 verzoeken samen door" }).click();
  await desk.getByRole("textbox", { name: "Uw organisatie" }).fill("Ministerie van Proeven");
  await desk.getByRole("textbox", { name: "Uw kenmerk" }).fill("2026-0042");
  await expectAccessible(desk, "answers-forward");
  await desk.getByRole("button", { name: "Kopieer om door te zetten" }).click();
  await expect(desk.getByText(/^Nog niets verstuurd\. Plak de tekst/)).toBeVisible();
  const passedOn = await clipboardOf(desk);

  // The dienstverlener knows nothing but that mail.
  const dienst = await elsewhere();
  const form = await dienst.openOwn("antwoord.html");
  await bringIn(form, quoted(passedOn));
  await form.getByRole("button", { name: /^Wijs toe aan een collega.*amendement nr\. 12/ }).click();
  await expectAccessible(form, "answers-assign");
  await form.getByRole("combobox", { name: "Wie pakt dit op?" }).fill("Fatima de Boer");
  await form.getByRole("button", { name: "Bewaar" }).click();
  await expect(form.getByText("opgepakt door Fatima de Boer")).toBeVisible();
  await expectAccessible(form, "answers-assigned");
  await form.getByRole("button", { name: /^Beantwoord.*amendement nr\. 12/ }).click();
  await expectAccessible(form, "answer-empty");
  await form.getByRole("button", { name: "Kopieer antwoord" }).click();
  await expect(form.getByText(/^Het antwoord is nog niet volledig/)).toBeVisible();
  await fillAnswer(form);
  await expectAccessible(form, "answer-filled");
  const files = await everyExport(form);
  expect(files.size).toBeGreaterThan(5);
  for (const [name, text] of files) {
    expect(text, name).toContain(first);
    expect(text, name).toContain(second);
    expect(text, name).not.toContain("team uitkeren");
  }
  await form.emulateMedia({ media: "print" });
  await expect(form.getByRole("button", { name: "Kopieer antwoord" })).toBeHidden();
  await expect(form.locator(".brief").getByText(second)).toBeVisible();
  await form.emulateMedia({ media: null });
  expect(await dienst.stored()).toContain("team uitkeren");
  await form.getByRole("button", { name: "Kopieer antwoord" }).click();
  const answer = await clipboardOf(form);

  // Back at the Kamer: pasted in the panel, it stands on top of the page it is about.
  await panel.getByRole("button", { name: "Meer", exact: true }).click();
  await panel.getByRole("button", { name: "Lees een verzoek of antwoord in" }).click();
  await bringIn(panel, quoted(answer));
  await panel.getByRole("button", { name: "Terug", exact: true }).click();
  await page.goto(journey.site.urlOf("amendement"));
  const top = panel.getByRole("article").first();
  await expect(top.getByText("Uitvoerbaar, mits (2 voorwaarden)")).toBeVisible();
  await expect(top.getByText(first)).toBeVisible();
  await expect(top.getByText(second)).toBeVisible();
  await expectAccessible(panel, "answer-on-top");
  await requestsIn(panel).getByRole("button", { name: /^Open/ }).first().click();
  await expect(panel.locator(".verloop").getByText(new RegExp(second))).toBeVisible();
  await panel.getByRole("button", { name: "Kopieer een tekst" }).click();
  await panel.getByRole("button", { name: /gevolgen voor de uitvoering/ }).click();
  const paragraph = await clipboardOf(panel);
  expect(paragraph).toContain(first);
  expect(paragraph).toContain(second);

  const sheet = await openOwn(journey, "antwoord.html");
  await sheet.getByRole("button", { name: /^Oplegger/ }).click();
  await expect(sheet.locator(".brief").getByText(first)).toBeVisible();
  await expectAccessible(sheet, "oplegger");
});

/** Presses Tab until the field with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const tree = await page
      .locator(":focus")
      .ariaSnapshot({ timeout: 1_000 })
      .catch(() => "");
    if (name.test(tree)) return;
  }
  throw new Error(`Tab kwam nooit bij ${String(name)}.`);
}

test("the answer form works with the keyboard alone", async ({ journey, elsewhere }) => {
  const page = await journey.open("amendement");
  const mail = await askedOn(await journey.openSidePanel(page));
  const form = await (await elsewhere()).openOwn("antwoord.html");
  await bringIn(form, mail);
  await form.getByRole("button", { name: /^Beantwoord/ }).focus();
  await form.keyboard.press("Enter");
  await expect(form.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(form, /radio "Uitvoerbaar"/);
  await form.keyboard.press("Space");
  await form.keyboard.press("ArrowDown");
  await expect(form.getByRole("radio", { name: "Uitvoerbaar, mits" })).toBeFocused();
  await form.keyboard.press("Enter");
  await expect(form.getByRole("textbox", { name: "Voorwaarde 1", exact: true })).toBeFocused();
  await form.keyboard.type(first);
  await form.keyboard.press("Tab");
  await form.keyboard.type("het ministerie");
  await tabTo(form, /Datum onbekend/);
  await form.keyboard.press("Space");
  await tabTo(form, /radio "Onbekend"/);
  await form.keyboard.press("Space");
  await form.keyboard.press("Enter");
  await expect(form.getByRole("group", { name: "Termijn" }).getByRole("radio").first()).toBeFocused();
  await form.keyboard.press("Space");
  await expect(form.getByText("3 van 3 verplichte velden ingevuld")).toBeVisible();
  await tabTo(form, /Uitvoeringsinstituut Werknemersverzekeringen/);
  await form.keyboard.press("Enter");
  await tabTo(form, /Kopieer antwoord/);
  await form.keyboard.press("Enter");
  await expect(form.getByText(/^Nog niets verstuurd\. Plak het antwoord/)).toBeVisible();
  expect(await clipboardOf(form)).toContain(first);
});
