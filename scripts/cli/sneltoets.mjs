#!/usr/bin/env node
// The command line runs the same TypeScript core as the extension; it is bundled anew each time, which takes a moment.
import { bundle } from "../setup/bundle.mjs";

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { main } = await import(new URL("main.mjs", await bundle("cli/main.ts")));
process.exitCode = await main(process.argv.slice(2));
