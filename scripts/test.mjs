// `npm test`: everything that must be true, in order of how fast it tells. Runs from a clean clone.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./setup/chromium.mjs";
import { ensureFirefox } from "./setup/firefox.mjs";
import { ensureInstalled, requireNode, root, run } from "./setup/install.mjs";
import { installOffice } from "./setup/office.mjs";

const reports = join(root, "test-results", "reports");
const vitestReport = join(reports, "vitest.json");
/** The projects of test/playwright.config.ts, one after the other. */
const projects = ["alone", "beside each other"];
const journeyReport = (project) => join(reports, `${project.replaceAll(" ", "-")}.json`);

requireNode();
ensureInstalled();
const chromium = ensureChromium();
const firefox = ensureFirefox();
installOffice();
// Needs what was just installed.
const { figures } = await import("./report/summary.mjs");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const npx = (...args) => run("npx", ["--no-install", ...args]);
const steps = [
  { name: "format", step: () => npx("prettier", "--check", "--log-level", "warn", ".") },
  { name: "lint", step: () => npx("oxlint", "--type-aware") },
  { name: "types", step: () => npx("tsc", "--noEmit") },
  { name: "unused code", step: () => npx("knip") },
  { name: "build", step: () => npx("wxt", "build", "--level", "warn") },
  { name: "build for Firefox", step: () => npx("wxt", "build", "-b", "firefox", "--mv3", "--level", "warn") },
  { name: "unit", step: () => npx("vitest", "run", "--config", "test/vitest.config.ts", ...vitestReporters()) },
  { name: "journeys", step: () => journeys() },
];

const results = steps.map(({ name, step }) => {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const passed = step();
  return { name, passed, seconds: Math.round((performance.now() - started) / 100) / 10 };
});

console.log("\n── summary");
for (const { name, passed, seconds } of results) console.log(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
const build = join(root, ".output", "chrome-mv3");
for (const line of figures(readReport(vitestReport), journeyReports(), build)) console.log(line);
const counts = [vitestCounts(), playwrightCounts()];
const failedSteps = results.filter(({ passed }) => !passed).length;
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = Math.max(
  counts.reduce((sum, count) => sum + count.failed, 0),
  failedSteps,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failedSteps > 0 ? 1 : 0;

function vitestReporters() {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
}

function journeys() {
  return projects.map((project) => journeysOf(project)).every(Boolean);
}

function journeysOf(project) {
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    FIREFOX_PATH: firefox,
    PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport(project),
  };
  const how = ["--config", "test/playwright.config.ts", "--project", project, "--reporter=list,json"];
  return run("npx", ["--no-install", "playwright", "test", ...how], { env });
}

function journeyReports() {
  return projects.map((project) => readReport(journeyReport(project))).filter((report) => report !== undefined);
}

function vitestCounts() {
  const report = readReport(vitestReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function playwrightCounts() {
  const all = journeyReports().map(({ stats }) => stats);
  const sum = (of) => all.reduce((total, stats) => total + of(stats), 0);
  return { passed: sum(({ expected }) => expected), failed: sum(({ unexpected, flaky }) => unexpected + flaky) };
}

/** A step that broke off leaves no report; its failure is counted as a step. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
