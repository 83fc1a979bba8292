import { expect, expectAccessible, test } from "./journey.ts";

test("a version that replaces one read before shows what changed in signals and words", async ({ journey }) => {
  const page = await journey.open("eerdere-versie");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 9 · 99 104");
  await page.goto(journey.site.urlOf("amendement"));
  await panel.getByRole("button", { name: "bekijk verschil" }).click();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Verschil tussen nr. 9 en nr. 12");
  await expect(panel.getByRole("listitem").filter({ hasText: "nieuw · Overgangsrecht" })).toBeVisible();
  await expect(panel.getByRole("listitem").filter({ hasText: "gelijk · Uitzondering of afwijking" })).toBeVisible();
  await expect(panel.locator("ins").filter({ hasText: "zoals dat luidde" })).toBeVisible();
  await expect(panel.locator("del").filter({ hasText: "een jaar" })).toBeVisible();
  await expectAccessible(panel, "verschil");
  await panel.getByRole("button", { name: "Terug naar de signalen" }).click();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
});

test("an older version says what replaced it, though its own page does not", async ({ journey }) => {
  const page = await journey.open("amendement");
  const panel = await journey.openSidePanel(page);
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Amendement nr. 12 · 99 104");
  await page.goto(journey.site.urlOf("eerdere-versie"));
  await expect(panel.getByText("Vervangen door nr. 12")).toBeVisible();
  await expect(panel.getByRole("link", { name: "Open nr. 12" })).toHaveAttribute(
    "href",
    journey.site.urlOf("amendement"),
  );
  await expectAccessible(panel, "vervangen");
  await panel.getByRole("button", { name: "bekijk verschil" }).click();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText("Verschil tussen nr. 9 en nr. 12");
  await expect(panel.getByText("De nieuwere versie is gelezen op")).toBeVisible();
  await expect(panel.locator("ins").filter({ hasText: "zoals dat luidde" })).toBeVisible();
});
