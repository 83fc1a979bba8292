// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { checkText, type PageHints } from "@/rules";
import { amendmentText } from "./test-kit";
import { TextView } from "./text-view";

afterEach(cleanup);

const view = (text: string, hints?: PageHints) =>
  render(
    <TextView
      document={checkText(text, hints).document}
      documentKey={null}
      marked={null}
      fromFile={false}
      onBack={() => undefined}
    />,
  );

const row = (name: string): HTMLElement => screen.getByText(name, { selector: "dt" }).parentElement ?? document.body;

test("names every fact, and marks where it stands as often as one asks", async () => {
  const user = userEvent.setup();
  view(amendmentText);
  await user.click(screen.getByText("Gegevens van dit stuk, en waar ze staan"));
  expect(row("Soort").textContent).toContain("Amendement");
  expect(row("Vervangt nr.").textContent).toContain("9");
  expect(row("Datum").textContent).toContain("14 nov 2026");
  for (const round of [1, 2]) {
    await user.click(within(row("Dossier")).getByRole("button", { name: "toon Dossier" }));
    expect([round, document.querySelector("mark")?.textContent]).toEqual([round, "99 104"]);
    expect(document.activeElement?.tagName).toBe("MARK");
  }
  await user.click(screen.getByRole("button", { name: "toon Indieners" }));
  expect(document.querySelector("mark")?.textContent).toBe("Van Veenendaal-Prins");
});

test("says what is unknown, and what only the page told", () => {
  const hints = { url: "https://zoek.officielebekendmakingen.nl/kst-99104-12.html", title: "" };
  view("De Kamer,\nverzoekt de regering te gaan,\nen gaat over tot de orde van de dag.", hints);
  expect(row("Indieners").textContent).toBe("Indienersonbekend");
  expect(row("Versie").textContent).toBe("Versieonbekend");
  expect(row("Dossier").textContent).toContain("van de pagina, niet uit de tekst");
  expect(screen.queryByText("Wetsvoorstel", { selector: "dt" })).toBeNull();
});
