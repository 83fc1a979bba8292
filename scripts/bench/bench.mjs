// `npm run bench`: medians per document in Node and in Chromium, one run, same texts, beside other checkers.
import { register } from "tsx/esm/api";
import { ensurePeers } from "./peers/install.mjs";

ensurePeers();
register();
const { main } = await import("./main.ts");
await main();
