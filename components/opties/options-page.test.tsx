// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Contact } from "@/rules";
import { dismiss, readSetting, saveContact, saveCorrection, wipeSettings, wipeStored, writeSetting } from "@/storage";
import { refreshPolicy } from "@/storage/at-start";
import { OptionsPage } from "./options-page";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await wipeStored();
  await wipeSettings();
});
afterEach(cleanup);

const noPort = { download: () => Promise.resolve() };
const dismissed = { scope: "rule", rule: "termijn", at: "2026-11-27T10:00:00.000Z" } as const;

test("keeps who asks, letter by letter", async () => {
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  await userEvent.type(screen.getByRole("textbox", { name: "Naam" }), "Kim Proef");
  expect(await screen.findByText("Bewaard.")).toBeTruthy();
  await waitFor(async () => expect((await readSetting("requester")).value.name).toBe("Kim Proef"));
});

test("turns fetching off and on", async () => {
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /^Haal het Word- of pdf-bestand op/ });
  await userEvent.click(box);
  expect(box.checked).toBe(false);
  await waitFor(async () => expect((await readSetting("automaticFetch")).value).toBe(false));
});

test("counts what is kept, asks before wiping, and wipes everything", async () => {
  await dismiss(dismissed);
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  expect((await screen.findByText("Weggezette signalen")).nextElementSibling?.textContent).toBe("1");
  await userEvent.click(screen.getByRole("button", { name: "Verwijder alles" }));
  await userEvent.click(screen.getByRole("button", { name: "Nee, bewaar alles" }));
  expect(screen.getByText("Weggezette signalen").nextElementSibling?.textContent).toBe("1");
  await userEvent.click(screen.getByRole("button", { name: "Verwijder alles" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, verwijder alles" }));
  expect(await screen.findByText("Alles is verwijderd.")).toBeTruthy();
  await waitFor(() => expect(screen.getByText("Weggezette signalen").nextElementSibling?.textContent).toBe("0"));
});

test("takes everything along as one file", async () => {
  await dismiss(dismissed);
  const files: { name: string; content: string }[] = [];
  render(<OptionsPage today="2026-11-27" port={{ download: (file) => Promise.resolve(void files.push(file)) }} />);
  await userEvent.click(screen.getByRole("button", { name: "Download alles (.json)" }));
  expect(await screen.findByText("Het bestand is gedownload.")).toBeTruthy();
  expect(files[0]?.name).toBe("sneltoets-opslag.json");
  expect(files[0]?.content).toContain("termijn");
});

test("shows what the organisation decided, and leaves only the rest to the user", async () => {
  await fakeBrowser.storage.managed.set({
    organisation: "Proefdienst",
    retentionDays: 180,
    allowedHosts: ["www.tweedekamer.nl"],
  });
  await refreshPolicy();
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  const organisation = screen.getByRole<HTMLInputElement>("textbox", { name: "Organisatie of fractie" });
  await waitFor(() => expect([organisation.value, organisation.readOnly]).toEqual(["Proefdienst", true]));
  await userEvent.type(screen.getByRole("textbox", { name: "Functie" }), "Griffier");
  await waitFor(async () =>
    expect((await readSetting("requester")).value).toMatchObject({ role: "Griffier", organisation: "Proefdienst" }),
  );
  const term = screen.getByRole<HTMLSelectElement>("combobox", { name: "Ruim oude stukken vanzelf op" });
  expect([term.value, term.closest<HTMLFieldSetElement>(".vastgelegd")?.disabled]).toEqual(["180", true]);
  expect(screen.getByText("Uw organisatie laat Sneltoets alleen lezen op: www.tweedekamer.nl.")).toBeTruthy();
});

test("reads pasted recesses in, takes one away and puts it back", async () => {
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  expect(screen.getByText(/Recessen van de Kamer zijn hier bekend tot en met 2 september 2024\.$/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(await screen.findByText(/^Hier staan geen recessen in/)).toBeTruthy();
  await userEvent.click(screen.getByRole("textbox", { name: "Plak de recessen" }));
  await userEvent.paste("Kerstreces 18 december 2026 t/m 11 januari 2027");
  await userEvent.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(await screen.findByText("1 reces is toegevoegd.")).toBeTruthy();
  expect(await screen.findByText(/bekend tot en met 11 januari 2027\.$/)).toBeTruthy();
  await userEvent.click(await screen.findByRole("button", { name: /^Haal weg.*kerstreces 2026/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect((await readSetting("recesses")).value).toHaveLength(1));
});

test("goes on at the way back when the last correction is taken away, and puts it back", async () => {
  const scope = { kind: "stuk", documentKey: "99123/12" } as const;
  await saveCorrection({ provider: "uwv", verdict: "hoort-niet", scope, at: dismissed.at });
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  const removal = { name: /99123\/12/ };
  await userEvent.click(await screen.findByRole("button", removal));
  const undo = await screen.findByRole("button", { name: "Zet terug" });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  await userEvent.click(undo);
  expect(await screen.findByRole("button", removal)).toBeTruthy();
});

test("says that the corrections are downloaded apart from the one that was taken away", async () => {
  const scope = { kind: "stuk", documentKey: "99123/12" } as const;
  for (const provider of ["uwv", "svb"])
    await saveCorrection({ provider, verdict: "hoort-niet", scope, at: dismissed.at });
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  const [first] = await screen.findAllByRole("button", { name: /99123\/12/ });
  if (first !== undefined) await userEvent.click(first);
  const undo = await screen.findByRole("button", { name: "Zet terug" });
  await userEvent.click(screen.getByRole("button", { name: "Download correcties (.json)" }));
  expect(await screen.findByText("Het bestand is gedownload.")).toBeTruthy();
  expect(undo.parentElement?.textContent).toMatch(/^Weggehaald: .*Zet terug$/);
});

const anAddress: Contact = {
  kind: "dienstverlener",
  id: "uwv",
  email: null,
  route: "via het loket",
  termDays: null,
  windows: [],
  source: "de site",
  checked: "2026-11-20",
};

test("puts an address back without touching the form that is open", async () => {
  await saveContact(anAddress);
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  const removal = { name: /^Verwijder Uitvoeringsinstituut/ };
  await screen.findByRole("button", removal);
  await userEvent.click(screen.getByRole("button", { name: "Voeg een adres toe" }));
  await userEvent.click(screen.getByRole("textbox", { name: "Bron" }));
  await userEvent.paste("telefonisch nagevraagd");
  await userEvent.click(screen.getByRole("button", removal));
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  expect(await screen.findByRole("button", removal)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull());
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Bron" }).value).toBe("telefonisch nagevraagd");
});

test("keeps the way back of an address when it cannot be put back, and says why", async () => {
  await saveContact(anAddress);
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Verwijder Uitvoeringsinstituut/ }));
  const undo = await screen.findByRole("button", { name: "Zet terug" });
  const refused = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("privé", "SecurityError");
  });
  await userEvent.click(undo);
  expect(await screen.findByText(/^De browser laat bewaren hier niet toe/)).toBeTruthy();
  refused.mockRestore();
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(await screen.findByRole("button", { name: /^Verwijder Uitvoeringsinstituut/ })).toBeTruthy();
});

test("goes on at the button to add when the last address is taken away", async () => {
  await saveContact(anAddress);
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Verwijder Uitvoeringsinstituut/ }));
  const add = screen.getByRole("button", { name: "Voeg een adres toe" });
  await waitFor(() => expect(document.activeElement).toBe(add));
});

test("keeps the lines in which it reads no recess, and says how many and why", async () => {
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Plak de recessen" });
  await userEvent.click(field);
  await userEvent.paste("Recessen\nKerstreces 18 december 2026 t/m 11 januari 2027\nMeireces 23 april t/m 10 mei");
  await userEvent.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(
    await screen.findByText(
      "1 reces is toegevoegd. 2 regels zijn niet toegevoegd en staan nog in het veld: 1 zonder twee datums, 1 zonder jaar. Vul aan en voeg opnieuw toe, of haal weg wat geen reces is.",
    ),
  ).toBeTruthy();
  expect(field.value).toBe("Recessen\nMeireces 23 april t/m 10 mei");
});

test("says what to do when the list of recesses is full", async () => {
  const years = Array.from({ length: 100 }, (_, nr) => 1900 + nr);
  await writeSetting(
    "recesses",
    years.map((year) => ({ name: "meireces", first: `${year}-04-23`, last: `${year}-05-10` })),
  );
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  await screen.findByRole("button", { name: /^Haal weg.*meireces 1900/ });
  await userEvent.click(screen.getByRole("textbox", { name: "Plak de recessen" }));
  await userEvent.paste("Kerstreces 18 december 2026 t/m 11 januari 2027\nMeireces 23 april 1900 t/m 10 mei 1900");
  await userEvent.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(
    await screen.findByText(
      "Deze recessen stonden er al. 1 regel is niet toegevoegd en staat nog in het veld: 1 te veel voor de lijst. Haal eerst oude recessen weg.",
    ),
  ).toBeTruthy();
});

test("goes on at the next recess when one is taken away, and at the button when none is left", async () => {
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  await userEvent.click(screen.getByRole("textbox", { name: "Plak de recessen" }));
  await userEvent.paste("Kerstreces 18 december 2026 t/m 11 januari 2027\nMeireces 23 april 2027 t/m 10 mei 2027");
  await userEvent.click(screen.getByRole("button", { name: "Voeg toe" }));
  await userEvent.click(await screen.findByRole("button", { name: /^Haal weg.*kerstreces 2026/ }));
  const next = screen.getByRole("button", { name: /^Haal weg.*meireces 2027/ });
  await waitFor(() => expect(document.activeElement).toBe(next));
  await userEvent.click(next);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Voeg toe" })));
});

test("shows the recesses of the organisation, and lets nobody change them", async () => {
  await fakeBrowser.storage.managed.set({
    recesses: [{ name: "kerstreces", first: "2026-12-18", last: "2027-01-11" }],
  });
  await refreshPolicy();
  render(<OptionsPage today="2026-11-27" port={noPort} />);
  expect(await screen.findByText("kerstreces")).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "Plak de recessen" })).toBeNull();
  expect((await readSetting("recesses")).locked).toBe(true);
});
