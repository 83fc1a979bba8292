import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "@playwright/test";

export type LaunchOptions = {
  /** Path of the Chromium to start. */
  readonly executablePath: string;
  /** Path of the built extension. */
  readonly extensionPath: string;
  readonly headless: boolean;
  /** Value of --host-resolver-rules; undefined leaves name look-ups alone. */
  readonly resolverRules?: string;
  /** Hash of the one public key that is trusted without a known issuer. */
  readonly trusted?: string;
  /** File in which Chromium writes every address that it deals with. */
  readonly netLog?: string;
};

/** A running Chromium with the extension in it, on a profile of its own that is removed on close. */
export type RunningBrowser = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /**
   * A tab with the extension's rights and none of its code, to look at badges and storage. Unlike the service worker it
   * is always there, and asking it something does not wake the worker.
   */
  readonly inside: Page;
  /** Opens the browser's own side panel beside `page`, as a click on the toolbar button does. */
  readonly openSidePanel: (page: Page) => Promise<Page>;
  /** Stops the service worker, as the browser does after half a minute of rest. */
  readonly killWorker: () => Promise<void>;
  /** Bytes of JavaScript that the running service worker holds, after a clean-up. Throws when it does not run. */
  readonly workerMemory: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const preferences = { translate: { enabled: false }, extensions: { ui: { developer_mode: true } } };

/** Starts Chromium with the extension. Throws with Playwright's message when it does not start. */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "sneltoets-"));
  await mkdir(join(profile, "Default"));
  // Else Chromium offers to translate a Dutch page, over the panel, and drops an unpacked extension that is loaded again.
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await startChromium(profile, options);
  const browser = context.browser();
  if (browser === null) throw new Error("Chromium gaf geen verbinding.");
  const session = await browser.newBrowserCDPSession();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 15_000 }));
  const extensionId = new URL(worker.url()).host;
  const inside = context.pages()[0] ?? (await context.newPage());
  await inside.goto(`chrome-extension://${extensionId}/manifest.json`);
  const panels = panelFinder(profile, extensionId, inside);
  return {
    context,
    extensionId,
    inside,
    openSidePanel: async (page) => openSidePanel(panels, inside, async () => triggerAction(session, extensionId, page)),
    killWorker: async () => {
      await killWorker(session, extensionId);
    },
    workerMemory: async () => workerMemory(session, extensionId),
    close: async () => {
      await panels.close();
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startChromium(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1000, height: 800 } : null,
    // Root has no sandbox; a test or a demonstration by anyone else keeps it where it shows live pages.
    chromiumSandbox: !options.headless && process.getuid?.() !== 0,
    args: [...flagsFrom(options)],
  });
}

/** Presses the toolbar button until the panel is there. Throws when it does not come. */
async function openSidePanel(panels: PanelFinder, inside: Page, press: () => Promise<void>): Promise<Page> {
  // Right after start the button does nothing yet: the background has not tied it to the panel.
  for (let tries = 0; tries < 5; tries += 1) {
    if (!(await hasSidePanel(inside))) await press();
    const panel = await panels.find();
    if (panel !== undefined) return panel;
  }
  throw new Error("Het zijpaneel ging niet open.");
}

function flagsFrom({ extensionPath, resolverRules, trusted, netLog }: LaunchOptions): readonly string[] {
  return [
    `--disable-extensions-except=${extensionPath}`,
    `--load-extension=${extensionPath}`,
    // A second door beside Playwright's own: the side panel is only visible through it.
    "--remote-debugging-port=0",
    "--disable-quic",
    "--window-size=1400,900",
    "--disable-features=OptimizationHints,OptimizationGuideModelDownloading",
    // Keeps the browser's own warnings about these flags off the picture.
    "--test-type",
    ...(resolverRules === undefined ? [] : [`--host-resolver-rules=${resolverRules}`]),
    ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`]),
    ...(trusted === undefined ? [] : [`--ignore-certificate-errors-spki-list=${trusted}`]),
  ];
}

type Target = { readonly targetId: string; readonly type: string; readonly url: string };

async function targets(session: CDPSession, type: string): Promise<readonly Target[]> {
  const { targetInfos } = await session.send("Target.getTargets", {
    filter: [{ type, exclude: false }, { exclude: true }],
  });
  return targetInfos;
}

// The action works on a tab target; Chromium refuses the page inside it.
async function triggerAction(session: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const tab = (await targets(session, "tab")).find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`Geen tabblad met ${page.url()}.`);
  await session.send("Extensions.triggerAction", { id, targetId: tab.targetId });
}

async function workerOf(session: CDPSession, id: string): Promise<Target | undefined> {
  return (await targets(session, "service_worker")).find(({ url }) => new URL(url).host === id);
}

async function killWorker(session: CDPSession, id: string): Promise<void> {
  const worker = await workerOf(session, id);
  if (worker === undefined) return;
  await session.send("Target.closeTarget", { targetId: worker.targetId });
  for (let tries = 0; tries < 50 && (await workerOf(session, id)) !== undefined; tries += 1) await pause(100);
}

async function workerMemory(session: CDPSession, id: string): Promise<number> {
  const worker = await workerOf(session, id);
  if (worker === undefined) throw new Error("De achtergrond draait niet.");
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker.targetId, flatten: false });
  const answer = new Promise<string>((resolve) => {
    const listen = ({ message }: { readonly message: string }): void => {
      if (!message.includes("usedSize")) return;
      session.off("Target.receivedMessageFromTarget", listen);
      resolve(message);
    };
    session.on("Target.receivedMessageFromTarget", listen);
  });
  for (const [nth, method] of ["HeapProfiler.collectGarbage", "Runtime.getHeapUsage"].entries()) {
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: nth, method }) });
  }
  const size = /"usedSize":(\d+)/.exec(await answer)?.[1];
  await session.send("Target.detachFromTarget", { sessionId });
  return Number(size);
}

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function hasSidePanel(inside: Page): Promise<boolean> {
  return inside.evaluate<boolean>(
    'chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }).then(({ length }) => length > 0)',
  );
}

type PanelFinder = { readonly find: () => Promise<Page | undefined>; readonly close: () => Promise<void> };

/**
 * Playwright's own connection does not show the side panel. A second one, over the debugging port, does, but only a panel
 * that was there when it was made.
 */
function panelFinder(profile: string, extensionId: string, inside: Page): PanelFinder {
  let browser: Browser | undefined;
  const connect = async (): Promise<Browser> => {
    const [port = ""] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  };
  return {
    find: async () => {
      for (let tries = 0; tries < 30 && !(await hasSidePanel(inside)); tries += 1) await pause(100);
      await browser?.close();
      browser = await connect();
      return sidePanelIn(browser, extensionId);
    },
    close: async () => {
      await browser?.close();
    },
  };
}

async function sidePanelIn(browser: Browser, extensionId: string): Promise<Page | undefined> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) {
    if (page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`) && !(await isInTab(page)))
      return page;
  }
  return undefined;
}

// The same page may be open in a tab; only the panel has no tab of its own.
async function isInTab(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("chrome.tabs.getCurrent().then((tab) => tab !== undefined)");
}
