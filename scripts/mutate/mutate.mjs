// `npm run mutate`: takes the rules apart, piece by piece, and tells which pieces no example misses.
import { bundle } from "../setup/bundle.mjs";

const { main } = await import(new URL("main.mjs", await bundle("mutate/main.ts")));
process.exitCode = main(process.argv.slice(2));
