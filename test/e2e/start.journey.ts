import { execFile } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { root } from "../../scripts/setup/install.mjs";

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs `npm start` without a screen, as on a server. */
async function start(...args: readonly string[]): Promise<Run> {
  const run = promisify(execFile);
  return run(process.execPath, [join(root, "scripts", "start.mjs"), "--headless", ...args]).then(
    (output) => ({ code: 0, ...output }),
    ({ code, stdout, stderr }: Run) => ({ code, stdout, stderr }),
  );
}

test("npm start without a screen prints what the panel shows and keeps a picture", async () => {
  const begun = Date.now();
  const { code, stdout } = await start();
  expect(code).toBe(0);
  expect(stdout).toContain("Amendement nr. 12 · 99 104");
  expect(stdout).toContain("“In afwijking van het eerste lid");
  expect(stdout).toContain("Dienstverlener: ");
  const picture = await stat(join(root, ".output", "demo.png"));
  expect(picture.mtimeMs).toBeGreaterThan(begun);
});

test("npm start with a file opens it as a draft", async () => {
  const path = test.info().outputPath("concept.txt");
  await writeFile(
    path,
    "De Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering te onderzoeken of het UWV dit kan,\n\nen gaat over tot de orde van de dag.\n",
  );
  const { code, stdout } = await start(path);
  expect(code).toBe(0);
  expect(stdout).toContain("Concept");
  expect(stdout).toContain("“te onderzoeken of het UWV dit kan");
});

test("npm start stops with one sentence when there is nothing to show", async () => {
  const { code, stderr } = await start("weg.docx");
  expect(code).toBe(1);
  expect(stderr.trim()).toMatch(/^There is no file \S+weg\.docx\.$/);
});
