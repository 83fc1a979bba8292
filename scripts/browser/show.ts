import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { resolverRules, serveReplica, type ReplicaServer } from "../../test/replica/server.ts";
import { createSite, newsUrl, type Site } from "../../test/replica/site.ts";
import { root } from "../setup/install.mjs";
import { extensionPath } from "./build.mjs";
import { launchBrowser } from "./launch.ts";
import { openDraft, panelIsDone, readPanel, type ShownPanel } from "./panel.ts";
import type { Subject } from "./subject.ts";

export type ShowOptions = {
  readonly subject: Subject;
  /** Path of the Chromium to start. */
  readonly chromium: string;
  readonly headless: boolean;
  readonly log: (line: string) => void;
};

/** Where the picture of a run without a screen is kept. */
const picture = join(root, ".output", "demo.png");

/**
 * Opens the subject with the panel beside it. With a screen: until the user closes the browser. Without: prints what the
 * panel shows and saves a picture of both. Throws when the browser, the page or the panel does not come.
 */
export async function show({ subject, chromium, headless, log }: ShowOptions): Promise<void> {
  const site = createSite(new Date().toISOString().slice(0, 10));
  // A live page must come from the live site, so the replica stays out of its way.
  const server = subject.kind === "page" ? undefined : await serveReplica(site);
  const browser = await launchBrowser({
    executablePath: chromium,
    extensionPath,
    headless,
    ...(server === undefined ? {} : { resolverRules: resolverRules(server.port, headless), trusted: server.keyHash }),
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(addressOf(subject, site));
    const panel = await browser.openSidePanel(page);
    await panelIsDone(panel);
    if (subject.kind === "file") await openDraft(panel, subject.path);
    if (headless) await report(browser.context, page, panel, log);
    else await untilClosed(browser.context, log);
  } finally {
    await browser.close();
    await closeServer(server);
  }
}

const closeServer = async (server: ReplicaServer | undefined): Promise<void> => server?.close();

function addressOf(subject: Subject, site: Site): string {
  if (subject.kind === "page") return subject.url;
  return subject.kind === "demo" ? site.urlOf("amendement") : newsUrl;
}

async function untilClosed(context: BrowserContext, log: (line: string) => void): Promise<void> {
  log("Sneltoets is open. Close the browser to stop.");
  await new Promise<void>((resolve) => {
    context.once("close", () => {
      resolve();
    });
  });
}

async function report(context: BrowserContext, page: Page, panel: Page, log: (line: string) => void): Promise<void> {
  await panel.locator("h1, h2").first().waitFor();
  const shots = [await page.screenshot(), await panel.screenshot()];
  for (const line of linesOf(await readPanel(panel))) log(line);
  await mkdir(join(root, ".output"), { recursive: true });
  await writeFile(picture, await sideBySide(context, shots));
  log(`Picture of page and panel: ${picture}`);
}

function linesOf({ heading, signals, providers }: ShownPanel): readonly string[] {
  return [
    heading,
    `${signals.length} in the panel:`,
    ...signals.flatMap(({ title, measure, quote, place }) => [`- ${title} (${measure})`, `  “${quote}”`, `  ${place}`]),
    ...providers.map((provider) => `Dienstverlener: ${provider}`),
  ];
}

/** One PNG of several of the same height beside each other; the browser does the drawing. */
export async function sideBySide(context: BrowserContext, shots: readonly Uint8Array[]): Promise<Uint8Array> {
  const page = await context.newPage();
  const images = shots.map((shot) => `<img src="data:image/png;base64,${Buffer.from(shot).toString("base64")}">`);
  await page.setContent(`<style>body{margin:0;display:inline-flex;gap:1px;background:#999}</style>${images.join("")}`);
  const drawing = await page.locator("body").screenshot();
  await page.close();
  return drawing;
}
