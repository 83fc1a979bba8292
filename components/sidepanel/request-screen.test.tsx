// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveContact, saveRequest, wipeSettings, wipeStored } from "@/storage";
import { createRequest, noFacts, type SneltoetsRequest } from "@/rules";
import { SidePanel } from "./side-panel";
import { amendmentText, fakePorts, readDocument, type FakePorts } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await wipeStored();
  await wipeSettings();
});
afterEach(cleanup);

async function openRequest(ports: FakePorts = fakePorts(readDocument(amendmentText, "2026-12-01"))) {
  const user = userEvent.setup();
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  return { user, ports };
}

const copy = () => Promise.reject(new Error("geen toegang"));
/** All at once: letter by letter takes seconds here. */
async function write(user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

const preview = () =>
  [...document.querySelectorAll(".voorbeeld pre")].map(({ textContent }) => textContent ?? "").join("");
const questions = () =>
  screen.getAllByRole<HTMLTextAreaElement>("textbox", { name: /^Vraag \d$/ }).map(({ value }) => value);

test("moves the focus to the heading of the request", async () => {
  await openRequest();
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Vraag sneltoets" }));
});

test("shows exactly what will leave while one edits", async () => {
  const { user } = await openRequest();
  await write(user, screen.getByRole("textbox", { name: "Wat wilt u bereiken?" }), "Minder formulieren.");
  expect(preview()).toContain("Minder formulieren.");
  await write(user, screen.getByRole("textbox", { name: "Naam" }), "Kim Proef");
  expect(preview()).toContain("Kim Proef");
});

test("reorders, changes, adds and removes questions, and takes a removal back", async () => {
  const { user } = await openRequest();
  const [first = "", second = ""] = questions();
  await user.click(screen.getByRole("button", { name: "Zet vraag 2 hoger" }));
  expect(questions().slice(0, 2)).toEqual([second, first]);
  await user.click(screen.getByRole("button", { name: "Verwijder vraag 1" }));
  expect(questions()[0]).toBe(first);
  expect(document.activeElement?.textContent).toBe("Zet terug");
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(questions()[0]).toBe(second);
  await user.click(screen.getByRole("button", { name: "Voeg een vraag toe" }));
  await write(
    user,
    screen.getAllByRole("textbox", { name: /^Vraag \d$/ }).at(-1) ?? document.body,
    "Lukt dit per brief?",
  );
  expect(preview()).toContain("Lukt dit per brief?");
});

test("draws the deadline and warns when the vote comes first", async () => {
  const { user } = await openRequest();
  const stops = within(screen.getByRole("list", { name: "Planning" })).getAllByRole("listitem");
  expect(stops.map(({ textContent }) => textContent)).toEqual([
    "vandaag vr 27 nov",
    "stemming di 1 dec",
    "antwoord vr 4 dec",
  ]);
  expect(await screen.findByText(/^De stemming is op di 1 dec, vóór het antwoord er is\./)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Spoed (2 werkdagen)" }));
  expect(
    within(screen.getByRole("list", { name: "Planning" })).getByText("di 1 dec", { selector: "li:nth-child(2) *" }),
  ).toBeTruthy();
});

test("keeps the request once it was copied, and shows it on top of the document with its status", async () => {
  const { user } = await openRequest();
  expect(screen.getByText("Wordt bewaard zodra u iets wijzigt of kopieert.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  expect(await screen.findByText("Bewaard op deze computer")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ik heb het verstuurd" }));
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  const list = (await screen.findByRole("heading", { name: "Verzoeken over dit stuk" })).closest("section");
  expect(await within(list ?? document.body).findByText(/verstuurd op vr 27 nov/)).toBeTruthy();
  expect(within(list ?? document.body).getByText("antwoord gevraagd uiterlijk vr 4 dec")).toBeTruthy();
});

test("leads a kept request to the page that prints it", async () => {
  const opened: string[] = [];
  const openAnswers = (place: string) => Promise.resolve(void opened.push(place));
  const { user } = await openRequest(fakePorts(readDocument(amendmentText), { device: { openAnswers } }));
  expect(screen.queryByRole("button", { name: "Bekijk als brief en druk af" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await user.click(await screen.findByRole("button", { name: "Bekijk als brief en druk af" }));
  expect(opened).toEqual([expect.stringMatching(/^versturen\/id-\d+$/)]);
});

test("keeps nothing when one only looks", async () => {
  const { user } = await openRequest();
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  expect(screen.queryByRole("heading", { name: "Verzoeken over dit stuk" })).toBeNull();
});

test("keeps what was typed last when one goes back at once", async () => {
  const { user } = await openRequest();
  await write(user, screen.getByRole("textbox", { name: "Wat wilt u bereiken?" }), "Doel");
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  await user.click(await screen.findByRole("button", { name: /^Open verzoek/ }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Wat wilt u bereiken?" }).value).toBe("Doel");
});

test("opens a short mail and copies the text when it is too long for a mail link", async () => {
  const { user, ports } = await openRequest();
  await user.click(screen.getByRole("button", { name: "Open in mail" }));
  expect(await screen.findByText(/te lang voor een mail-link/)).toBeTruthy();
  expect(ports.log.mailed[0]).toMatch(/^mailto:\?subject=/);
  expect(ports.log.copied[0]).toBe(preview());
});

test("downloads the request in the form one chooses", async () => {
  const { user, ports } = await openRequest();
  await user.click(screen.getByRole("button", { name: "Download" }));
  await user.click(screen.getByRole("button", { name: /^Tekst \(\.txt\)/ }));
  expect(await screen.findByText("‘sneltoets-99104-12.txt’ is gedownload. Nog niets verstuurd.")).toBeTruthy();
  expect(ports.log.asked).toEqual(["download sneltoets-99104-12.txt"]);
});

test("says so when copying fails, and keeps nothing then", async () => {
  const { user } = await openRequest(fakePorts(readDocument(amendmentText), { device: { copy } }));
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  expect(await screen.findByText(/^Kopiëren lukte niet\./)).toBeTruthy();
  expect(screen.getByText("Wordt bewaard zodra u iets wijzigt of kopieert.")).toBeTruthy();
});

test("remembers who asks for the next request", async () => {
  const { user } = await openRequest();
  await write(user, screen.getByRole("textbox", { name: "Naam" }), "Kim Proef");
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Naam" }).value).toBe("Kim Proef"));
});

test("notes the answer with its conditions and shows it on top of the document", async () => {
  const { user } = await openRequest();
  await user.click(screen.getByRole("button", { name: "Ik heb het verstuurd" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Beantwoord");
  await write(user, screen.getByRole("textbox", { name: /^Kern van het antwoord/ }), "Uitvoerbaar, mits per 2028.");
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  expect(await screen.findByText("Uitvoerbaar, mits per 2028.")).toBeTruthy();
});

test("proposes the term that the dienstverlener names itself, and counts with it", async () => {
  const promise = { termDays: 8, windows: [], source: "afspraak", checked: "2026-11-01" };
  await saveContact({ ...promise, kind: "dienstverlener", id: "uwv", email: null, route: "" });
  const { user } = await openRequest();
  const own = { name: "Eigen termijn van de dienstverlener (8 werkdagen)" };
  await screen.findByRole("radio", own);
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  expect(screen.getByRole<HTMLInputElement>("radio", own).checked).toBe(true);
  expect(preview()).toContain("(8 werkdagen na 27 november 2026, de termijn die de dienstverlener zelf noemt)");
  await user.click(screen.getByRole("radio", { name: "Een week (5 werkdagen)" }));
  expect(preview()).toContain("(5 werkdagen na 27 november 2026)");
});

test("carries the label that one chooses", async () => {
  const { user } = await openRequest();
  expect(preview()).toMatch(/^OPENBAAR STUK\n/);
  await user.click(screen.getByRole("radio", { name: "Concept – vertrouwelijk" }));
  expect(preview()).toMatch(/^CONCEPT – VERTROUWELIJK\n/);
  expect(screen.getByText(/^Verzoek om sneltoets: concept \(vertrouwelijk\)/)).toBeTruthy();
});

test("offers the other requests that still have to leave, to go in one mail", async () => {
  const other = await otherRequest();
  const opened: string[] = [];
  const openAnswers = (place: string) => Promise.resolve(void opened.push(place));
  const { user } = await openRequest(fakePorts(readDocument(amendmentText), { device: { openAnswers } }));
  await user.click(await screen.findByRole("checkbox", { name: "amendement nr. 30 (99 104)" }));
  await screen.findByText("Bewaard op deze computer");
  await user.click(screen.getByRole("button", { name: "Verstuur 2 verzoeken samen" }));
  expect(opened[0]).toMatch(new RegExp(`^versturen/[^/]+/${other}$`));
});

/** A kept concept about another stuk of the same dossier; gives its id. */
async function otherRequest(): Promise<string> {
  const facts = { ...noFacts, kind: "amendement", dossier: "99104", nr: "30" } as const;
  const options = { id: "ander", now: "2026-11-26T10:00:00.000Z", titleOf: (rule: string) => rule };
  await saveRequest(createRequest({ facts, key: "99104/30", url: null, source: "tekst" }, [], [], options));
  return "ander";
}

test("removes a kept request and puts it back", async () => {
  const { user } = await openRequest();
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await user.click(await screen.findByRole("button", { name: "Verwijder verzoek" }));
  expect(await screen.findByText("Het verzoek is verwijderd.")).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Verzoeken over dit stuk" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(await screen.findByRole("heading", { name: "Verzoeken over dit stuk" })).toBeTruthy();
});

test("does not write over a request that was changed in another window", async () => {
  const { user } = await openRequest();
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await screen.findByText("Bewaard op deze computer");
  await changeElsewhere();
  await write(user, screen.getByRole("textbox", { name: "Wat wilt u bereiken?" }), "Hier");
  expect(await screen.findByText(/^Dit is intussen in een ander venster gewijzigd\./)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Open de bewaarde versie" }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Wat wilt u bereiken?" }).value).toBe("Elders");
});

/** Another window saves the only kept request with another aim. */
async function changeElsewhere(): Promise<void> {
  const { exportStored } = await import("@/storage");
  const stored = await exportStored();
  if (stored.kind !== "ready") throw new Error(stored.sentence);
  const { requests }: { requests: readonly { readonly record: SneltoetsRequest }[] } = JSON.parse(stored.content);
  const request = requests[0]?.record;
  if (request === undefined) throw new Error("Er is geen bewaard verzoek.");
  expect((await saveRequest({ ...request, aim: "Elders" })).kind).toBe("saved");
}
