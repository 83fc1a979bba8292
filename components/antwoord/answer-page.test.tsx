// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readIncoming, receivedRequest, requestMail } from "@/rules";
import { readAnswerDrafts, readRequest, saveRequest, wipeStored } from "@/storage";
import { AnswerPage } from "./answer-page";
import { aRequest, fakePort, now, readHere } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

const asked = aRequest("12");

beforeEach(async () => {
  await wipeStored();
  window.location.hash = "";
});
afterEach(cleanup);

/** All at once: letter by letter takes seconds here. */
async function write(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function openForm() {
  await saveRequest(receivedRequest(asked, now));
  const port = fakePort();
  render(<AnswerPage port={port} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Beantwoord/ }));
  await screen.findByRole("heading", { level: 1, name: "Antwoord op een sneltoets" });
  return port;
}

test("shows what a pasted mail holds before anything is kept, and keeps it once", async () => {
  render(<AnswerPage port={fakePort()} />);
  const field = await screen.findByRole("textbox", { name: "Plak hier de tekst van de mail" });
  await userEvent.click(field);
  await userEvent.paste(requestMail(asked));
  expect(await screen.findByText("Dit verzoek is nieuw.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Beantwoord/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Bewaar 1 onderdeel" }));
  expect(await screen.findByRole("button", { name: /^Beantwoord/ })).toBeTruthy();
  await userEvent.click(field);
  await userEvent.paste(requestMail(asked));
  expect(await screen.findByText("Hier is niets nieuws bij. Er verandert niets.")).toBeTruthy();
});

test("says in one sentence what is wrong with a text that holds nothing", async () => {
  render(<AnswerPage port={fakePort()} />);
  await userEvent.click(await screen.findByRole("textbox", { name: "Plak hier de tekst van de mail" }));
  await userEvent.paste("Beste collega, zie de bijlage.");
  expect(await screen.findByText(/staat geen blok van Sneltoets\. Plak de hele mail/)).toBeTruthy();
});

test("assigns a request to a colleague, lists what is theirs, and keeps that out of what leaves", async () => {
  for (const nr of ["12", "13"]) await saveRequest(receivedRequest(aRequest(nr), now));
  render(<AnswerPage port={fakePort()} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Wijs toe aan een collega.* nr\. 12/ }));
  const field = screen.getByLabelText("Wie pakt dit op?");
  expect(document.activeElement).toBe(field);
  await write(field, "Fatima");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));
  await userEvent.selectOptions(await screen.findByLabelText("Toon verzoeken van"), "Fatima (1)");
  expect(screen.getAllByRole("button", { name: /^Beantwoord/ })).toHaveLength(1);
  expect(screen.getByText("opgepakt door Fatima")).toBeTruthy();
  const { record: kept } = await readRequest("verzoek-12");
  expect(kept?.assignedTo).toBe("Fatima");
});

test("does not let an answer leave before it is complete, and leads to what is missing", async () => {
  const port = await openForm();
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  expect(await screen.findByText(/^Het antwoord is nog niet volledig/)).toBeTruthy();
  expect(port.copied).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: /^Kies wat dit kost/ }));
  await waitFor(() => expect(document.activeElement?.closest("fieldset")?.textContent).toContain("Kosten"));
});

test("answers “mits” with a condition, keeps it by itself and copies it without the notes", async () => {
  const port = await openForm();
  await userEvent.click(screen.getByRole("radio", { name: "Uitvoerbaar, mits" }));
  await write(screen.getByRole("textbox", { name: "Voorwaarde 1" }), "De kassa kan het");
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("textbox", { name: "Voorwaarde 2" })).toBeTruthy();
  await write(screen.getByRole("textbox", { name: /^Wie zorgt hiervoor.*1$/ }), "ons team");
  await userEvent.click(screen.getByRole("checkbox", { name: /^Datum onbekend.*1$/ }));
  const unknown = screen.getAllByRole("radio", { name: "Onbekend" });
  for (const radio of unknown) await userEvent.click(radio);
  await write(screen.getByRole("textbox", { name: /^Notities/ }), "Niet doorsturen");
  expect(screen.getByText("3 van 3 verplichte velden ingevuld")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  await waitFor(() => expect(port.copied).toHaveLength(1));
  expect(port.copied[0]).toContain("1. De kassa kan het");
  expect(port.copied[0]).not.toContain("Niet doorsturen");
  const [item] = readIncoming(port.copied[0] ?? "").items;
  expect(JSON.stringify(item)).not.toContain("Niet doorsturen");
  await waitFor(async () => expect((await readAnswerDrafts()).records[0]?.notes).toBe("Niet doorsturen"));
});

test("a noodrem needs one sentence and nothing else", async () => {
  await openForm();
  await userEvent.click(screen.getByRole("button", { name: "Geen oordeel geven" }));
  expect(screen.getByText("0 van 1 verplicht veld ingevuld")).toBeTruthy();
  await write(screen.getByRole("textbox", { name: /^Waarom kan dit/ }), "Er is geen gegeven over.");
  expect(screen.getByText("1 van 1 verplicht veld ingevuld")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Toch een oordeel geven" }));
  expect(screen.getByRole("radio", { name: "Uitvoerbaar" })).toBeTruthy();
});

test("ticks what the answer rests on and which professions it needs, with words of its own", async () => {
  await openForm();
  await userEvent.click(screen.getByRole("checkbox", { name: "oordeel van deskundigen" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "ICT’ers" }));
  await write(screen.getByRole("textbox", { name: "Toelichting bij de beroepen" }), "twee jaar");
  await waitFor(async () =>
    expect((await readAnswerDrafts()).records[0]).toMatchObject({
      basis: { keuzen: ["inschatting"] },
      beroepen: { keuzen: ["ict"], toelichting: "twee jaar" },
    }),
  );
});

/** Fills in the three fields that are needed. */
async function fillIn() {
  for (const name of ["Uitvoerbaar", "Onbekend", "Onbekend"]) {
    const radios = screen.getAllByRole<HTMLInputElement>("radio", { name });
    await userEvent.click(radios.find(({ checked }) => !checked) ?? radios[0] ?? document.body);
  }
  await waitFor(async () => expect((await readAnswerDrafts()).records[0]?.verdict).toBe("uitvoerbaar"));
}

test("a choice of the text by an arrow key can be taken back by one", async () => {
  const port = await openForm();
  await fillIn();
  await readHere("15", "12");
  const question = await screen.findByRole("group", { name: "Over welke tekst gaat uw antwoord?" });
  within(question)
    .getByRole("radio", { name: /^amendement nr\. 12/ })
    .focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(within(question).getByRole<HTMLInputElement>("radio", { name: /^amendement nr\. 15/ }).checked).toBe(true);
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(within(question).getByRole("radio", { name: /^amendement nr\. 12/ }));
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  await waitFor(() => expect(port.copied[0]).toContain("Amendement nr. 12"));
});

test("the form asks about every stuk in a row of replacements, and the overview agrees that it does", async () => {
  await openForm();
  await fillIn();
  await userEvent.click(screen.getByRole("button", { name: "Terug naar het overzicht" }));
  expect(await screen.findByText(/volledig ingevuld/)).toBeTruthy();
  await readHere("18", "15");
  await readHere("15", "12");
  expect(await screen.findByText(/nog niet volledig/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Ga verder/ }));
  const question = await screen.findByRole("group", { name: "Over welke tekst gaat uw antwoord?" });
  const texts = within(question).getAllByRole("radio");
  expect(texts.map((radio) => document.querySelector(`label[for="${radio.id}"]`)?.textContent)).toEqual([
    expect.stringContaining("nr. 12"),
    expect.stringContaining("nr. 15"),
    expect.stringContaining("nr. 18"),
  ]);
});

test("asks which text the answer is about when the request came in anew about another text", async () => {
  const port = await openForm();
  await fillIn();
  const { record: kept } = await readRequest("verzoek-12");
  if (kept === null) throw new Error("no request");
  await saveRequest({ ...kept, stuk: { ...kept.stuk, key: "99123/15", nr: "15", replaces: "12" } });
  const question = await screen.findByRole("group", { name: "Over welke tekst gaat uw antwoord?" });
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  expect(port.copied).toEqual([]);
  await userEvent.click(within(question).getByRole("radio", { name: /^amendement nr\. 15/ }));
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  await waitFor(() => expect(port.copied[0]).toContain("Amendement nr. 15"));
  await userEvent.click(within(question).getByRole("radio", { name: /^amendement nr\. 12/ }));
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  await waitFor(() => expect(port.copied[1]).toContain("Amendement nr. 12"));
});

test("warns of personal data before an answer leaves", async () => {
  await openForm();
  await userEvent.click(screen.getByRole("button", { name: "Geen oordeel geven" }));
  await write(screen.getByRole("textbox", { name: /^Waarom kan dit/ }), "Bel 06-12345678.");
  expect(await screen.findByText(/^Uw tekst bevat misschien een telefoonnummer/)).toBeTruthy();
});

test("an address of a request that is not here says what to do", async () => {
  window.location.hash = "antwoord/onbekend";
  render(<AnswerPage port={fakePort()} />);
  expect(await screen.findByText(/^Dit verzoek staat niet \(meer\) op deze computer\. Plak/)).toBeTruthy();
});
