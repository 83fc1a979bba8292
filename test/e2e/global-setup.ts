import { ensureBuilt } from "../../scripts/browser/build.mjs";

/** Builds the extension once when it is missing or older than its sources. */
// oxlint-disable-next-line no-default-export -- Playwright asks for one.
export default function globalSetup(): void {
  ensureBuilt();
}
