import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { TabDocument } from "@/components/sidepanel/ports";
import { createPagePort } from "@/entrypoints/panel/page-port";
import { tabKey } from "@/entrypoints/tabs/tab-key";
import { removeTabDocument, tabDocumentOf, tabsThatAre, writeTabDocument } from "@/entrypoints/tabs/tab-store";

const url = "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2026Z99001&did=2026D99001";
const hints = { url, title: "Motie" };
const quote = { exact: "verzoekt de regering", prefix: "", suffix: "" };
const read = (source: "pagina" | "docx"): TabDocument => ({
  kind: "gelezen",
  url,
  hints,
  source,
  text: "De Kamer,",
  readAt: "2026-11-27T10:00:00.000Z",
  otherSources: [],
});

const { sendMessage } = browser.tabs;
const { sendMessage: sendToBackground } = browser.runtime;

/** What the content script in the tab does with a message. */
function pageAnswers(answer: () => Promise<unknown>): void {
  Object.assign(browser.tabs, { sendMessage: answer });
}

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.useRealTimers();
  Object.assign(browser.tabs, { sendMessage });
  Object.assign(browser.runtime, { sendMessage: sendToBackground });
});

async function portFor(document: TabDocument | undefined) {
  if (document !== undefined) await writeTabDocument(7, document);
  const port = createPagePort(7);
  await vi.waitFor(() => {
    expect(port.get()).toBeDefined();
  });
  return port;
}

test("gives what the background read in the tab, and what it reads later", async () => {
  const port = await portFor(read("pagina"));
  expect(port.get()).toEqual(read("pagina"));
  const listener = vi.fn<() => void>();
  const stop = port.subscribe(listener);
  await writeTabDocument(7, read("docx"));
  expect(port.get()).toEqual(read("docx"));
  expect(listener).toHaveBeenCalledOnce();
  stop();
  await removeTabDocument(7);
  expect(port.get()).toEqual({ kind: "geen-kamerstuk" });
  expect(listener).toHaveBeenCalledOnce();
});

test("does not mind what happens in other tabs", async () => {
  const port = await portFor(read("pagina"));
  await writeTabDocument(8, { kind: "geen-kamerstuk" });
  expect(port.get()).toEqual(read("pagina"));
});

test("shows no document when nothing was read or what was kept is unreadable", async () => {
  await browser.storage.session.set({ [tabKey(7)]: { kind: "gelezen", text: 3 } });
  await expect(tabDocumentOf(7)).resolves.toBeUndefined();
  const port = await portFor(undefined);
  expect(port.get()).toEqual({ kind: "geen-kamerstuk" });
});

test.each([
  ["pagina", "niet-teruggevonden", "niet-teruggevonden"],
  ["docx", "niet-teruggevonden", "niet-op-deze-pagina"],
  ["docx", "getoond", "getoond"],
] as const)("says of words from %s that the page answers with %s: %s", async (source, answer, expected) => {
  const port = await portFor(read(source));
  pageAnswers(() => Promise.resolve(answer));
  await expect(port.show(quote)).resolves.toBe(expected);
});

test("judges the answer of the page by the document that is there by then", async () => {
  const port = await portFor(read("pagina"));
  pageAnswers(async () => {
    await writeTabDocument(7, read("docx"));
    return "niet-teruggevonden";
  });
  await expect(port.show(quote)).resolves.toBe("niet-op-deze-pagina");
});

test("shows the words elsewhere when the page does not answer or answers nonsense", async () => {
  const port = await portFor(read("pagina"));
  pageAnswers(() => Promise.reject(new Error("Receiving end does not exist.")));
  await expect(port.show(quote)).resolves.toBe("niet-op-deze-pagina");
  pageAnswers(() => Promise.resolve({ geen: "antwoord" }));
  await expect(port.show(quote)).resolves.toBe("niet-op-deze-pagina");
});

test("knows which tabs were left half-read", async () => {
  await writeTabDocument(7, read("pagina"));
  await writeTabDocument(8, { kind: "lezen", url, hints });
  await browser.storage.session.set({ iets: 1, "tab-x": { kind: "lezen", url, hints } });
  await expect(tabsThatAre("lezen")).resolves.toEqual([8]);
});

test("asks the background to go on for as long as a reading is not done, and then no more", async () => {
  const asked = vi.fn<() => Promise<null>>(() => Promise.resolve(null));
  Object.assign(browser.runtime, { sendMessage: asked });
  vi.useFakeTimers();
  await writeTabDocument(9, { kind: "lezen", url, hints });
  createPagePort(9);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toHaveBeenCalledTimes(3);
  await writeTabDocument(9, read("docx"));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toHaveBeenCalledTimes(3);
});
