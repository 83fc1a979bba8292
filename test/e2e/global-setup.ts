import { ensureBuilt } from "../../scripts/browser/build.mjs";

/** Builds the extension once when it is missing or older than its sources. */
export default function globalSetup(): void {
  ensureBuilt();
}
