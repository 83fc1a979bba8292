import { test } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionPath } from "../../scripts/browser/build.mjs";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { ensureChromium } from "../../scripts/setup/chromium.mjs";
import { resolverRules, serveReplica } from "../replica/server.ts";
import { createSite } from "../replica/site.ts";
import { expect, note } from "./journey.ts";
import { hostsIn, isStranger } from "./net-log.ts";

test.describe.configure({ timeout: 120_000 });

const pages = ["sidepanel", "werkvoorraad", "antwoord", "options", "regels", "dienstverlener"];

/** Asks the browser to look up a name and nothing else; a content security policy does not forbid that. */
const lookUp = `(() => {
  const link = document.createElement("link");
  link.rel = "dns-prefetch";
  link.href = "https://opgezocht.example";
  document.head.append(link);
})()`;

// In the other journeys every name leads to the replica, so that nothing leaves; then Chromium looks none of them up.
test("no page and no reading of the extension has a name looked up", async () => {
  const site = createSite(new Date().toISOString().slice(0, 10));
  const server = await serveReplica(site);
  const folder = await mkdtemp(join(tmpdir(), "sneltoets-net-"));
  const netLog = join(folder, "log.json");
  const browser = await launchBrowser({
    executablePath: ensureChromium(),
    extensionPath,
    headless: true,
    resolverRules: resolverRules(server.port, false),
    trusted: server.keyHash,
    netLog,
  });
  const page = await browser.context.newPage();
  for (const name of ["amendement", "docx", "pdf"]) {
    await page.goto(site.urlOf(name));
    const panel = await browser.openSidePanel(page);
    await expect(panel.locator(".signaal").first()).toBeVisible();
  }
  for (const name of pages) {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await own.getByRole("heading", { level: 1 }).waitFor();
  }
  await browser.inside.evaluate(lookUp);
  await expect.poll(() => hostsIn(netLog), { message: "the record shows look-ups" }).toContain("opgezocht.example");
  await browser.close();
  await server.close();
  const hosts = hostsIn(netLog);
  await rm(folder, { recursive: true, force: true });
  note("watched", "look-ups of names");
  expect(hosts.filter(isStranger)).toEqual(["opgezocht.example"]);
});
