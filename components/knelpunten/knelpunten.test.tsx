// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  createKnelpunt,
  createRequest,
  emptyKnelpunt,
  knelpunt,
  noFacts,
  receivedRequest,
  type Knelpunt,
  type SneltoetsFile,
  type SneltoetsRequest,
} from "@/rules";
import { removeKnelpunt, saveKnelpunt, saveRequest, wipeStored, writeSetting } from "@/storage";
import { database } from "@/storage/db/database";
import { AnswerPage } from "../antwoord/answer-page";
import { KnelpuntenHere } from "./knelpunten-here";
import { KnelpuntenScreen } from "./knelpunten-screen";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await wipeStored();
});
afterEach(cleanup);

const now = "2026-11-27T10:00:00.000Z";

function aPort() {
  const files: SneltoetsFile[] = [];
  let last = 0;
  return {
    files,
    copy: () => Promise.resolve(),
    openMail: () => Promise.resolve(),
    download: (file: SneltoetsFile) => Promise.resolve(void files.push(file)),
    now: () => new Date(now),
    newId: () => {
      last += 1;
      return `knelpunt-${last}`;
    },
  };
}

async function aReceivedRequest(): Promise<SneltoetsRequest> {
  const facts = {
    ...noFacts,
    kind: "amendement",
    dossier: "99123",
    nr: "12",
    title: "Wet op de streekbibliotheken",
  } as const;
  const request = createRequest({ key: "99123/12", url: null, source: "tekst", facts }, [], [], {
    id: "verzoek-12",
    now,
    titleOf: (rule) => rule,
  });
  const recipients = [{ id: "bibliotheekdienst", name: "Bibliotheekdienst" }];
  await saveRequest(receivedRequest({ ...request, recipients }, now));
  return { ...request, recipients };
}

/** All at once: letter by letter takes seconds here. */
async function write(name: string, text: string) {
  await userEvent.click(screen.getByRole("textbox", { name }));
  await userEvent.paste(text);
}

test("notes a knelpunt, finds it back, changes it, removes it and undoes that", async () => {
  const port = aPort();
  render(<KnelpuntenScreen port={port} requestId={null} onBack={() => {}} />);
  await userEvent.click(await screen.findByRole("button", { name: "Noteer een knelpunt" }));
  await userEvent.click(screen.getByRole("button", { name: "Bewaar knelpunt" }));
  expect(await screen.findByText("Schrijf in één zin op wat er misgaat.")).toBeTruthy();
  await write("Wat gaat er mis?", "Het begrip lid verschilt");
  await write("Sinds wanneer?", "2019");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar knelpunt" }));
  expect(await screen.findByText("sinds 2019")).toBeTruthy();
  await userEvent.type(screen.getByRole("searchbox", { name: "Zoek in knelpunten" }), "partner");
  expect(await screen.findByText("Geen knelpunt past bij deze zoekwoorden.")).toBeTruthy();
  await userEvent.clear(screen.getByRole("searchbox", { name: "Zoek in knelpunten" }));
  await userEvent.click(await screen.findByRole("button", { name: /^Wijzig/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Dit is opgelost" }));
  await userEvent.click(screen.getByRole("button", { name: "Bewaar knelpunt" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Toon ook opgeloste knelpunten" }));
  await userEvent.click(screen.getByRole("button", { name: /^Verwijder/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  expect(await screen.findByText("opgelost")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Download deze lijst" }));
  await userEvent.click(screen.getByRole("button", { name: /^Tabel/ }));
  await waitFor(() => expect(port.files[0]?.name).toBe("knelpunten-2026-11-27.csv"));
  expect(String(port.files[0]?.content)).toContain("Het begrip lid verschilt");
});

test("notes what came up in a request, tied to it, and ties it to a later request with one tick", async () => {
  const request = await aReceivedRequest();
  const port = aPort();
  render(<KnelpuntenScreen port={port} requestId={request.id} onBack={() => {}} />);
  const law = await screen.findByRole<HTMLInputElement>("textbox", { name: "Wet en artikel" });
  expect(law.value).toBe("Wet op de streekbibliotheken");
  await write("Wat gaat er mis?", "Het begrip lid verschilt");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar knelpunt" }));
  expect(await screen.findByText("Kwam voor bij amendement nr. 12 (99 123).")).toBeTruthy();
  cleanup();
  const later = { ...request, id: "verzoek-15", stuk: { ...request.stuk, key: "99123/15", nr: "15" } };
  render(<KnelpuntenHere request={later} port={port} onNote={() => {}} />);
  await userEvent.click(await screen.findByRole("checkbox", { name: "Het begrip lid verschilt" }));
  cleanup();
  render(<KnelpuntenScreen port={port} requestId={null} onBack={() => {}} />);
  const line = (await screen.findByText(/^Kwam voor bij/)).closest("li");
  await waitFor(() =>
    expect(within(line ?? document.body).getByText(/amendement nr\. 12 \(99 123\), amendement nr\. 15/)).toBeTruthy(),
  );
});

/** Noted earlier; the later the clock, the higher in the list. */
async function noted(titel: string, changes: Partial<Knelpunt> = {}): Promise<Knelpunt> {
  const one = { ...createKnelpunt({ ...emptyKnelpunt, titel }, { id: `eerder ${titel}`, now }), ...changes };
  const result = await saveKnelpunt(one);
  if (result.kind !== "saved") throw new Error(result.kind);
  return result.record;
}

const openRegister = (port = aPort(), onBack = () => {}) =>
  render(<KnelpuntenScreen port={port} requestId={null} onBack={onBack} />);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const titles = async (): Promise<readonly string[]> =>
  (await database.knelpunten.toArray()).map(({ record }) => knelpunt.parse(record).titel).toSorted();

test("a second press on the button to keep makes no second knelpunt", async () => {
  openRegister();
  await press("Noteer een knelpunt");
  await write("Wat gaat er mis?", "Het begrip lid verschilt");
  await userEvent.dblClick(await button("Bewaar knelpunt"));
  expect(await screen.findByText("Het knelpunt is bewaard.")).toBeTruthy();
  expect(await titles()).toEqual(["Het begrip lid verschilt"]);
});

test("Escape closes a form without changes, and asks first when something was written", async () => {
  openRegister();
  await press("Noteer een knelpunt");
  await userEvent.keyboard("{Escape}");
  await waitFor(async () => expect(document.activeElement).toBe(await button("Noteer een knelpunt")));
  await press("Noteer een knelpunt");
  await write("Sinds wanneer?", "2019");
  await userEvent.keyboard("{Escape}");
  expect(screen.getByText("Wat u schreef, is nog niet bewaard.")).toBeTruthy();
  await press("Ga verder met schrijven");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Sinds wanneer?" }).value).toBe("2019");
  await userEvent.keyboard("{Escape}");
  await press("Sluit zonder te bewaren");
  expect(screen.queryByRole("textbox", { name: "Sinds wanneer?" })).toBeNull();
});

test("another knelpunt, or the way back, takes no unkept text away without asking", async () => {
  await noted("Het begrip lid verschilt");
  await noted("De kassa rekent in guldens");
  let backs = 0;
  openRegister(aPort(), () => (backs += 1));
  await press(/^Wijzig.*Het begrip/);
  await write("Toelichting", "Elke dag");
  await press(/^Wijzig.*De kassa/);
  const title = screen.getByRole<HTMLInputElement>("textbox", { name: "Wat gaat er mis?" });
  expect(title.value).toBe("Het begrip lid verschilt");
  await press("Terug naar het overzicht");
  expect(backs).toBe(0);
  await press("Ga verder met schrijven");
  await press(/^Wijzig.*De kassa/);
  await press("Sluit zonder te bewaren");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Wat gaat er mis?" }).value).toBe(
    "De kassa rekent in guldens",
  );
});

/** What the browser asks when somebody reloads or closes the page. */
const isAskedBeforeClosing = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("the browser asks before it closes the page only while something is not kept yet", async () => {
  openRegister();
  await press("Noteer een knelpunt");
  expect(isAskedBeforeClosing()).toBe(false);
  await write("Wat gaat er mis?", "Het begrip lid verschilt");
  expect(isAskedBeforeClosing()).toBe(true);
  await press("Bewaar knelpunt");
  expect(await screen.findByText("Het knelpunt is bewaard.")).toBeTruthy();
  expect(isAskedBeforeClosing()).toBe(false);
});

test("the way back of the browser waits until somebody says that unkept text may go", async () => {
  window.location.hash = "";
  window.location.hash = "knelpunten";
  render(<AnswerPage port={aPort()} />);
  await press("Noteer een knelpunt");
  await write("Wat gaat er mis?", "Het begrip lid verschilt");
  window.history.back();
  expect(await screen.findByText("Wat u schreef, is nog niet bewaard.")).toBeTruthy();
  expect(window.location.hash).toBe("#knelpunten");
  await press("Ga verder met schrijven");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Wat gaat er mis?" }).value).toBe(
    "Het begrip lid verschilt",
  );
  window.history.back();
  await press("Sluit zonder te bewaren");
  expect(await screen.findByRole("heading", { name: "Vragen en antwoorden" })).toBeTruthy();
  expect(window.location.hash).toBe("");
});

/** The form holds "Mijn zin", while another window kept "Hun zin". */
async function conflicting() {
  const one = await noted("Eerste zin");
  openRegister();
  await press(/^Wijzig/);
  const title = screen.getByRole("textbox", { name: "Wat gaat er mis?" });
  await userEvent.clear(title);
  await write("Wat gaat er mis?", "Mijn zin");
  await saveKnelpunt({ ...one, titel: "Hun zin" });
  await press("Bewaar knelpunt");
  expect(await screen.findByText("Dit knelpunt is intussen in een ander venster gewijzigd.")).toBeTruthy();
  expect(screen.getByText(/‘Hun zin’/)).toBeTruthy();
}

test.each([
  ["Bewaar de mijne", ["Mijn zin"]],
  ["Bewaar beide", ["Hun zin", "Mijn zin"]],
])("changed in another window: ‘%s’ keeps %s", async (choice, kept) => {
  await conflicting();
  await press(choice);
  expect(await screen.findByText("Het knelpunt is bewaard.")).toBeTruthy();
  expect(await titles()).toEqual(kept);
});

test("changed in another window: taking that version over shows it in the form, to go on with", async () => {
  await conflicting();
  await press("Neem de andere over");
  const title = screen.getByRole<HTMLInputElement>("textbox", { name: "Wat gaat er mis?" });
  expect([title.value, document.activeElement]).toEqual(["Hun zin", title]);
  await write("Sinds wanneer?", "2019");
  await press("Bewaar knelpunt");
  expect(await screen.findByText("sinds 2019")).toBeTruthy();
});

test("changed in another window: opening the same knelpunt anew shows nothing of the conflict any more", async () => {
  await conflicting();
  // As it was at first, so that nothing is asked before it opens anew.
  await userEvent.clear(screen.getByRole("textbox", { name: "Wat gaat er mis?" }));
  await write("Wat gaat er mis?", "Eerste zin");
  await press(/^Wijzig/);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Wat gaat er mis?" }).value).toBe("Hun zin");
  expect(screen.queryByText("Dit knelpunt is intussen in een ander venster gewijzigd.")).toBeNull();
});

test("removed in another window: what was written can be kept as a new knelpunt", async () => {
  const one = await noted("Eerste zin");
  openRegister();
  await press(/^Wijzig/);
  await write("Sinds wanneer?", "2019");
  await removeKnelpunt(one.id);
  await press("Bewaar knelpunt");
  await press("Bewaar als nieuw knelpunt");
  expect(await screen.findByText("sinds 2019")).toBeTruthy();
});

test("goes on at the next knelpunt when one is removed, and at the button when none is left", async () => {
  await noted("Eerste zin", { updatedAt: "2026-11-27T12:00:00.000Z" });
  await noted("Tweede zin");
  openRegister();
  await press(/^Verwijder.*Eerste/);
  await waitFor(async () => expect(document.activeElement).toBe(await button(/^Wijzig.*Tweede/)));
  await press(/^Verwijder.*Tweede/);
  await waitFor(async () => expect(document.activeElement).toBe(await button("Noteer een knelpunt")));
});

test("forgets the way back of a removed knelpunt once another is kept", async () => {
  await noted("Eerste zin");
  openRegister();
  await press("Noteer een knelpunt");
  await write("Wat gaat er mis?", "Tweede zin");
  await press(/^Verwijder.*Eerste/);
  expect(await screen.findByRole("button", { name: "Zet terug" })).toBeTruthy();
  await press("Bewaar knelpunt");
  expect(await screen.findByText("Het knelpunt is bewaard.")).toBeTruthy();
  expect(screen.queryByText("Het knelpunt is verwijderd.")).toBeNull();
  expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull();
  expect(await titles()).toEqual(["Tweede zin"]);
});

test("says how many knelpunten cannot be read and where to find them", async () => {
  await database.knelpunten.put({ id: "stuk", updatedAt: now, record: { titel: 1 } });
  openRegister();
  expect(
    await screen.findByText(
      "1 knelpunt is niet leesbaar en blijft bewaard. Download het bij Instellingen en stuur het bestand naar de beheerder.",
    ),
  ).toBeTruthy();
});

test("warns of personal data while somebody writes, at the line, and before the list is taken along", async () => {
  openRegister();
  await press("Noteer een knelpunt");
  await write("Wat gaat er mis?", "Kim belt steeds: 06-12345678");
  expect(screen.getByText(/^Uw tekst bevat misschien een telefoonnummer/)).toBeTruthy();
  await press("Bewaar knelpunt");
  expect(await screen.findByText(/^Bij 1 knelpunt staat een waarschuwing/)).toBeTruthy();
  expect(screen.getByText(/^Uw tekst bevat misschien een telefoonnummer/)).toBeTruthy();
});

test("any knelpunt can be tied to a request, also one that shares no word with it", async () => {
  const request = await aReceivedRequest();
  await noted("Het begrip lid verschilt");
  await noted("De kassa rekent in guldens");
  render(<KnelpuntenHere request={request} port={aPort()} onNote={() => {}} />);
  await press("Toon alle 2");
  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  await userEvent.type(screen.getByRole("searchbox", { name: "Zoek een ander knelpunt" }), "kassa");
  const till = screen.getByRole<HTMLInputElement>("checkbox", { name: "De kassa rekent in guldens" });
  await userEvent.click(till);
  await waitFor(() => expect(till.checked).toBe(true));
  await userEvent.clear(screen.getByRole("searchbox", { name: "Zoek een ander knelpunt" }));
  await press("Toon alleen wat lijkt te passen");
  const [box, ...others] = await screen.findAllByRole<HTMLInputElement>("checkbox");
  expect([box?.checked, others]).toEqual([true, []]);
});

/** Each knelpunt that is offered, as "[x] title". */
const lines = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .map(({ checked, labels }) => `${checked ? "[x]" : "[ ]"} ${labels?.[0]?.textContent ?? ""}`);

test("a line stays where it is when it is ticked, until another view is asked for or the fold opens again", async () => {
  const request = await aReceivedRequest();
  await noted("Streekbibliotheken missen een begrip", { updatedAt: "2026-11-27T12:00:00.000Z" });
  await noted("De streekbibliotheken rekenen in guldens");
  await noted("Heel iets anders");
  const { container } = render(<KnelpuntenHere request={request} port={aPort()} onNote={() => {}} />);
  await screen.findAllByRole("checkbox");
  await userEvent.click(screen.getByRole("checkbox", { name: "De streekbibliotheken rekenen in guldens" }));
  await waitFor(() =>
    expect(lines()).toEqual([
      "[ ] Streekbibliotheken missen een begrip",
      "[x] De streekbibliotheken rekenen in guldens",
    ]),
  );
  await press("Toon alle 3");
  expect(lines()[0]).toBe("[x] De streekbibliotheken rekenen in guldens");
  await userEvent.click(screen.getByRole("checkbox", { name: "Heel iets anders" }));
  await waitFor(() => expect(lines()[2]).toBe("[x] Heel iets anders"));
  await userEvent.click(container.querySelector("summary") ?? document.body);
  await waitFor(() => expect(lines()[1]).toBe("[x] Heel iets anders"));
});

test("is no longer offered while answering once the organisation or the user puts it off", async () => {
  const request = await aReceivedRequest();
  const { container } = render(<KnelpuntenHere request={request} port={aPort()} onNote={() => {}} />);
  expect(await screen.findByText("Knelpunten (optioneel)")).toBeTruthy();
  await writeSetting("knelpunten", false);
  await waitFor(() => expect(container.textContent).toBe(""));
});
