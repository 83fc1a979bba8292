import { expect, test as base } from "@playwright/test";
import * as z from "zod/mini";
import { ensureBuilt, firefoxPath } from "../../../scripts/browser/build.mjs";
import { ensureFirefox } from "../../../scripts/setup/firefox.mjs";
import type { ReplicaDocument } from "../../replica/document.ts";
import { serveReplica } from "../../replica/server.ts";
import { createSite, type Site } from "../../replica/site.ts";
import { note } from "../journey.ts";
import { launchFirefox, type FirefoxTab, type RunningFirefox } from "./launch.ts";
import { isStranger, startProxy, type Proxy } from "./proxy.ts";

/** A Firefox with the extension beside one replica. */
export type FirefoxJourney = RunningFirefox & {
  readonly site: Site;
  /** Opens a document of the replica by its name, or any address, and the panel that belongs to it in a tab of its own. */
  readonly openWithPanel: (nameOrUrl: string) => Promise<{ readonly page: FirefoxTab; readonly panel: FirefoxTab }>;
};

type Fixtures = {
  readonly firefox: FirefoxJourney;
  /** Starts another computer, that reaches no site: what it knows was carried over by hand. */
  readonly elsewhere: () => Promise<RunningFirefox>;
};

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- as below
  elsewhere: async ({}, use) => {
    const running: { readonly browser: RunningFirefox; readonly proxy: Proxy }[] = [];
    await use(async () => {
      const proxy = await startProxy(0);
      const options = { executablePath: ensureFirefox(), extensionPath: firefoxPath, proxyPort: proxy.port };
      const browser = await launchFirefox(options);
      running.push({ browser, proxy });
      return browser;
    });
    const lookedUp = (await Promise.all(running.map(async ({ browser }) => browser.close()))).flat();
    for (const { proxy } of running) proxy.close();
    note("watched", `${lookedUp.length} names`);
    const strangers = running.flatMap(({ proxy }) => [...proxy.strangers]);
    expect([...strangers, ...lookedUp.filter(isStranger)], "hosts beyond the two").toEqual([]);
  },
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
    await use({
      ...browser,
      site,
      openWithPanel: async (nameOrUrl) =>
        openWithPanel(browser, nameOrUrl.startsWith("https://") ? nameOrUrl : site.urlOf(nameOrUrl)),
    });
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
  return { page, panel: await panelBeside(browser, url) };
}

/** Opens the panel that belongs to the open page with this address, in a tab of its own. */
export async function panelBeside(browser: RunningFirefox, url: string): Promise<FirefoxTab> {
  const panel = await browser.newTab();
  await panel.goto(browser.pageOf("manifest.json"));
  const tabId = async () =>
    panel.read(
      `browser.tabs.query({ url: "https://*/*" }).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(url)})?.id)`,
      z.nullable(z.int()),
    );
  await expect.poll(tabId).not.toBeNull();
  await panel.goto(browser.pageOf(`sidepanel.html?tab=${await tabId()}`));
  return panel;
}

/** Opens a page of the extension in a tab: "antwoord.html". */
export async function openOwn(browser: RunningFirefox, page: string): Promise<FirefoxTab> {
  const tab = await browser.newTab();
  await tab.goto(browser.pageOf(page));
  return tab;
}

/** The words in view of a tab, with single spaces. */
export const wordsIn = async (tab: FirefoxTab): Promise<string> =>
  (await tab.read(`document.body?.innerText ?? ""`, z.string())).replaceAll(/\s+/g, " ");

/** Waits until the tab shows these words. */
export async function expectWords(tab: FirefoxTab, words: string | RegExp): Promise<void> {
  await expect.poll(async () => wordsIn(tab)).toMatch(words);
}

/** Clicks the first button, tab, box or label whose words or name contain `words`. Rejects when there is none. */
export async function click(tab: FirefoxTab, words: string): Promise<void> {
  const wanted = JSON.stringify(words);
  const found = `[...document.querySelectorAll("button, a, summary, input, label")].find((element) => ((element.getAttribute("aria-label") ?? "") + " " + element.innerText).replace(/\\s+/g, " ").includes(${wanted}))`;
  await expect.poll(async () => tab.read(`${found} !== undefined`, z.boolean()), { message: words }).toBe(true);
  await tab.read(`${found}.click()`, z.null());
}

/** Chooses the option with these words in the group of fields with that name. */
export async function chooseIn(tab: FirefoxTab, group: string, words: string): Promise<void> {
  const found = `[...document.querySelectorAll("fieldset")].filter((one) => one.querySelector("legend")?.innerText.includes(${JSON.stringify(group)})).flatMap((one) => [...one.querySelectorAll("input[type=radio]")]).find((radio) => radio.labels[0].innerText.includes(${JSON.stringify(words)}))`;
  await expect.poll(async () => tab.read(`${found} !== undefined`, z.boolean()), { message: group }).toBe(true);
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

/** The text on the clipboard, read as a person would: by pasting it somewhere. */
export async function clipboardOf(tab: FirefoxTab): Promise<string> {
  const field = `document.querySelector("#geplakt")`;
  await tab.read(
    `(() => { const field = document.createElement("textarea"); field.id = "geplakt"; document.body.append(field); field.focus(); })()`,
    z.null(),
  );
  await tab.press("\uE009", "v");
  await expect.poll(async () => tab.read(`${field}.value`, z.string())).not.toBe("");
  const text = await tab.read(`${field}.value`, z.string());
  await tab.read(`${field}.remove()`, z.null());
  return text;
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
