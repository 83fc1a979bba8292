import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "vitest";

const output = ".output/chrome-mv3";
const kB = 1000;

test("the content script is at most 30 kB", () => {
  expect(statSync(join(output, "content-scripts/page.js")).size).toBeLessThanOrEqual(30 * kB);
});

test("the package is at most 1.5 MB", () => {
  expect(existsSync(output)).toBe(true);
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(output, file)).isFile(),
  );
  const entries = files.map((file) => [file, new Uint8Array(readFileSync(join(output, file)))] as const);
  expect(zipSync(Object.fromEntries(entries)).length).toBeLessThanOrEqual(1500 * kB);
});
