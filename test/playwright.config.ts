import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.journey.ts",
  outputDir: "../test-results/e2e",
  globalSetup: "./e2e/global-setup.ts",
  reporter: "list",
  workers: 1,
  // A journey that needs a second try is broken for the user too.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
});
