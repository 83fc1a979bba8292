import { expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { names } from "@/entrypoints/messages/names";
import { protocol, type PageReport } from "@/entrypoints/messages/protocol";
import { dispatch, on, type Sender } from "@/entrypoints/messages/receive";

const url = "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99001";
const report: PageReport = { url, hints: { url, title: "Amendement" }, text: "De Kamer,", files: [] };
const tab: NonNullable<Sender["tab"]> = {
  id: 7,
  index: 0,
  windowId: 1,
  groupId: -1,
  active: true,
  highlighted: true,
  selected: true,
  pinned: false,
  incognito: false,
  frozen: false,
  discarded: false,
  autoDiscardable: true,
  lastAccessed: 0,
};
const page: Sender = { id: browser.runtime.id, url, frameId: 0, tab };
const panel: Sender = { id: browser.runtime.id, url: browser.runtime.getURL("/sidepanel.html") };

function receiver() {
  const handle = vi.fn<(report: PageReport) => Promise<null>>(() => Promise.resolve(null));
  return { handle, handlers: [on(protocol.pageReport, handle)] };
}

test("hands a well-formed report of a page to its handler", async () => {
  const { handle, handlers } = receiver();
  await expect(dispatch(handlers, { name: names.pageReport, payload: report }, page)).resolves.toBeNull();
  expect(handle).toHaveBeenCalledWith(report, page);
});

test.each([
  ["no object", "page-report"],
  ["another name", { name: "page-rapport", payload: report }],
  ["no payload", { name: names.pageReport }],
  ["a field too many", { name: names.pageReport, payload: { ...report, extra: 1 } }],
  ["a field too many around it", { name: names.pageReport, payload: report, extra: 1 }],
  ["text that is no text", { name: names.pageReport, payload: { ...report, text: 3 } }],
  ["text without end", { name: names.pageReport, payload: { ...report, text: "x".repeat(2_000_001) } }],
  [
    "files without end",
    { name: names.pageReport, payload: { ...report, files: Array.from({ length: 21 }, () => ({ url, label: "" })) } },
  ],
  [
    "hints with a stranger",
    { name: names.pageReport, payload: { ...report, hints: { url, title: "", role: "admin" } } },
  ],
])("refuses a message with %s", (_what, message) => {
  const { handle, handlers } = receiver();
  expect(dispatch(handlers, message, page)).toBeUndefined();
  expect(handle).not.toHaveBeenCalled();
});

test.each([
  ["another extension", { ...page, id: "stranger" }],
  ["a frame inside the page", { ...page, frameId: 3 }],
  ["another host", { ...page, url: "https://elders.example/" }],
  ["a host that looks like ours", { ...page, url: "https://www.tweedekamer.nl.elders.example/" }],
  ["a page that is only being prepared", { ...page, documentLifecycle: "prerender" as const }],
  ["no tab", { id: browser.runtime.id, url, frameId: 0 }],
])("refuses a page report from %s", (_who, sender) => {
  const { handle, handlers } = receiver();
  expect(dispatch(handlers, { name: names.pageReport, payload: report }, sender)).toBeUndefined();
  expect(handle).not.toHaveBeenCalled();
});

test("takes orders from the extension's own pages only, never from a web page", async () => {
  const handle = vi.fn<() => Promise<null>>(() => Promise.resolve(null));
  const handlers = [on(protocol.reread, handle)];
  const order = { name: names.reread, payload: { tabId: 7, source: "docx" } };
  expect(dispatch(handlers, order, page)).toBeUndefined();
  expect(handle).not.toHaveBeenCalled();
  await dispatch(handlers, order, panel);
  expect(handle).toHaveBeenCalledOnce();
});
