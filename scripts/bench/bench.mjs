// `npm run bench`: medians per document in Node and in Chromium, one run, same texts, beside other checkers.
// Bundled first, as in Chromium: a loader that turns TypeScript into JavaScript on the way adds work to every function.
import { bundle } from "../setup/bundle.mjs";
import { ensurePeers } from "./peers/install.mjs";

ensurePeers();
const { main } = await import(new URL("main.mjs", await bundle("bench/main.ts", "bench/node-process.ts")));
await main();
