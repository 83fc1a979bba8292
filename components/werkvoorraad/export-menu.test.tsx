// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WorkItem } from "@/rules";
import { useExchanged, wipeStored } from "@/storage";
import { DossierExport, DossierPreview } from "./export-menu";
import * as exports from "./exports";
import { dossierOf } from "./exports";
import { MakingLine } from "./making-line";
import { fakeWork, keepAmendment } from "./test-kit";
import { useMaking, type Making } from "./use-making";
import { useWorkItems } from "./use-work";

configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// Texts are read and checked; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(wipeStored);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const port = fakeWork();

function Preview() {
  const items = useWorkItems(useExchanged());
  return items.kind === "ready" ? <DossierPreview port={port} items={items.value} dossier="99430" /> : null;
}

test("the preview of a dossier shows a stuk that is read while it is open", async () => {
  await keepAmendment(1, "In artikel II wordt «de pas» vervangen door «het pasje».");
  render(<Preview />);
  await userEvent.click(await screen.findByText(/^Bekijk het dossier/));
  expect((await screen.findAllByText(/nr\. 1 /)).length).toBeGreaterThan(0);
  expect(screen.queryAllByText(/nr\. 2 /)).toEqual([]);
  await keepAmendment(2, "In artikel II vervalt «de pas».");
  expect((await screen.findAllByText(/nr\. 2 /)).length).toBeGreaterThan(0);
});

const words = { rust: "Klaar.", bezig: "Wordt gemaakt …", gestopt: "Gestopt.", mislukt: "Mislukt." };

/** Something that is halfway and goes on until somebody stops it. */
async function endless({ signal, onProgress }: Making): Promise<void> {
  onProgress(3, 6);
  await new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped")));
  });
}

const noItems: readonly WorkItem[] = [];

/** A dossier that is never ready. */
async function neverMade(...[, , making]: Parameters<typeof dossierOf>): Promise<never> {
  await endless(making);
  throw new Error("It cannot be made.");
}

function Endless() {
  const { state, start, stop } = useMaking();
  return (
    <>
      <button type="button" onClick={() => start(endless)}>
        Begin
      </button>
      <MakingLine state={state} words={words} onStop={stop} moveFocus={() => {}} />
    </>
  );
}

test("what takes long says how far it is, and can be stopped and begun anew", async () => {
  render(<Endless />);
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  expect(screen.getByText("Wordt gemaakt …")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(await screen.findByText("3 van 6 stukken getoetst")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(await screen.findByText("Gestopt.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  expect(screen.getByText("Wordt gemaakt …")).toBeTruthy();
});

test("stopping the preview gives the focus back to what opened it", async () => {
  vi.spyOn(exports, "dossierOf").mockImplementation(neverMade);
  render(<DossierPreview port={port} items={noItems} dossier="99430" />);
  const summary = screen.getByText(/^Bekijk het dossier/);
  await userEvent.click(summary);
  await userEvent.click(await screen.findByRole("button", { name: "Stop" }));
  expect(await screen.findByText(/^Gestopt\. Klap dit dicht/)).toBeTruthy();
  expect(document.activeElement).toBe(summary);
});

test("stopping the download of a dossier gives the focus back to the menu", async () => {
  vi.spyOn(exports, "dossierOf").mockImplementation(neverMade);
  render(<DossierExport port={port} items={noItems} dossier="99430" />);
  const menu = screen.getByRole("button", { expanded: false });
  await userEvent.click(menu);
  await userEvent.click(screen.getByRole("button", { name: /Word/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Stop" }));
  expect(await screen.findByText("Gestopt. Er is niets gedownload.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(menu));
});

/** A dossier that takes so long that it can be stopped, and is ready on asking. */
function readyOnAsking(): () => void {
  const asked = new EventTarget();
  const letter = { label: "", title: "Dossier 99430", sections: [] };
  vi.spyOn(exports, "dossierOf").mockReturnValue(
    new Promise((resolve) => {
      asked.addEventListener("ready", () => resolve(letter));
    }),
  );
  return () => void asked.dispatchEvent(new Event("ready"));
}

test("a download that is ready while the focus is on Stop goes on at the menu", async () => {
  const finish = readyOnAsking();
  render(<DossierExport port={port} items={noItems} dossier="99430" />);
  const menu = screen.getByRole("button", { expanded: false });
  await userEvent.click(menu);
  await userEvent.click(screen.getByRole("button", { name: /Word/ }));
  (await screen.findByRole("button", { name: "Stop" })).focus();
  finish();
  expect(await screen.findByText(/is gedownload\.$/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(menu));
});

test("a preview that is ready while the focus is on Stop goes on at what opened it", async () => {
  const finish = readyOnAsking();
  render(<DossierPreview port={port} items={noItems} dossier="99430" />);
  const summary = screen.getByText(/^Bekijk het dossier/);
  await userEvent.click(summary);
  (await screen.findByRole("button", { name: "Stop" })).focus();
  finish();
  expect(await screen.findByText("Dossier 99430")).toBeTruthy();
  expect(document.activeElement).toBe(summary);
});

test("what is ready takes the focus from nobody who is elsewhere", async () => {
  const finish = readyOnAsking();
  render(
    <>
      <button type="button">Elders</button>
      <DossierPreview port={port} items={noItems} dossier="99430" />
    </>,
  );
  await userEvent.click(screen.getByText(/^Bekijk het dossier/));
  expect(await screen.findByRole("button", { name: "Stop" })).toBeTruthy();
  const elsewhere = screen.getByRole("button", { name: "Elders" });
  elsewhere.focus();
  finish();
  expect(await screen.findByText("Dossier 99430")).toBeTruthy();
  expect(document.activeElement).toBe(elsewhere);
});

/** The lines of the werkvoorraad as the screen knows them. */
async function itemsHere(amount: number): Promise<readonly WorkItem[]> {
  const { result } = renderHook(() => useWorkItems(useExchanged()));
  const known = () => (result.current.kind === "ready" ? result.current.value : []);
  await waitFor(() => expect(known()).toHaveLength(amount));
  return known();
}

test("a dossier that is stopped checks no further stukken", async () => {
  for (const nr of [1, 2, 3]) await keepAmendment(nr, "In artikel II vervalt «de pas».");
  const wanted = { items: await itemsHere(3), dossier: "99430" };
  const stopping = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number) => {
    seen.push(done);
    if (done === 1) stopping.abort();
  };
  const made = dossierOf(wanted, new Date(), { signal: stopping.signal, onProgress });
  await expect(made).rejects.toThrow(/abort/i);
  expect(seen).toEqual([0, 1]);
});
