// A thread of `npm run evaluate`: gets names of files and answers with a report on each.
import { parentPort } from "node:worker_threads";
import * as z from "zod/mini";
import { reportOn } from "./report-on.ts";

const turn = z.array(z.string());

parentPort?.on("message", (files: unknown) => void answer(turn.parse(files)));

async function answer(files: readonly string[]): Promise<void> {
  // All at once: the next files are read from disk while one is checked.
  const reports = await Promise.all(files.map(reportOn));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
  parentPort?.postMessage(reports);
}
