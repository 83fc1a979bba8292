import { expect, expectAccessible, test } from "./journey.ts";
import { printedPages } from "./printed.ts";
import { bringIn, clipboardOf } from "./words.ts";

// Two browsers, and checking a screen takes longer than using it.
test.describe.configure({ timeout: 300_000 });

test("two requests made in the panel go in one mail, and are two requests again for who receives it", async ({
  journey,
  elsewhere,
}) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("textbox", { name: "Wat wilt u bereiken?" }).fill("Minder wachten");
  await expect(panel.getByText("Bewaard op deze computer")).toBeVisible();
  await panel.getByRole("button", { name: "Terug naar de signalen" }).click();
  await page.goto(journey.site.urlOf("motie"));
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Motie nr. 21 · 99 104");
  await panel.getByRole("button", { name: /^Vraag sneltoets/ }).click();
  await panel.getByRole("textbox", { name: "Wat wilt u bereiken?" }).fill("Minder formulieren");

  // Chosen in the panel, they open together on the page.
  await panel.getByRole("checkbox", { name: /amendement nr\. 12/ }).check();
  const opening = journey.context.waitForEvent("page");
  await panel.getByRole("button", { name: "Verstuur 2 verzoeken samen" }).click();
  const desk = await opening;
  await desk.getByRole("textbox", { name: "Uw kenmerk" }).fill("2026-0043");
  await expectAccessible(desk, "requests-together");
  await expect(desk.getByRole("button", { name: "Druk af" })).toBeVisible();
  const printed = (await printedPages(desk)).map(({ text }) => text).join(" ");
  for (const part of ["Bundel met 2 verzoeken", "Minder wachten", "Minder formulieren"])
    expect(printed).toContain(part);
  expect(printed).not.toMatch(/Druk af|sneltoets:begin/);
  await desk.getByRole("button", { name: "Kopieer als tekst" }).click();
  await desk.getByRole("button", { name: "Ik heb het verstuurd" }).click();
  await expect(desk.getByText("Genoteerd: de verzoeken zijn verstuurd.")).toBeVisible();
  const mail = await clipboardOf(desk);
  await desk.getByRole("button", { name: "Terug naar het overzicht" }).click();
  await expect(desk.getByText(/^verstuurd op /)).toHaveCount(2);
  await expectAccessible(desk, "answers-own");

  const dienst = await (await elsewhere()).openOwn("antwoord.html");
  await bringIn(dienst, mail);
  await expect(dienst.getByRole("button", { name: /^Beantwoord/ })).toHaveCount(2);
});
