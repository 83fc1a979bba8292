// `npm run bench`: medians per document in Node and in Chromium, one run, same texts.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
await main();
