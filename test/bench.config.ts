import journeys from "./playwright.config.ts";

// What is measured in a browser: figures for docs/metingen.md, no part of `npm test`.
// oxlint-disable-next-line no-default-export -- Playwright asks for one.
export default { ...journeys, projects: [{ name: "bench", testMatch: "*.bench.ts", workers: 1 }] };
