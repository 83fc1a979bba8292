import { expect, test, vi } from "vitest";
import type { ReadResult } from "@/rules";
import { createScanRunner, type ScanPorts } from "@/entrypoints/scans/scan-runner";
import type { Scan, ScanItem, ScanState } from "@/storage";

const kamer = "https://www.tweedekamer.nl/kamerstukken/amendementen/detail";
const urlOf = (nr: number) => `${kamer}?id=2030Z9900${nr}&did=2030D9900${nr}`;

const amendment = (nr: number): ReadResult => ({
  ok: true,
  source: "docx",
  text: `99 430
Wijziging van de Wet op de streekbibliotheken
Nr. ${nr}
AMENDEMENT VAN HET LID VAN ZOMEREN
De ondergetekende stelt het volgende amendement voor:
In artikel I vervalt onderdeel B.
Van Zomeren
`,
});

const job: Scan = {
  id: "s",
  revision: 1,
  createdAt: "2030-11-20T10:00:00.000Z",
  updatedAt: "2030-11-20T10:00:00.000Z",
  title: "Amendementen",
  url: "",
  status: "loopt",
  waitUntil: null,
  again: false,
};

function setUp(amount: number, changes: Partial<ScanPorts> = {}) {
  let scan = job;
  let time = Date.parse(job.createdAt);
  const items = new Map<string, ScanItem>(
    Array.from({ length: amount }, (_, at) => {
      const id = `s:${at + 1}`;
      const state: ScanState = { kind: "wacht", tries: 0 };
      return [id, { id, scan: "s", url: urlOf(at + 1), label: `nr. ${at + 1}`, state }];
    }),
  );
  const asked: string[] = [];
  const kept: string[] = [];
  const ports: ScanPorts = {
    running: () => Promise.resolve(scan.status === "loopt" ? [scan] : []),
    change: (_id, change) => Promise.resolve(void (scan = { ...scan, ...change })),
    waiting: (_id, most) =>
      Promise.resolve([...items.values()].filter(({ state }) => state.kind === "wacht").slice(0, most)),
    settle: (item, state) => Promise.resolve(void items.set(item.id, { ...item, state })),
    known: () => Promise.resolve(undefined),
    read: (url) => {
      asked.push(url);
      return Promise.resolve(amendment(Number(url.at(-1))));
    },
    readList: () => Promise.resolve({ ok: true, title: "", links: [], next: null }),
    addLinks: (id, { links, next }) => {
      for (const url of [...links.map((link) => link.url), ...(next === null ? [] : [next])]) {
        const item = {
          id: `${id}:${items.size + 1}`,
          scan: id,
          url,
          label: "",
          state: { kind: "wacht", tries: 0 },
        } as const;
        items.set(item.id, item);
      }
      return Promise.resolve();
    },
    keep: ({ document: { facts } }) => {
      const key = `${facts.dossier}/${facts.nr}`;
      kept.push(key);
      return Promise.resolve(key);
    },
    now: () => new Date(time),
    ...changes,
  };
  return {
    runner: createScanRunner(ports),
    ports,
    asked,
    kept,
    scan: () => scan,
    states: () => [...items.values()].map(({ state }) => state.kind),
    stop: () => void (scan = { ...scan, status: "gestopt" }),
    goOn: () => void (scan = { ...scan, status: "loopt" }),
    later: (minutes: number) => void (time += minutes * 60_000),
  };
}

test("reads and keeps every item once and then is done", async () => {
  const { runner, asked, kept, scan, states } = setUp(7);
  await runner.run();
  expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7].map(urlOf));
  expect(kept).toHaveLength(7);
  expect([scan().status, new Set(states())]).toEqual(["klaar", new Set(["gelezen"])]);
});

test("two calls at once do the work once", async () => {
  const { runner, asked } = setUp(4);
  await Promise.all([runner.run(), runner.run()]);
  expect(asked).toHaveLength(4);
});

test("another background goes on where a stopped one was: nothing twice, nothing lost", async () => {
  const first = setUp(9);
  const { read } = first.ports;
  let reads = 0;
  const dying = createScanRunner({
    ...first.ports,
    // A background that is killed never hears its answer.
    read: (url) => (++reads > 4 ? new Promise(() => undefined) : read(url)),
  });
  void dying.run();
  await expect.poll(() => first.kept.length).toBe(4);
  await createScanRunner(first.ports).run();
  expect(first.kept.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((nr) => `99430/${nr}`));
  expect(first.scan().status).toBe("klaar");
});

test("stops between two items when the user says so, and goes on later", async () => {
  const work = setUp(9);
  const { read } = work.ports;
  const runner = createScanRunner({
    ...work.ports,
    read: (url) => {
      if (url === urlOf(3)) work.stop();
      return read(url);
    },
  });
  await runner.run();
  expect(work.states().filter((state) => state === "wacht")).toHaveLength(6);
  work.goOn();
  await runner.run();
  expect(work.kept).toHaveLength(9);
});

test("does not fetch what was read here before", async () => {
  const { runner, asked, states } = setUp(2, {
    known: (address) => Promise.resolve(address === "2030D99001" ? "99430/1" : undefined),
  });
  await runner.run();
  expect(asked).toEqual([urlOf(2)]);
  expect(states()).toEqual(["gelezen", "gelezen"]);
});

test("a file that cannot be read is one failure; the others go on", async () => {
  const { runner, states, scan } = setUp(3, {
    read: (url) =>
      Promise.resolve(url === urlOf(2) ? { ok: false, reason: "pdf-kapot" } : amendment(Number(url.at(-1)))),
  });
  await runner.run();
  expect([states(), scan().status]).toEqual([["gelezen", "mislukt", "gelezen"], "klaar"]);
});

test("a stuk on which reading breaks is a failure in the end; the others go on", async () => {
  const reported = vi.fn<(error: unknown) => void>();
  vi.stubGlobal("reportError", reported);
  const work = setUp(4);
  const { read } = work.ports;
  const runner = createScanRunner({
    ...work.ports,
    read: (url) => (url === urlOf(2) ? Promise.reject(new Error("stuk")) : read(url)),
  });
  for (const minutes of [1, 3, 11, 0]) {
    await runner.run();
    work.later(minutes);
  }
  expect([work.states(), work.scan().status]).toEqual([["gelezen", "mislukt", "gelezen", "gelezen"], "klaar"]);
  expect(reported).toHaveBeenCalledWith(new Error("stuk"));
  vi.unstubAllGlobals();
});

test("a text that is no amendment or motion is a failure", async () => {
  const { runner, kept, states } = setUp(1, {
    read: () => Promise.resolve({ ok: true, source: "pdf", text: "Geachte voorzitter, hierbij de brief." }),
  });
  await runner.run();
  expect([kept, states()]).toEqual([[], ["mislukt"]]);
});

test("leaves a busy site alone for a while, longer each time, and then gives up", async () => {
  const work = setUp(1, { read: () => Promise.resolve({ ok: false, reason: "site-weigert", detail: "druk" }) });
  const waits: (string | null)[] = [];
  for (const minutes of [1, 3, 11, 0]) {
    await work.runner.run();
    waits.push(work.scan().waitUntil);
    work.later(minutes);
  }
  expect(waits).toEqual(["2030-11-20T10:00:30.000Z", "2030-11-20T10:03:00.000Z", "2030-11-20T10:14:00.000Z", null]);
  expect([work.states(), work.scan().status]).toEqual([["mislukt"], "klaar"]);
});

test("a job that waits for a busy site goes on when the clock is put back a year", async () => {
  const answers: ReadResult[] = [{ ok: false, reason: "site-weigert", detail: "druk" }];
  const work = setUp(1, { read: () => Promise.resolve(answers.pop() ?? amendment(1)) });
  await work.runner.run();
  expect(work.states()).toEqual(["wacht"]);
  work.later(-365 * 24 * 60);
  await work.runner.run();
  expect([work.states(), work.scan().status]).toEqual([["gelezen"], "klaar"]);
});

test("a full storage loses nothing: the item waits", async () => {
  const { runner, states, scan } = setUp(1, { keep: () => Promise.resolve(null) });
  await runner.run();
  expect([states(), scan().waitUntil !== null]).toEqual([["wacht"], true]);
});

const listUrl = (page: number) => `https://www.tweedekamer.nl/kamerstukken/amendementen?page=${page}`;
const withList = (work: ReturnType<typeof setUp>) => work.ports.addLinks("s", { links: [], next: listUrl(2) });

test("a list is followed from page to page; its pages are no stukken", async () => {
  const pages = new Map([
    [listUrl(2), { ok: true, title: "", links: [{ url: urlOf(2), label: "" }], next: listUrl(3) } as const],
    [listUrl(3), { ok: true, title: "", links: [{ url: urlOf(3), label: "" }], next: null } as const],
  ]);
  const read: string[] = [];
  const work = setUp(1, {
    readList: (url) => {
      read.push(url);
      return Promise.resolve(pages.get(url) ?? { ok: false, reason: "niet-gevonden" });
    },
  });
  await withList(work);
  await work.runner.run();
  expect([read, work.kept]).toEqual([
    [listUrl(2), listUrl(3)],
    ["99430/1", "99430/2", "99430/3"],
  ]);
  expect([work.states(), work.scan().status]).toEqual([["gelezen", "lijst", "gelezen", "lijst", "gelezen"], "klaar"]);
});

test("a page of a list that cannot be read is one failure", async () => {
  const work = setUp(1, { readList: () => Promise.resolve({ ok: false, reason: "niet-gevonden" }) });
  await withList(work);
  await work.runner.run();
  expect([work.states(), work.scan().status]).toEqual([["gelezen", "mislukt"], "klaar"]);
});
