// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { exportStored, readSetting, wipeSettings, wipeStored } from "@/storage";
import { refreshPolicy } from "@/storage/at-start";
import { checkText, doubtMessage, type ReadResult } from "@/rules";
import { SidePanel } from "./side-panel";
import { amendmentText, dutyText, fakePorts, type FakePorts } from "./test-kit";
import { signalTexts } from "./texts";

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

async function openDraft(ports: FakePorts = fakePorts({ kind: "geen-kamerstuk" })) {
  const user = userEvent.setup();
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: "Toets een concept" }));
  return { user, ports };
}

const portsThatRead = (readFile: () => Promise<ReadResult>): FakePorts =>
  fakePorts({ kind: "geen-kamerstuk" }, { device: { readFile } });

const field = () => screen.getByRole("textbox", { name: "Plak of typ de tekst" });
const word = (content: string, name = "concept.txt") => new File([content], name);

async function everythingKept(): Promise<string> {
  const stored = await exportStored();
  if (stored.kind !== "ready") throw new Error(stored.sentence);
  return stored.content;
}

test("a draft gets a name of one's own in the request", async () => {
  const { user } = await openDraft();
  await user.click(field());
  await user.paste("Er wordt een meldplicht ingevoerd.");
  await user.click(await screen.findByRole("button", { name: /^Vraag sneltoets/ }));
  await user.click(screen.getByRole("textbox", { name: "Naam van het stuk" }));
  await user.paste("Meldplicht fietsen");
  expect(document.querySelector(".voorbeeld pre")?.textContent).toContain("Meldplicht fietsen");
});

test("says nothing of rules that the organisation turned off, not in its count nor in the questions", async () => {
  const { findings, context } = checkText(dutyText);
  const off = [...findings.slice(0, 1), ...context].map(({ rule }) => rule);
  await fakeBrowser.storage.managed.set({ disabledRules: off });
  await refreshPolicy();
  const { user } = await openDraft();
  await user.click(field());
  await user.paste(dutyText);
  const left = findings.filter(({ rule }) => !off.includes(rule)).length;
  expect((await screen.findAllByText(signalTexts.found(left))).length).toBeGreaterThan(0);
  expect(context.length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByRole("region", { name: signalTexts.context })).toBeNull());
});

test("says what is particular about the text once, right below the field and before the buttons, in words that are read out", async () => {
  const { user } = await openDraft();
  await user.click(field());
  await user.paste("Geachte voorzitter,\nHierbij bied ik u de planning aan.");
  const notice = await screen.findByText(doubtMessage("fragment"));
  expect(notice.closest("[role='status']")).toBeTruthy();
  expect(field().compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const button = screen.getByRole("button", { name: "Bewaar concept" });
  expect(button.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

test("checks a pasted text and leaves no trace of it, not even after asking and copying", async () => {
  const { user, ports } = await openDraft();
  const before = await everythingKept();
  await user.click(field());
  await user.paste(amendmentText);
  await user.click(await screen.findByRole("button", { name: /^Vraag sneltoets/ }));
  expect(screen.getByText("Niet bewaard. Dit verzoek blijft op dit scherm.")).toBeTruthy();
  await user.click(screen.getByRole("textbox", { name: "Naam" }));
  await user.paste("Kim Proef");
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await user.click(screen.getByRole("button", { name: "Terug naar het concept" }));
  await user.click(screen.getAllByRole("button", { name: "Niet nu" })[0] ?? document.body);
  await user.click(screen.getAllByRole("button", { name: "Alleen in dit stuk" })[0] ?? document.body);
  await screen.findByText("1 weggezet signaal");
  expect(ports.log.copied[0]).toMatch(/^CONCEPT – VERTROUWELIJK/);
  expect(await everythingKept()).toBe(before);
  expect((await readSetting("requester")).value.name).toBe("");
});

test("says that the draft stays on this screen", async () => {
  await openDraft();
  expect(screen.getByText("Concept: blijft op dit scherm")).toBeTruthy();
});

test("keeps a draft only on request, and removes it for good", async () => {
  const { user } = await openDraft();
  await user.click(field());
  await user.paste(amendmentText);
  await user.click(screen.getByRole("button", { name: "Bewaar concept" }));
  expect(await screen.findByText("Het concept is bewaard op deze computer.")).toBeTruthy();
  expect(await everythingKept()).toContain("fietsvergoeding");
  await user.click(await screen.findByText(/^Bewaarde concepten/));
  await user.click(screen.getByRole("button", { name: /^Verwijder bewaard concept/ }));
  expect(await screen.findByText("Het bewaarde concept is verwijderd.")).toBeTruthy();
  expect(await everythingKept()).not.toContain("fietsvergoeding");
});

test("opens a file and checks it", async () => {
  const { user } = await openDraft();
  await user.upload(screen.getByLabelText("Open bestand", { selector: "input" }), word(amendmentText));
  expect(await screen.findByText("‘concept.txt’ is gelezen.")).toBeTruthy();
  expect(await screen.findByRole("heading", { name: /\d+ signalen/ })).toBeTruthy();
});

test("says in one sentence why a file cannot be read", async () => {
  const { user } = await openDraft(portsThatRead(() => Promise.resolve({ ok: false, reason: "oud-word" })));
  await user.upload(screen.getByLabelText("Open bestand", { selector: "input" }), word("x"));
  expect(await screen.findByText(/^Dit is een Word-bestand van een oude soort/)).toBeTruthy();
});

test("says so when the browser cannot open the file, and keeps the text on screen", async () => {
  const { user } = await openDraft(portsThatRead(() => Promise.reject(new Error("NotReadableError"))));
  await user.type(field(), "Eerder getypt");
  await user.upload(screen.getByLabelText("Open bestand", { selector: "input" }), word("x", "weg.txt"));
  expect(await screen.findByText(/^‘weg.txt’ kon niet worden geopend\./)).toBeTruthy();
  expect(field().textContent).toBe("Eerder getypt");
});

test("stops reading a long file, and ignores what still comes", async () => {
  const finish: ((result: ReadResult) => void)[] = [];
  const { user } = await openDraft(portsThatRead(() => new Promise((resolve) => finish.push(resolve))));
  await user.upload(screen.getByLabelText("Open bestand", { selector: "input" }), word("x", "lang.txt"));
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  finish[0]?.({ ok: true, source: "tekst", text: amendmentText });
  expect(await screen.findByText("Het lezen is gestopt.")).toBeTruthy();
  expect(field().textContent).toBe("");
});

test("keeps the draft in memory while one looks at the page", async () => {
  const { user } = await openDraft();
  await user.type(field(), "In afwachting");
  await user.click(screen.getByRole("button", { name: "Sluit concept", hidden: false }));
  await user.click(screen.getByRole("button", { name: "Toets een concept" }));
  expect(field().textContent).toBe("In afwachting");
});
