#!/usr/bin/env node
// The command line runs the same TypeScript core as the extension, without a build step in between.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
