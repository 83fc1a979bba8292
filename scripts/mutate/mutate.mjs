// `npm run mutate`: takes the rules apart, piece by piece, and tells which pieces no example misses.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
process.exitCode = main(process.argv.slice(2));
