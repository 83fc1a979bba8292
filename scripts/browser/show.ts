import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { resolverRules, serveReplica, type ReplicaServer } from "../../test/replica/server.ts";
import { createSite, type Site } from "../../test/replica/site.ts";
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
/** As tall as the page beside it. */
const panelSize = { width: 360, height: 800 };

/**
 * Opens the subject with the panel beside it. With a screen: until the user closes the browser. Without: prints what the
 * panel shows and saves a picture of both. Throws when the browser, the page or the panel does not come.
 */
export async function show({ subject, chromium, headless, log }: ShowOptions): Promise<void> {
  const site = createSite(new Date().toISOString().slice(0, 10));
  // A live page must come from the live site, so the replica stays out of its way.
  const server = subject.kind === "demo" ? await serveReplica(site) : undefined;
  const browser = await launchBrowser({
    executablePath: chromium,
    extensionPath,
    headless,
    ...(server === undefined ? {} : { resolverRules: resolverRules(server.port, headless), trusted: server.keyHash }),
  });
  try {
    const page = await browser.context.newPage();
    await openPage(page, addressOf(subject, site));
    const panel = await browser.openSidePanel(page);
    await panelIsDone(panel);
    if (subject.kind === "file") await openDraft(panel, subject.path);
    await browser.inside.close();
    if (headless) await report(browser.context, page, panel, log);
    else await untilClosed(browser.context, log);
  } finally {
    await browser.close();
    await closeServer(server);
  }
}

const closeServer = async (server: ReplicaServer | undefined): Promise<void> => server?.close();

/** A draft needs no page beside it. */
function addressOf(subject: Subject, site: Site): string {
  if (subject.kind === "page") return subject.url;
  return subject.kind === "demo" ? site.urlOf("amendement") : "about:blank";
}

async function openPage(page: Page, url: string): Promise<void> {
  const problem = await page.goto(url).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  if (problem === undefined) return;
  const [code = "no answer"] = /net::\w+/.exec(problem) ?? [];
  throw new Error(`${url} could not be opened (${code}). Check the address and the network connection.`);
}

async function untilClosed(context: BrowserContext, log: (line: string) => void): Promise<void> {
  log("Sneltoets is open. Close the browser to stop.");
  await new Promise<void>((resolve) => {
    context.once("close", () => {
      resolve();
    });
  });
}

/** Marks the first words on the page, pictures page and panel, and prints what the panel shows. */
async function report(context: BrowserContext, page: Page, panel: Page, log: (line: string) => void): Promise<void> {
  await panel.setViewportSize(panelSize);
  // A picture taken while the page glides to the words would miss them.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const quote = panel.locator("button.citaat").first();
  const hasPage = (await panel.getByText("Gelezen uit: tekst op de pagina").count()) > 0;
  if (hasPage && (await quote.count()) > 0) {
    await quote.click();
    await panel.getByText("De woorden zijn gemarkeerd op de pagina.").waitFor();
  }
  await mkdir(dirname(picture), { recursive: true });
  const shots = [await page.screenshot(), await panel.screenshot()];
  // Read before drawing: the drawing needs a tab of its own, and the panel follows the tab in front.
  for (const line of linesOf(await readPanel(panel))) log(line);
  await writeFile(picture, await sideBySide(context, shots));
  log(`Picture of page and panel: ${picture}`);
}

function linesOf({ heading, notices, summary, signals, providers }: ShownPanel): readonly string[] {
  return [
    heading,
    ...notices,
    summary === "" ? "0 signalen" : summary,
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
