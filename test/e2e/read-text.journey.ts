import { expect, expectAccessible, test } from "./journey.ts";

const documents = [
  {
    name: "amendement",
    fold: "Wat dit stuk wijzigt, en op welk niveau",
    row: /Wijzigt het wetsvoorstel: hoofdlocatie is /,
  },
  { name: "motie", fold: "Wat deze motie overweegt en vraagt", row: /verzoekt · de regering/ },
] as const;

for (const { name, fold, row } of documents) {
  test(`the read text of an ${name} tells how it was read, and shows where`, async ({ journey }) => {
    const page = await journey.open(name);
    const panel = await journey.openSidePanel(page);
    await panel.getByRole("button", { name: "Meer", exact: true }).click();
    await panel.getByRole("button", { name: "Bekijk de gelezen tekst" }).click();
    await panel.getByText(fold).click();
    const first = panel.getByRole("listitem").filter({ hasText: row }).first();
    await expect(first).toBeVisible();
    await panel.getByText("Bewijs van deze lezing").click();
    await panel.getByRole("button", { name: "Toets deze tekst opnieuw" }).click();
    await expect(panel.getByRole("status").filter({ hasText: "de vingerafdruk klopt" })).toBeVisible();
    await expectAccessible(panel, `opbouw-${name}`);
    await first.getByRole("button", { name: /^toon/ }).click();
    await expect(panel.locator("mark").first()).toBeInViewport();
  });
}
