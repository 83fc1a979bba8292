import { expect, test as base } from "@playwright/test";
import * as z from "zod/mini";
import { ensureBuilt, firefoxPath } from "../../../scripts/browser/build.mjs";
import { ensureFirefox } from "../../../scripts/setup/firefox.mjs";
import type { ReplicaDocument } from "../../replica/document.ts";
import { serveReplica } from "../../replica/server.ts";
import { createSite, type Site } from "../../replica/site.ts";
import { note } from "../journey.ts";
import { launchFirefox, type FirefoxTab, type RunningFirefox } from "./launch.ts";
import { isStranger, startProxy } from "./proxy.ts";

/** A Firefox with the extension beside one replica. */
export type FirefoxJourney = RunningFirefox & {
  readonly site: Site;
  /** Opens a document of the replica and, in a tab of its own, the panel that belongs to it. */
  readonly openWithPanel: (name: string) => Promise<{ readonly page: FirefoxTab; readonly panel: FirefoxTab }>;
};

export const test = base.extend<{ readonly firefox: FirefoxJourney }>({
  // Playwright reads from the braces that this fixture needs no other.
  // oxlint-disable-next-line no-empty-pattern -- see above
  firefox: async ({}, use) => {
    ensureBuilt("firefox");
    const site = createSite(new Date().toISOString().slice(0, 10));
    const server = await serveReplica(site);
    const proxy = await startProxy(server.port);
    const browser = await launchFirefox({
      executablePath: ensureFirefox(),
      extensionPath: firefoxPath,
      proxyPort: proxy.port,
    });
    await use({ ...browser, site, openWithPanel: async (name) => openWithPanel(browser, site.urlOf(name)) });
    const lookedUp = await browser.close();
    proxy.close();
    await server.close();
    for (const host of new Set(server.requests.map((url) => new URL(url).hostname))) note("host", host);
    expect([...proxy.strangers, ...server.strangers], "hosts reached beyond the two").toEqual([]);
    note("watched", `${lookedUp.length} names`);
    // Firefox notes its own look-ups, or the record would prove nothing.
    expect(lookedUp).toContain("localhost");
    expect(lookedUp.filter(isStranger), "names looked up beyond the two").toEqual([]);
  },
});

async function openWithPanel(browser: RunningFirefox, url: string) {
  const page = await browser.newTab();
  await page.goto(url);
  const panel = await browser.newTab();
  await panel.goto(browser.pageOf("manifest.json"));
  const tabId = async () =>
    panel.read(
      `browser.tabs.query({ url: "https://*/*" }).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(url)})?.id)`,
      z.nullable(z.int()),
    );
  await expect.poll(tabId).not.toBeNull();
  await panel.goto(browser.pageOf(`sidepanel.html?tab=${await tabId()}`));
  return { page, panel };
}

/** The words in view of a tab, with single spaces. */
export const wordsIn = async (tab: FirefoxTab): Promise<string> =>
  (await tab.read(`document.body?.innerText ?? ""`, z.string())).replaceAll(/\s+/g, " ");

/** Waits until the tab shows these words. */
export async function expectWords(tab: FirefoxTab, words: string | RegExp): Promise<void> {
  await expect.poll(async () => wordsIn(tab)).toMatch(words);
}

/** Clicks the first button, tab or box whose words or name contain `words`. Rejects when there is none. */
export async function click(tab: FirefoxTab, words: string): Promise<void> {
  const wanted = JSON.stringify(words);
  const found = `[...document.querySelectorAll("button, a, summary, input")].find((element) => ((element.getAttribute("aria-label") ?? "") + " " + element.innerText).replace(/\\s+/g, " ").includes(${wanted}))`;
  await expect.poll(async () => tab.read(`${found} !== undefined`, z.boolean()), { message: words }).toBe(true);
  await tab.read(`${found}.click()`, z.null());
}

/** Types a text into a field, as React hears it. */
export async function fill(tab: FirefoxTab, selector: string, text: string): Promise<void> {
  const field = `document.querySelector(${JSON.stringify(selector)})`;
  await expect.poll(async () => tab.read(`${field} !== null`, z.boolean()), { message: selector }).toBe(true);
  await tab.read(
    `(() => { const field = ${field}; field.focus(); field.setRangeText(${JSON.stringify(text)}); field.dispatchEvent(new InputEvent("input", { bubbles: true })); })()`,
    z.null(),
  );
}

/** Expression: everything that the extension keeps in its database, as JSON text. */
export const storedIn = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      rows.push([store, await done(database.transaction(store).objectStore(store).getAll())]);
    }
    database.close();
  }
  return JSON.stringify(rows);
})()`;

/** A document of the replica by its name. */
export function documentOf({ site }: FirefoxJourney, name: string): ReplicaDocument {
  const stuk = site.documents.get(name);
  if (stuk === undefined) throw new Error(`Geen stuk "${name}" in de nagebouwde site.`);
  return stuk;
}

export { expect } from "@playwright/test";
