// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readCounts, requestMail } from "@/rules";
import { judge, saveRequest, wipeStored } from "@/storage";
import { database } from "@/storage/db/database";
import { Overview } from "./overview";
import { aRequest, fakePort, now } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(wipeStored);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("counts a knelpunt that cannot be read among what is kept all the same", async () => {
  await database.knelpunten.put({ id: "stuk", updatedAt: now, record: {} });
  render(<Overview port={fakePort()} go={() => {}} />);
  expect(await screen.findByText(/^1 onderdeel is niet leesbaar en blijft bewaard\./)).toBeTruthy();
});

const refusal = /^De browser laat bewaren hier niet toe/;

/** The browser refuses this operation, on one table or on all. */
function refuse(operation: "getAll" | "put", table?: string): void {
  const { [operation]: original } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, operation).mockImplementation(function (
    this: IDBObjectStore,
    ...given: unknown[]
  ) {
    if (table !== undefined && this.name !== table) return Reflect.apply(original, this, given);
    throw new DOMException("refused", "SecurityError");
  });
}

test("says once and aloud that the browser refuses to keep anything, and offers no emptying of what is empty", async () => {
  refuse("getAll");
  render(<Overview port={fakePort()} go={() => {}} />);
  const [said, ...more] = await screen.findAllByText(refusal);
  expect(said?.closest("[role=status]")).toBeTruthy();
  expect(more).toEqual([]);
  expect(screen.queryByRole("button", { name: "Maak leeg" })).toBeNull();
});

test("offers to empty what was opened while the browser refuses to keep anything", async () => {
  refuse("getAll");
  const { container } = render(<Overview port={fakePort()} go={() => {}} />);
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no way to open a file");
  await userEvent.upload(input, new File([requestMail(aRequest("12"))], "verzoek.txt", { type: "text/plain" }));
  await userEvent.click(await screen.findByRole("button", { name: "Maak leeg" }));
  expect(screen.queryByRole("button", { name: "Maak leeg" })).toBeNull();
});

test("says that what came in could not be saved, also when the page says the same of what it reads", async () => {
  refuse("getAll", "judgements");
  render(<Overview port={fakePort()} go={() => {}} />);
  expect(await screen.findAllByText(refusal)).toHaveLength(1);
  await userEvent.click(screen.getByRole("textbox", { name: "Plak hier de tekst van de mail" }));
  await userEvent.paste(requestMail(aRequest("12")));
  const save = await screen.findByRole("button", { name: "Bewaar 1 onderdeel" });
  refuse("put", "requests");
  await userEvent.click(save);
  expect(await screen.findAllByText(refusal)).toHaveLength(2);
});

test("offers to pass on together once two received requests are chosen, and says so before", async () => {
  for (const nr of ["12", "13"]) await saveRequest({ ...aRequest(nr), receivedAt: now });
  render(<Overview port={fakePort()} go={() => {}} />);
  expect(await screen.findByText("Kies er twee of meer om ze samen door te zetten.")).toBeTruthy();
  const [first, second] = screen.getAllByRole("checkbox", { name: /^Kies / });
  if (first === undefined || second === undefined) throw new Error("no two requests to choose");
  await userEvent.click(first);
  expect(screen.queryByRole("button", { name: /^Zet 2 / })).toBeNull();
  await userEvent.click(second);
  expect(screen.getByRole("button", { name: /^Zet 2 / })).toBeTruthy();
});

test("shows how often the signals of a rule were right, and gives that as numbers only", async () => {
  const signal = { documentKey: "99123/12", rule: "termijn", at: now } as const;
  await judge({ ...signal, findingKey: "1", verdict: "terecht" });
  await judge({ ...signal, findingKey: "2", verdict: "onterecht" });
  const files: { name: string; content: unknown }[] = [];
  const port = { ...fakePort(), download: async (file: (typeof files)[number]) => void files.push(file) };
  render(<Overview port={port} go={() => {}} />);
  const row = await screen.findByRole("row", { name: /Termijn/ });
  expect(within(row).getByText("1 van 2")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Download aantallen (.json)" }));
  expect(readCounts(String(files[0]?.content))).toEqual([
    { rule: "termijn", terecht: 1, onterecht: 1, klopt: 0, kloptNiet: 0 },
  ]);
});
