import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["{rules,storage,components,test,scripts}/**/*.test.{ts,tsx}"],
    // Components ask for a browser-like environment in their own first line; the core must run without one.
    environment: "node",
    sequence: { shuffle: true },
    retry: 0,
    mockReset: true,
    // Speed is measured in the benchmark; a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
