// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { exportStored, wipeSettings, wipeStored } from "@/storage";
import { fakeWork, keepAmendment } from "./test-kit";
import { WorkPage } from "./work-page";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 60_000 });

const exception =
  "In artikel I, onderdeel B, wordt aan artikel 3 een lid toegevoegd, luidende:\n4. In afwijking van het eerste lid is de pas gratis.";
const quiet = "In artikel II wordt «de pas» vervangen door «het pasje».";

beforeEach(async () => {
  await wipeStored();
  await wipeSettings();
  // The table draws the lines that are in view, and here nothing has a size of its own.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1200);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(amount = 2) {
  for (let nr = 1; nr <= amount; nr += 1) await keepAmendment(nr, nr === 1 ? exception : quiet);
  const port = fakeWork();
  render(<WorkPage port={port} />);
  await waitFor(() => expect(lines()).toHaveLength(amount));
  return port;
}

const lines = () => screen.queryAllByRole("row").filter((row) => row.dataset["key"] !== undefined);
const keys = () => lines().map((row) => row.dataset["key"]);
const notes = () => screen.getByText("Uw notities bij dit stuk").closest("details");
const titleOf = (nr: number) => screen.getByRole("button", { name: new RegExp(`^Amendement nr. ${nr}\\s`) });
const statusOf = (nr: number) =>
  screen.getByRole<HTMLSelectElement>("combobox", { name: new RegExp(`^Status van Amendement nr. ${nr} `) });

test("an empty werkvoorraad says how stukken come", async () => {
  render(<WorkPage port={fakeWork()} />);
  expect(await screen.findByRole("heading", { name: "Nog geen stukken" })).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Links naar stukken" })).toBeTruthy();
});

test("the table names every stuk with its signals, sorts, and tells how many there are", async () => {
  await open();
  expect(lines()[0]?.textContent).toContain("Uitzondering of afwijking, middel");
  expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBe("3");
  const head = screen.getByRole("button", { name: /^Stuk en signalen/ });
  await userEvent.click(head);
  await waitFor(() => expect(head.closest("th")?.getAttribute("aria-sort")).toBeTruthy());
  const first = keys();
  await userEvent.click(head);
  await waitFor(() => expect(keys()).toEqual(first.toReversed()));
});

test("keys go through the lines, choose one and set its status; the last decision can be undone", async () => {
  await open();
  titleOf(1).focus();
  await userEvent.keyboard("j");
  await waitFor(() => expect(document.activeElement).toBe(titleOf(2)));
  await userEvent.keyboard("k");
  await waitFor(() => expect(document.activeElement).toBe(titleOf(1)));
  await userEvent.keyboard("x");
  expect(screen.getByText("1 stuk gekozen")).toBeTruthy();
  await userEvent.keyboard("2");
  await waitFor(() => expect(statusOf(1).value).toBe("niet-nodig"));
  expect(screen.getByText("1 stuk: geen sneltoets nodig.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(statusOf(1).value).toBe("nieuw"));
});

test("a filter that leaves nothing says so, with the way back", async () => {
  await open();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Antwoord gevraagd" }), "te-laat");
  await userEvent.click(await screen.findByRole("button", { name: "Toon alle stukken" }));
  await waitFor(() => expect(lines()).toHaveLength(2));
});

/** Puts a row in the database that no version wrote. */
async function putBroken(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  await new Promise((resolve) => {
    const opening = indexedDB.open("sneltoets");
    opening.addEventListener("success", () => {
      const transaction = opening.result.transaction(table, "readwrite");
      transaction.objectStore(table).put(row);
      transaction.addEventListener("complete", () => {
        opening.result.close();
        resolve(null);
      });
    });
  });
}

test("a decision or request that cannot be read is reported and stays", async () => {
  await keepAmendment(1, quiet);
  await putBroken("marks", { key: "99430/1", updatedAt: "", record: { status: "weg" } });
  await putBroken("requests", { id: "r", key: "99430/1", status: "concept", due: "", record: {} });
  render(<WorkPage port={fakeWork()} />);
  expect(await screen.findByText(/^2 bewaarde gegevens zijn niet leesbaar en blijven staan/)).toBeTruthy();
  await waitFor(() => expect(lines()).toHaveLength(1));
});

test("a choice in a filter leaves the stukken that have it, and tells how many of all that is", async () => {
  await open();
  await userEvent.click(await screen.findByRole("checkbox", { name: "middel 1" }));
  await waitFor(() => expect(keys()).toEqual(["99430/1"]));
  expect(screen.getAllByText("1 van 2 stukken").length).toBeGreaterThan(0);
});

test("what goes on the list for simplification and what goes off it is said", async () => {
  await open(1);
  await userEvent.click(titleOf(1));
  const box = await screen.findByRole("checkbox", { name: "Kandidaat voor vereenvoudiging" });
  await userEvent.click(box);
  expect(await screen.findByText("1 stuk op de lijst voor vereenvoudiging.")).toBeTruthy();
  await userEvent.click(box);
  expect(await screen.findByText("1 stuk van de lijst voor vereenvoudiging gehaald.")).toBeTruthy();
});

test("notes are folded away until there are some, and stay open while one clears them", async () => {
  await open(2);
  await userEvent.click(titleOf(1));
  expect(notes()?.open).toBe(false);
  const box = screen.getByRole("checkbox", { name: "Kandidaat voor vereenvoudiging" });
  await userEvent.click(box);
  await screen.findByText("1 stuk op de lijst voor vereenvoudiging.");
  await userEvent.click(titleOf(2));
  await userEvent.click(titleOf(1));
  expect(notes()?.open).toBe(true);
  await userEvent.click(screen.getByRole("checkbox", { name: "Kandidaat voor vereenvoudiging" }));
  await screen.findByText("1 stuk van de lijst voor vereenvoudiging gehaald.");
  expect(notes()?.open).toBe(true);
});

test("the stuk beside the table is no second main part of the page", async () => {
  await open(1);
  await userEvent.click(titleOf(1));
  await screen.findByRole("heading", { name: /signaal|signalen/ });
  expect(screen.getAllByRole("main")).toHaveLength(1);
});

test("chosen stukken are asked about together; doing it twice makes nothing twice", async () => {
  const port = await open();
  await userEvent.click(screen.getByRole("checkbox", { name: "Kies alle stukken in de lijst" }));
  const ask = screen.getByRole("button", { name: "Vraag sneltoets over 2 stukken" });
  await userEvent.click(ask);
  expect(await screen.findByText(/^2 verzoeken staan klaar/)).toBeTruthy();
  const [first] = port.asked;
  expect(first?.startsWith("antwoorden versturen/id-")).toBe(true);
  await userEvent.click(ask);
  await waitFor(() => expect(port.asked).toEqual([first, first]));
  const kept = await exportStored();
  const { requests } = kept.kind === "ready" ? JSON.parse(kept.content) : { requests: [] };
  expect(requests).toHaveLength(2);
  expect(requests[0].record.signals[0].quote).toContain("In afwijking van");
});

test("requests stand by last day, with the reminders that the user can ask for", async () => {
  await open(1);
  await userEvent.click(screen.getByRole("checkbox", { name: "Kies alle stukken in de lijst" }));
  await userEvent.click(screen.getByRole("button", { name: "Vraag sneltoets over 1 stuk" }));
  await screen.findByText(/^1 verzoek staat klaar/);
  await userEvent.click(screen.getByRole("button", { name: "Verzoeken" }));
  expect(await screen.findByRole("heading", { name: "Concept (1)" })).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: "Herinner mij aan termijnen" }));
  expect(await screen.findByText(/De browser staat geen meldingen toe/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Open het stuk/ }));
  expect(await screen.findByRole("complementary", { name: /^Stuk: Amendement nr. 1/ })).toBeTruthy();
});
