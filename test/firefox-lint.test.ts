import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";

const output = ".output/firefox-mv3";
const message = z.object({ code: z.string(), file: z.exactOptional(z.string()) });
const report = z.object({ errors: z.array(message), warnings: z.array(message), notices: z.array(message) });
let found: z.infer<typeof report>;

beforeAll(() => {
  if (!existsSync(output)) throw new Error("Bouw eerst de extensie voor Firefox: npm run build:firefox");
  const linter = spawnSync("npx", ["--no-install", "addons-linter", "--output", "json", output], { encoding: "utf8" });
  found = report.parse(JSON.parse(linter.stdout));
}, 120_000);

/**
 * What libraries bring along and our policy makes harmless: React and Readability can set innerHTML, pdf.js tries eval, which
 * the content security policy forbids. A warning in any other file is ours.
 */
const ofLibraries = ["assets/pdf.worker", "chunks/pdf", "chunks/read", "chunks/mount"];

test("Mozilla's linter finds no error in the Firefox package", () => {
  expect(found.errors).toEqual([]);
  expect(found.notices).toEqual([]);
});

test("its warnings are only about the three libraries that are known for it", () => {
  const ours = found.warnings.filter(({ file = "" }) => !ofLibraries.some((start) => file.startsWith(start)));
  expect(ours).toEqual([]);
  expect(new Set(found.warnings.map(({ code }) => code))).toEqual(new Set(["DANGEROUS_EVAL", "UNSAFE_VAR_ASSIGNMENT"]));
});
