import { expect, test } from "vitest";
import type { ReadResult } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";
import type { PageReport } from "@/entrypoints/messages/protocol";
import type { Badge } from "@/entrypoints/tabs/badge";
import { createTabReader, type TabPorts } from "@/entrypoints/tabs/tab-reader";

const kamer = "https://www.tweedekamer.nl";
const url = `${kamer}/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99001`;
const fileUrl = `${kamer}/downloads/document?id=2026D99001`;
const files = [{ url: fileUrl, label: "Download kamerstuk 99104-12" }];
const tabId = 7;

const report = (changes: Partial<PageReport> = {}): PageReport => ({
  url,
  hints: { url, title: "Amendement van het lid De Wit" },
  text: null,
  files,
  ...changes,
});

const fromWord: ReadResult = { ok: true, source: "docx", text: "uit Word" };

function setUp(changes: Partial<TabPorts> = {}) {
  const tabs = new Map<number, TabDocument>();
  const states: string[] = [];
  const badges: Badge[] = [];
  const fetched: (readonly [string, boolean])[] = [];
  const kept: string[] = [];
  const reader = createTabReader({
    load: (id) => Promise.resolve(tabs.get(id)),
    save: (id, document) => {
      tabs.set(id, document);
      states.push(document.kind);
      return Promise.resolve();
    },
    remove: (id) => Promise.resolve(void tabs.delete(id)),
    showBadge: (_id, badge) => Promise.resolve(void badges.push(badge)),
    readFile: (file, fresh) => {
      fetched.push([file, fresh]);
      return Promise.resolve(fromWord);
    },
    readWholePage: () => Promise.resolve({ ok: false, reason: "geen-tekst-op-pagina" }),
    mayRead: () => Promise.resolve(true),
    mayFetch: () => Promise.resolve(true),
    mayCheck: () => Promise.resolve(true),
    shownOf: ({ findings }) => Promise.resolve(findings),
    keep: (_check, read) => Promise.resolve(void kept.push(read.text)),
    now: () => new Date("2026-11-27T10:00:00Z"),
    ...changes,
  });
  return { reader, tabs, states, badges, fetched, kept, shown: () => tabs.get(tabId) };
}

test("keeps the text on the page without fetching anything", async () => {
  const { reader, states, fetched, shown } = setUp();
  await reader.receive(tabId, report({ text: "De Kamer," }));
  expect(shown()).toMatchObject({ kind: "gelezen", source: "pagina", text: "De Kamer,", otherSources: ["docx"] });
  expect(states).toEqual(["gelezen"]);
  expect(fetched).toEqual([]);
});

test("keeps what was read to compare with later, and nothing when it could not be read", async () => {
  const { reader, kept } = setUp();
  await reader.receive(tabId, report({ text: "De Kamer," }));
  expect(kept).toEqual(["De Kamer,"]);
  const failing = setUp({ readFile: () => Promise.resolve({ ok: false, reason: "docx-kapot" }) });
  await failing.reader.receive(tabId, report());
  expect(failing.kept).toEqual([]);
});

test("reads the file when the page shows no text, and says so meanwhile", async () => {
  const { reader, states, badges, fetched, shown } = setUp();
  await reader.receive(tabId, report());
  expect(states).toEqual(["lezen", "gelezen"]);
  expect(badges[0]?.text).toBe("…");
  expect(fetched).toEqual([[fileUrl, false]]);
  expect(shown()).toMatchObject({ source: "docx", text: "uit Word", readAt: "2026-11-27T10:00:00.000Z" });
});

test("reads nothing of a site that the organisation leaves out, and says so", async () => {
  const { reader, fetched, kept, shown } = setUp({ mayRead: () => Promise.resolve(false) });
  await reader.receive(tabId, report({ text: "De Kamer," }));
  expect(shown()).toMatchObject({ kind: "mislukt", reason: "niet-toegestaan", otherSources: [] });
  expect([fetched, kept]).toEqual([[], []]);
});

test("fetches nothing by itself when the user switched that off, but does when asked", async () => {
  const { reader, badges, fetched, shown } = setUp({ mayFetch: () => Promise.resolve(false) });
  await reader.receive(tabId, report());
  expect(fetched).toEqual([]);
  expect(shown()).toMatchObject({ kind: "mislukt", reason: "geen-tekst-op-pagina", otherSources: ["docx"] });
  expect(badges.at(-1)?.text).toBe("?");
  await reader.receive(tabId, report(), { source: "docx" });
  expect(shown()).toMatchObject({ kind: "gelezen", source: "docx" });
});

test("goes past the cache when the user asks to read again", async () => {
  const { reader, fetched } = setUp();
  await reader.receive(tabId, report(), {});
  expect(fetched).toEqual([[fileUrl, true]]);
});

test("reads a file of unknown kind when the user asks for the pdf that it was", async () => {
  const pdf: ReadResult = { ok: true, source: "pdf", text: "uit pdf" };
  const { reader, shown } = setUp({ readFile: () => Promise.resolve(pdf) });
  await reader.receive(tabId, report({ text: "De Kamer," }), { source: "pdf" });
  expect(shown()).toMatchObject({ source: "pdf", text: "uit pdf", otherSources: ["pagina"] });
});

test("gives the reason of the file when the page as a whole holds no document either", async () => {
  const { reader, shown } = setUp({ readFile: () => Promise.resolve({ ok: false, reason: "pdf-zonder-tekst" }) });
  await reader.receive(tabId, report());
  expect(shown()).toMatchObject({ kind: "mislukt", reason: "pdf-zonder-tekst" });
});

test("takes the page as a whole when the file cannot be read", async () => {
  const { reader, shown } = setUp({
    readFile: () => Promise.resolve({ ok: false, reason: "niet-gevonden" }),
    readWholePage: () => Promise.resolve({ ok: true, source: "pagina", text: "uit de hele pagina" }),
  });
  await reader.receive(tabId, report());
  expect(shown()).toMatchObject({ kind: "gelezen", text: "uit de hele pagina" });
});

test.each([
  ["a page of another kind", { url: `${kamer}/nieuws/bezoek` }],
  ["a letter", { hints: { url, title: "Brief over de planning", kind: "Brief regering" } }],
])("leaves the files of %s alone", async (_what, changes) => {
  const { reader, fetched, shown } = setUp();
  await reader.receive(tabId, report(changes));
  expect(shown()).toEqual({ kind: "geen-kamerstuk" });
  expect(fetched).toEqual([]);
});

test("a slow reading never overwrites the page that came after it", async () => {
  let finish: ((result: ReadResult) => void) | undefined;
  const slow = new Promise<ReadResult>((resolve) => {
    finish = resolve;
  });
  const { reader, shown } = setUp({ readFile: () => slow });
  const first = reader.receive(tabId, report());
  await reader.receive(tabId, report({ url: `${url}2`, text: "nieuwe pagina" }));
  finish?.(fromWord);
  await first;
  expect(shown()).toMatchObject({ text: "nieuwe pagina" });
});

test("says that it is reading as soon as a tab goes to a kamerstuk", async () => {
  const { reader, shown } = setUp();
  await reader.leave(tabId, url);
  expect(shown()).toMatchObject({ kind: "lezen", url });
});

test("forgets the document when the tab goes elsewhere", async () => {
  const { reader, tabs } = setUp();
  await reader.receive(tabId, report({ text: "De Kamer," }));
  await reader.leave(tabId, undefined);
  expect(tabs.has(tabId)).toBe(false);
});

test("keeps the document while the same page loads again or another place on it is shown", async () => {
  const { reader, states, shown } = setUp();
  await reader.receive(tabId, report({ text: "De Kamer," }));
  await reader.leave(tabId, url);
  await reader.leave(tabId, `${url}#stemmingen`);
  expect(shown()).toMatchObject({ kind: "gelezen" });
  expect(states).toEqual(["gelezen"]);
});

test("keeps the document of the same page after the background was stopped", async () => {
  const { reader, tabs, shown } = setUp();
  tabs.set(tabId, { kind: "lezen", url, hints: { url, title: "" } });
  await reader.leave(tabId, url);
  expect(shown()).toMatchObject({ kind: "lezen", url });
});

test("says that a text is too large when the browser cannot keep it", async () => {
  const kept: TabDocument[] = [];
  const { reader } = setUp({
    save: (_id, document) => {
      if (document.kind === "gelezen") return Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
      return Promise.resolve(void kept.push(document));
    },
  });
  await reader.receive(tabId, report({ text: "De Kamer," }));
  expect(kept.at(-1)).toMatchObject({ kind: "mislukt", reason: "te-groot" });
});

test("counts nothing by itself when the user switched that off", async () => {
  const { reader, badges } = setUp({ mayCheck: () => Promise.resolve(false) });
  await reader.receive(tabId, report({ text: "De Kamer," }));
  expect(badges.at(-1)).toEqual({ text: "", title: "Sneltoets" });
});
