// `npm run evaluate -- <folder>`: reads and checks every document in a folder and prints what came of it.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
