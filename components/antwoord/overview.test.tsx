// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readCounts } from "@/rules";
import { judge, wipeStored } from "@/storage";
import { database } from "@/storage/db/database";
import { Overview } from "./overview";
import { fakePort, now } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(wipeStored);
afterEach(cleanup);

test("counts a knelpunt that cannot be read among what is kept all the same", async () => {
  await database.knelpunten.put({ id: "stuk", updatedAt: now, record: {} });
  render(<Overview port={fakePort()} go={() => {}} />);
  expect(await screen.findByText(/^1 onderdeel is niet leesbaar en blijft bewaard\./)).toBeTruthy();
});

test("says once that the browser refuses to keep anything, and offers no emptying of what is empty", async () => {
  const refused = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  render(<Overview port={fakePort()} go={() => {}} />);
  expect(await screen.findAllByText(/^De browser laat bewaren hier niet toe/)).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "Maak leeg" })).toBeNull();
  refused.mockRestore();
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
