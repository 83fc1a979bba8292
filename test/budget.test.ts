import { expect, test } from "vitest";
import { buildSizes, limits } from "../scripts/report/build-size.mjs";

const sizes = buildSizes(".output/chrome-mv3");

test("the content script is at most 30 kB", () => {
  expect(limits.contentScript).toBe(30_000);
  expect(sizes?.contentScript).toBeLessThanOrEqual(limits.contentScript);
});

test("the package is at most 1.5 MB", () => {
  expect(limits.package).toBe(1_500_000);
  expect(sizes?.package).toBeLessThanOrEqual(limits.package);
});

test("a build that is not there has no size", () => {
  expect(buildSizes(".output/no-such-build")).toBeUndefined();
});
