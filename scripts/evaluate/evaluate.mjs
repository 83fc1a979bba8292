// `npm run evaluate -- <folder>`: reads and checks every document in a folder and prints what came of it.
import { bundle } from "../setup/bundle.mjs";

const { main } = await import(new URL("main.mjs", await bundle("evaluate/main.ts", "evaluate/worker.ts")));
process.exitCode = await main(process.argv.slice(2));
