#!/usr/bin/env node
// The command line runs the same TypeScript core as the extension, without a build step in between.
import { register } from "tsx/esm/api";

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

register();
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
