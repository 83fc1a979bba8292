// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createRequest, noFacts, receivedRequest, type SneltoetsFile, type SneltoetsRequest } from "@/rules";
import { saveRequest, wipeStored, writeSetting } from "@/storage";
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

test("is not offered while answering when the organisation or the user put it off", async () => {
  await writeSetting("knelpunten", false);
  const request = await aReceivedRequest();
  const { container } = render(<KnelpuntenHere request={request} port={aPort()} onNote={() => {}} />);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(container.textContent).toBe("");
});
