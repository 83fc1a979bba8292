import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { extensionPath } from "../../scripts/browser/build.mjs";
import { launchBrowser, type RunningBrowser } from "../../scripts/browser/launch.ts";
import { ensureChromium } from "../../scripts/setup/chromium.mjs";
import type { ReplicaDocument } from "../replica/document.ts";
import { resolverRules, serveReplica, type ReplicaServer } from "../replica/server.ts";
import { createSite, type Site } from "../replica/site.ts";
import { hostsIn, isChromiumsOwn, isStranger } from "./net-log.ts";

const pictures = "test-results/pictures";

/** One browser with the extension beside one replica; the words of the journeys. */
export type Journey = RunningBrowser & {
  readonly site: Site;
  readonly requests: readonly string[];
  /** A document of the replica by its name. */
  readonly document: (name: string) => ReplicaDocument;
  /** Opens the page about a document of the replica by its name, or any address. */
  readonly open: (nameOrUrl: string) => Promise<Page>;
  /** The words on the toolbar button for this page, such as "4". */
  readonly badge: (page: Page) => Promise<string>;
  /** Everything the extension keeps on this computer, as JSON. */
  readonly stored: () => Promise<string>;
};

/** Another computer: the extension in a profile of its own. */
export type Elsewhere = Pick<Journey, "stored" | "killWorker"> & {
  /** Opens a page of the extension: "antwoord.html". */
  readonly openOwn: (page: string) => Promise<Page>;
};

type Fixtures = {
  readonly journey: Journey;
  /** Starts another computer beside the same replica; nothing is shared with the first but what a test carries over. */
  readonly elsewhere: () => Promise<Elsewhere>;
};

export const test = base.extend<Fixtures>({
  // Playwright reads from the braces that this fixture needs no other.
  // oxlint-disable-next-line no-empty-pattern -- see above
  journey: async ({}, use) => {
    const site = createSite(new Date().toISOString().slice(0, 10));
    const server = await serveReplica(site);
    const browser = await launch(resolverRules(server.port, true), { trusted: server.keyHash });
    await use(journeyOf(browser, site, server));
    await browser.close();
    await server.close();
    for (const host of hostsOf(server)) note("host", host);
    expect(strangersOf(server), "hosts reached beyond the two").toEqual([]);
  },
  // oxlint-disable-next-line no-empty-pattern -- as above
  elsewhere: async ({}, use) => {
    const running: RunningBrowser[] = [];
    await use(async () => {
      // No name resolves there: what it knows was carried over by hand.
      const browser = await launch("MAP * ~NOTFOUND");
      running.push(browser);
      return elsewhereOf(browser);
    });
    for (const browser of running) await browser.close();
  },
});

/** Milliseconds for one step on a slow machine; without it a step that cannot succeed takes all the time of its journey. */
const patience = 45_000;

/** Starts Chromium with the extension; closing it fails when Chromium's own record names a host beyond the two. */
export async function launch(
  resolverRules: string,
  { trusted, extension = extensionPath }: { readonly trusted?: string; readonly extension?: string } = {},
): Promise<RunningBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "sneltoets-net-"));
  const netLog = join(folder, "log.json");
  const running = await launchBrowser({
    executablePath: ensureChromium(),
    extensionPath: extension,
    headless: true,
    resolverRules,
    netLog,
    ...(trusted === undefined ? {} : { trusted }),
  });
  running.context.setDefaultTimeout(patience);
  return {
    ...running,
    close: async () => {
      await running.close();
      const hosts = hostsIn(netLog);
      await rm(folder, { recursive: true, force: true });
      note("watched", `${hosts.length} hosts`);
      expect(hosts.filter(isStranger), "hosts that Chromium dealt with beyond the two").toEqual([]);
    },
  };
}

function elsewhereOf(browser: RunningBrowser): Elsewhere {
  return {
    openOwn: async (page) => openOwn(browser, page),
    killWorker: browser.killWorker,
    stored: async () => browser.inside.evaluate(everythingStored),
  };
}

/** Opens a page of the extension in a tab. */
export async function openOwn({ context, extensionId }: RunningBrowser, page: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/${page}`);
  await tab.getByRole("heading", { level: 1 }).waitFor();
  return tab;
}

/** Opens the panel that stands beside `page` in a tab of its own; `script` runs before it. */
export async function panelInTab(browser: RunningBrowser, page: Page, script = ""): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.addInitScript(script);
  const id = await browser.inside.evaluate<number>(
    `chrome.tabs.query({ url: "https://*/*" }).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
  );
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${id}`);
  return panel;
}

/** Notes a fact beside the running journey; `npm test` counts and prints them by kind. */
export function note(
  kind: "host" | "watched" | "accessible" | "kill point" | "survived" | "budget",
  what: string,
): void {
  test.info().annotations.push({ type: kind, description: what });
}

/** Notes a figure with its budget; `npm test` prints them as a table. */
export function noteBudget(what: string, figure: string, limit: string): void {
  note("budget", [what, figure, limit].join("\t"));
}

/** Every host that was reached, Chromium's own errands left out. */
const hostsOf = ({ requests }: ReplicaServer): ReadonlySet<string> =>
  new Set(requests.map((url) => new URL(url).hostname).filter((host) => !isChromiumsOwn(host)));

const strangersOf = (server: ReplicaServer): readonly string[] =>
  [...server.strangers].filter((host) => !isChromiumsOwn(host));

function journeyOf(browser: RunningBrowser, site: Site, { requests }: ReplicaServer): Journey {
  return {
    ...browser,
    site,
    requests,
    document: (name) => {
      const stuk = site.documents.get(name);
      if (stuk === undefined) throw new Error(`Geen stuk "${name}" in de nagebouwde site.`);
      return stuk;
    },
    open: async (nameOrUrl) => {
      const page = await browser.context.newPage();
      await page.goto(nameOrUrl.startsWith("https://") ? nameOrUrl : site.urlOf(nameOrUrl));
      return page;
    },
    badge: async (page) => browser.inside.evaluate(badgeOf, page.url()),
    stored: async () => browser.inside.evaluate(everythingStored),
  };
}

type Extension = {
  readonly action: { readonly getBadgeText: (details: { readonly tabId: number }) => Promise<string> };
  readonly tabs: {
    readonly query: (query: {
      readonly url: string;
    }) => Promise<readonly { readonly id: number; readonly url: string }[]>;
  };
  readonly storage: {
    readonly local: { readonly get: () => Promise<unknown> };
    readonly session: { readonly get: () => Promise<unknown> };
  };
};
// Exists only in the pages where the functions below run.
declare const chrome: Extension;

async function badgeOf(url: string): Promise<string> {
  const tabs = await chrome.tabs.query({ url: `${new URL(url).origin}/*` });
  const tab = tabs.find((candidate) => candidate.url === url);
  return tab === undefined ? "no such tab" : chrome.action.getBadgeText({ tabId: tab.id });
}

async function everythingStored(): Promise<string> {
  // oxlint-disable-next-line consistent-function-scoping -- The browser gets this function alone, without what is around it.
  const answerOf = async <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request.addEventListener("success", () => {
        resolve(request.result);
      });
      request.addEventListener("error", () => {
        reject(request.error ?? new Error("IndexedDB"));
      });
    });
  const rows: unknown[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      rows.push([store, await answerOf(database.transaction(store).objectStore(store).getAll())]);
    }
    database.close();
  }
  return JSON.stringify([rows, await chrome.storage.local.get(), await chrome.storage.session.get()]);
}

/** The words that the extension has marked on a page and that stand in view, one entry a mark. */
export async function markedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.flatMap((range) => {
      if (!(range instanceof Range)) return [];
      const { top, bottom, height } = range.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight ? [range.toString()] : [];
    });
  });
}

/** Checks WCAG 2.2 A and AA in light and dark at 320 pixels and at the panel's own width, and keeps a picture of each. */
export async function expectAccessible(panel: Page, state: string): Promise<void> {
  await test.step(`"${state}" is accessible`, async () => checkAccessible(panel, state));
}

async function checkAccessible(panel: Page, state: string): Promise<void> {
  const size = { width: 360, height: 800 };
  await mkdir(pictures, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await panel.emulateMedia({ colorScheme });
    for (const width of widths) {
      await panel.setViewportSize({ ...size, width });
      const sideways = await panel.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(sideways, `${state}: sideways scrolling at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    const { violations } = await checksFor(panel, colorScheme).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
    const fullPage = await panel.evaluate(() => document.documentElement.scrollHeight < 8_000);
    await panel.screenshot({ path: `${pictures}/${state}-${colorScheme}.png`, fullPage });
  }
  await panel.emulateMedia({ colorScheme: null, forcedColors: "active", reducedMotion: "reduce" });
  expect(await panel.evaluate(moving), `${state}: moves although the reader asked for less motion`).toEqual([]);
  expect(await panel.evaluate(lost), `${state}: lost in forced colours`).toEqual([]);
  await panel.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  note("accessible", state);
}

/** 320 is 400 % of a screen of 1280, 640 is 200 %. */
const widths = [640, 320, 360] as const;

/** What still moves: classes of elements with an animation of some length. */
const moving = `document.getAnimations()
  .filter((animation) => animation.playState === "running" && animation.effect.getComputedTiming().duration > 100)
  .map(({ effect }) => effect.target.className)`;

/** Fields and buttons in view without words, picture or border once the browser chooses the colours. */
const lost = `[...document.querySelectorAll("button, input:not([type=hidden]), select, textarea")]
  .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 1)
  .filter((control) => {
    const { borderTopWidth, appearance } = getComputedStyle(control);
    const hasBorder = parseFloat(borderTopWidth) > 0 || appearance !== "none";
    return !hasBorder && control.innerText.trim() === "" && control.querySelector("svg") === null;
  })
  .map(({ outerHTML }) => outerHTML.slice(0, 120))`;

// Dark differs from light in its colours only.
const checksFor = (page: Page, colorScheme: "light" | "dark"): AxeBuilder => {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  return colorScheme === "dark" ? builder.withRules(["color-contrast"]) : builder.withTags(wcag);
};

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export { expect } from "@playwright/test";
