import { defineConfig } from "@playwright/test";

/** What writes a policy for every browser of this computer, or measures time: nothing else may run meanwhile. */
const alone = ["policy", "budget", "werkvoorraad"].map((name) => `${name}.journey.ts`);

export default defineConfig({
  testDir: "e2e",
  projects: [
    { name: "alone", testMatch: alone, workers: 1, outputDir: "../test-results/alone" },
    { name: "beside each other", testMatch: "*.journey.ts", testIgnore: alone, outputDir: "../test-results/beside" },
  ],
  globalSetup: "./e2e/global-setup.ts",
  reporter: "list",
  // Journeys mostly wait, and two cores is what most machines have at least.
  workers: 2,
  // A journey that needs a second try is broken for the user too.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
});
