import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { rulesPage } from "../scripts/docs/rules-page.ts";

test("docs/regels.md is what the rule files say; otherwise run npm run docs", async () => {
  const written = readFileSync("docs/regels.md", "utf8");
  const options = await resolveConfig("docs/regels.md");
  expect(written).toBe(await format(rulesPage(), { ...options, parser: "markdown" }));
});
