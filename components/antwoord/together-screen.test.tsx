// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readIncoming, receivedRequest, type SneltoetsRequest } from "@/rules";
import { readRequest, saveRequest, wipeStored } from "@/storage";
import { AnswerPage } from "./answer-page";
import { aRequest, boekdienst, fakePort, now } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await wipeStored();
  window.location.hash = "";
});
afterEach(cleanup);

async function openWith(hash: string, ...requests: readonly SneltoetsRequest[]) {
  for (const request of requests) await saveRequest(request);
  window.location.hash = hash;
  const port = fakePort();
  render(<AnswerPage port={port} />);
  return port;
}

const kept = async (nr: string) => (await readRequest(`verzoek-${nr}`)).record;
const bundleIn = (text: string | undefined) => {
  const [item] = readIncoming(text ?? "").items;
  if (item?.kind !== "bundel") throw new Error("no bundle");
  return item.bundle;
};

test("sends several own requests in one mail and notes them as sent when one says so", async () => {
  const port = await openWith("", aRequest("12"), aRequest("13", { createdAt: "2026-11-20T10:00:00.000Z" }));
  for (const box of await screen.findAllByRole("checkbox", { name: /^Kies amendement/ })) await userEvent.click(box);
  await userEvent.click(screen.getByRole("button", { name: "Verstuur 2 verzoeken samen" }));
  await screen.findByRole("heading", { level: 1, name: "Verstuur uw verzoeken samen" });
  await userEvent.click(await screen.findByRole("textbox", { name: "Opmerking bij de bundel" }));
  await userEvent.paste("Graag samen bekijken");
  expect(document.querySelector(".voorbeeld pre")?.textContent).toContain("Graag samen bekijken");
  await userEvent.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await waitFor(() => expect(port.copied).toHaveLength(1));
  expect(bundleIn(port.copied[0]).requests.map(({ id }) => id)).toEqual(["verzoek-12", "verzoek-13"]);
  expect((await kept("12"))?.status.kind).toBe("concept");
  await userEvent.click(await screen.findByRole("button", { name: "Ik heb het verstuurd" }));
  expect(await screen.findByText("Genoteerd: de verzoeken zijn verstuurd.")).toBeTruthy();
  expect([(await kept("12"))?.status.kind, (await kept("13"))?.status.kind]).toEqual(["verstuurd", "verstuurd"]);
  // Copied again, they stay sent.
  await userEvent.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await waitFor(() => expect(port.copied).toHaveLength(2));
  expect((await kept("12"))?.status.kind).toBe("verstuurd");
  expect(screen.queryByRole("button", { name: "Ik heb het verstuurd" })).toBeNull();
});

test("leaves each request with its own dienstverlener until one chooses for all", async () => {
  const port = await openWith(
    "versturen/verzoek-12/verzoek-13",
    aRequest("12"),
    aRequest("13", { recipients: [boekdienst] }),
  );
  expect(await screen.findByText(/^Elk verzoek gaat naar zijn eigen dienstverlener/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await waitFor(() => expect(port.copied).toHaveLength(1));
  expect(bundleIn(port.copied[0]).requests.map(({ recipients }) => recipients.map(({ name }) => name))).toEqual([
    ["Bibliotheekdienst"],
    ["Boekdienst"],
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Kies dienstverlener" }));
  const [provider] = screen.getAllByRole("checkbox");
  await userEvent.click(provider ?? document.body);
  await userEvent.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  await waitFor(() => expect(port.copied).toHaveLength(2));
  const all = bundleIn(port.copied[1]).requests.map(({ recipients }) => JSON.stringify(recipients));
  expect(new Set(all).size).toBe(1);
  await waitFor(async () => expect(JSON.stringify((await kept("13"))?.recipients)).toBe(all[0]));
});

test("one request is sent in words for one", async () => {
  await openWith("versturen/verzoek-12", aRequest("12"));
  await screen.findByRole("heading", { level: 1, name: "Verstuur uw verzoek" });
  await userEvent.click(await screen.findByRole("button", { name: "Kopieer als tekst" }));
  await screen.findByText("Heeft u de mail verstuurd? Noteer het dan bij het verzoek.");
  await userEvent.click(screen.getByRole("button", { name: "Ik heb het verstuurd" }));
  expect(await screen.findByText("Genoteerd: het verzoek is verstuurd.")).toBeTruthy();
});

test("passing on again corrects the first note", async () => {
  const port = await openWith("doorzetten/verzoek-12", receivedRequest(aRequest("12"), now));
  await userEvent.click(await screen.findByRole("textbox", { name: "Uw kenmerk" }));
  await userEvent.paste("2026-1");
  await userEvent.click(screen.getByRole("button", { name: "Kopieer om door te zetten" }));
  expect(await screen.findByText(/^Genoteerd bij het verzoek/)).toBeTruthy();
  await userEvent.click(screen.getByRole("textbox", { name: "Uw kenmerk" }));
  await userEvent.paste("7");
  await userEvent.click(screen.getByRole("button", { name: "Kopieer om door te zetten" }));
  await waitFor(() => expect(port.copied).toHaveLength(2));
  await waitFor(async () => {
    const request = await kept("12");
    expect(request?.forwards.map(({ reference }) => reference)).toEqual(["2026-17"]);
    expect(request?.steps.map(({ kind }) => kind)).toEqual(["uitgezet"]);
  });
});

test("says so when another window changed a request meanwhile", async () => {
  await openWith("doorzetten/verzoek-12", receivedRequest(aRequest("12"), now));
  await screen.findByRole("textbox", { name: "Uw kenmerk" });
  const other = await kept("12");
  if (other !== null) await saveRequest({ ...other, aim: "Elders" });
  await userEvent.click(screen.getByRole("button", { name: "Kopieer om door te zetten" }));
  expect(await screen.findByText(/^Dit is intussen in een ander venster gewijzigd\./)).toBeTruthy();
  expect((await kept("12"))?.aim).toBe("Elders");
});

test("refuses more requests than one bundle holds", async () => {
  const ids = Array.from({ length: 101 }, (_, at) => `verzoek-${at}`);
  await openWith(`versturen/${ids.join("/")}`);
  expect(await screen.findByText("Er gaan hooguit 100 verzoeken in één bundel. Kies er minder.")).toBeTruthy();
});
