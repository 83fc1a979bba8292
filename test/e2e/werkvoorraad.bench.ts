import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";

test.describe.configure({ timeout: 240_000 });

const amount = 10_000;

/** Fills the database as ten thousand read stukken with three signals each would. Runs in a page of the extension. */
async function fill(amount: number): Promise<void> {
  // oxlint-disable-next-line consistent-function-scoping -- The browser gets this function alone.
  const done = async <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
    });
  const database = await done(indexedDB.open("sneltoets"));
  const rules = [
    "uitzondering",
    "overgangsrecht",
    "nieuw-begrip",
    "plicht",
    "termijn",
    "delegatie",
    "gegevensuitwisseling",
  ];
  const providers = ["uwv", "svb", "duo", "cak", "belastingdienst"];
  const strengths = ["hoog", "middel", "laag"];
  const words =
    "In artikel 3 wordt na het tweede lid een lid ingevoegd, luidende: De aanvraag voor het leesgeld gebeurt binnen vier weken. ";
  const readAt = new Date().toISOString();
  for (let from = 0; from < amount; from += 1_000) {
    const transaction = database.transaction(["workRows", "stukken"], "readwrite");
    for (let at = from; at < from + 1_000; at += 1) {
      const dossier = String(99_000 + (at % 300));
      const nr = String(Math.floor(at / 300) + 1);
      const key = `${dossier}/${nr}`;
      const did = `2026D${100_000 + at}`;
      const url = `https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z1&did=${did}`;
      const day = `2026-12-${String((at % 28) + 1).padStart(2, "0")}`;
      const facts = { key, kind: "amendement", version: "origineel", nr, dossier, replaces: null };
      const title = `Wijziging van de Wet op de streekbibliotheken nummer ${at % 300}`;
      const text = `${words.repeat(24)} Woord${at}`;
      const record = {
        ...facts,
        title,
        subject: `Amendement van het lid Van Zomeren over leesgeld ${at}`,
        date: "2026-11-20",
        voteDate: at % 4 === 0 ? null : day,
        url,
        address: did,
        source: "docx",
        hash: "0".repeat(64),
        readAt,
        checkedWith: chrome.runtime.getManifest().version,
        uncertain: false,
        signals: [0, 1, 2].map((nth) => ({
          rule: rules[(at + nth) % rules.length],
          strength: strengths[(at + nth) % 3],
          certainty: "zeker",
          polarity: "nieuw",
          article: `artikel i|artikel ${at % 12}`,
        })),
        providers: [{ id: providers[at % providers.length], role: "voert-uit" }],
        ministry: "SZW",
        articles: [{ key: `artikel i|artikel ${at % 12}`, name: `artikel ${at % 12}` }],
        sketch: "0123456789abcdef".repeat(8),
      };
      transaction
        .objectStore("workRows")
        .put({ key, dossier, address: did, changedAt: readAt, shape: 2, record: JSON.stringify(record) });
      const stuk = { ...facts, title, date: "2026-11-20", url, source: "docx", text, hash: "0", readAt };
      transaction.objectStore("stukken").put({ key, dossier, readAt, record: stuk });
    }
    await new Promise((resolve) => {
      transaction.addEventListener("complete", resolve);
    });
  }
  database.close();
}

/** Number of times that the lines are kept together. Runs in a page of the extension. */
async function snapshots(): Promise<number> {
  return new Promise((resolve) => {
    indexedDB.open("sneltoets").addEventListener("success", ({ target }) => {
      if (!(target instanceof IDBOpenDBRequest)) return;
      const count = target.result.transaction("workSnapshots").objectStore("workSnapshots").count();
      count.addEventListener("success", () => {
        target.result.close();
        resolve(count.result);
      });
    });
  });
}

/** Removes what is kept together, as an update does. Runs in a page of the extension. */
async function forgetSnapshots(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.open("sneltoets").addEventListener("success", ({ target }) => {
      if (!(target instanceof IDBOpenDBRequest)) return;
      const transaction = target.result.transaction("workSnapshots", "readwrite");
      transaction.objectStore("workSnapshots").clear();
      transaction.addEventListener("complete", () => {
        target.result.close();
        resolve(null);
      });
    });
  });
}

type Extension = { readonly runtime: { readonly getManifest: () => { readonly version: string } } };
// Exists only in the page where the function above runs.
declare const chrome: Extension;

/** Milliseconds from an action in the page until it shows what `shows` waits for, after the next paint. */
async function timeOf(page: Page, action: string, shows: string): Promise<number> {
  return page.evaluate(
    async ([action = "", shows = ""]) => {
      // oxlint-disable-next-line consistent-function-scoping -- The browser gets this function alone.
      const nextPaint = async () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      // oxlint-disable-next-line consistent-function-scoping -- as above
      const query = (path: string) =>
        document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
      const target = query(action);
      if (!(target instanceof HTMLElement)) throw new Error(`niet gevonden: ${action}`);
      const start = performance.now();
      target.click();
      for (let looks = 0; looks < 600 && query(shows) === null; looks += 1) await nextPaint();
      if (query(shows) === null)
        throw new Error(`niet getoond: ${shows}; wel: ${document.querySelector("output")?.textContent ?? ""}`);
      await nextPaint();
      return performance.now() - start;
    },
    [action, shows],
  );
}

test("ten thousand stukken open, filter, sort, search and scroll quickly", async ({ journey }) => {
  const address = `chrome-extension://${journey.extensionId}/werkvoorraad.html`;
  const work = await journey.context.newPage();
  await work.setViewportSize({ width: 1360, height: 860 });
  await work.goto(address);
  await work.getByRole("heading", { name: "Nog geen stukken" }).waitFor();
  await work.evaluate(fill, amount);
  const figures: Record<string, number> = {};

  // The background keeps the lines together when it read many; only after an update they are read one by one.
  await work.evaluate('chrome.runtime.sendMessage({ name: "run-scans", payload: null })');
  for (const what of ["openen, na lezen in de achtergrond", "openen", "openen, na een update"]) {
    await expect.poll(async () => work.evaluate(snapshots)).toBe(1);
    if (what === "openen, na een update") await work.evaluate(forgetSnapshots);
    await work.reload({ waitUntil: "commit" });
    await work.locator("tr.regel").first().waitFor();
    figures[what] = await work.evaluate(() => performance.now());
    await expect(work.getByText("10000 stukken", { exact: true }).first()).toBeVisible();
  }
  await expect.poll(async () => work.evaluate(snapshots)).toBe(1);

  // What comes last in a column is a stuk without a date, so that both orders show other lines.
  for (const what of ["sorteren, eerste keer", "sorteren, nog eens", "sorteren, derde keer"]) {
    const column = what === "sorteren, derde keer" ? "Stuk en signalen" : "Stemming";
    figures[what] = await timeOf(
      work,
      `//thead//button[contains(., '${column}')]`,
      `//thead/tr/th[@aria-sort and contains(., '${column}')]`,
    );
  }
  figures["een beeld zonder werk"] = await timeOf(work, "//h1", "//h1");
  await work.getByText("Dienstverlener", { exact: true }).first().click();
  figures["filteren"] = await timeOf(work, "//label[contains(., 'UWV')]", "//output[contains(., '2000 van 10000')]");
  await timeOf(work, "//label[contains(., 'UWV')]", "//output[. = '10000 stukken']");

  const search = work.getByRole("searchbox");
  await search.fill("woord1234");
  await expect(work.getByText("1 van 10000 stukken").first()).toBeVisible({ timeout: 60_000 });
  await expect(work.getByText(/teksten doorzocht/)).toBeHidden({ timeout: 60_000 });
  const watched = work.evaluate(async () => {
    let start = 0;
    document.querySelector("#zoek")?.addEventListener("input", () => (start = performance.now()), { once: true });
    while (document.querySelector("tr.regel")?.textContent?.includes("leesgeld 4321") !== true) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    return performance.now() - start;
  });
  await search.fill("woord4321");
  figures["zoeken in alle teksten"] = await watched;
  await search.fill("");
  await expect(work.getByText("10000 stukken", { exact: true }).first()).toBeVisible();

  const blank = await work.evaluate(async () => {
    const area = document.querySelector(".tabel-vlak");
    if (area === null) throw new Error("geen tabel");
    let blank = 0;
    for (let step = 0; step < 60; step += 1) {
      area.scrollTop += 3_000;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { left, top, height } = area.getBoundingClientRect();
      if (document.elementFromPoint(left + 200, top + height / 2)?.closest("tr.regel") === null) blank += 1;
    }
    return blank;
  });
  // The figures are what a benchmark is for.
  // oxlint-disable-next-line no-console
  for (const [what, value] of Object.entries(figures)) console.log(`${what}: ${Math.round(value)} ms`);
  expect(blank, "looks at the table while scrolling that found no line").toBe(0);
});
