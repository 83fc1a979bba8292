import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { extensionPath } from "../../scripts/browser/build.mjs";
import type { RunningBrowser } from "../../scripts/browser/launch.ts";
import { aRequest } from "../../rules/sneltoets/fixtures.ts";
import { expect, launch, openOwn, test } from "./journey.ts";

test.describe.configure({ timeout: 180_000 });

/** The built extension with the right to notify, which a user gives in a question of the browser that no test can answer. */
async function withRight(folder: string): Promise<string> {
  const extension = join(folder, "extension");
  await cp(extensionPath, extension, { recursive: true });
  const file = join(extension, "manifest.json");
  const manifest: Record<string, unknown> & { permissions: readonly string[] } = JSON.parse(
    await readFile(file, "utf8"),
  );
  const { optional_permissions: _, ...rest } = manifest;
  await writeFile(file, JSON.stringify({ ...rest, permissions: [...manifest.permissions, "notifications"] }));
  return extension;
}

/** Keeps a request that was sent long ago, as if by an earlier day. */
async function keepSent(page: Page, id: string): Promise<void> {
  const sentAt = "2026-01-05T10:00:00.000Z";
  const record = aRequest({ id, askedOn: "2026-01-05", status: { kind: "verstuurd", sentAt } });
  const row = { id, key: record.stuk.key, status: "verstuurd", due: "2026-01-12", record };
  await page.evaluate(async (row) => {
    await new Promise((resolve) => {
      indexedDB.open("sneltoets").addEventListener("success", ({ target }) => {
        if (!(target instanceof IDBOpenDBRequest)) return;
        const transaction = target.result.transaction("requests", "readwrite");
        transaction.objectStore("requests").put(row);
        transaction.addEventListener("complete", () => {
          target.result.close();
          resolve(null);
        });
      });
    });
  }, row);
}

const shown = async ({ inside }: RunningBrowser): Promise<readonly string[]> =>
  inside.evaluate<readonly string[]>("chrome.notifications.getAll().then(Object.keys)");

const told = async ({ inside }: RunningBrowser): Promise<number> =>
  inside.evaluate<number>(
    'chrome.storage.local.get("setting.reminded").then((kept) => (kept["setting.reminded"] ?? []).length)',
  );

test("whoever asks to be reminded gets a notification at once, and one for what is over when the alarm goes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sneltoets-melding-"));
  const browser = await launch("MAP * ~NOTFOUND", { extension: await withRight(folder) });
  const work = await openOwn(browser, "werkvoorraad.html");
  await work.getByRole("heading", { name: "Nog geen stukken" }).waitFor();
  await keepSent(work, "verzoek-oud");
  await work.reload();
  await work.getByRole("button", { name: /^1 verzoek is over de termijn/ }).click();
  expect(await shown(browser)).toEqual([]);
  await work.getByRole("checkbox", { name: "Herinner mij aan termijnen" }).click();
  await expect.poll(async () => shown(browser)).toEqual(["herinneringen"]);
  expect(await told(browser)).toBe(1);

  await browser.inside.evaluate('chrome.notifications.clear("herinneringen")');
  await expect.poll(async () => shown(browser)).toEqual([]);
  await keepSent(work, "verzoek-nieuw");
  // The background may have stopped by then; the alarm starts it.
  await browser.killWorker();
  await browser.inside.evaluate('chrome.alarms.create("herinneringen", { when: Date.now(), periodInMinutes: 60 })');
  await expect.poll(async () => shown(browser), { timeout: 90_000 }).toEqual(["herinneringen"]);
  expect(await told(browser)).toBe(2);
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
