// A thread of `npm run evaluate`: gets names of files and answers with a report on each.
import { parentPort } from "node:worker_threads";
import * as z from "zod/mini";
import { reportOn } from "./report-on.ts";

const turn = z.array(z.string());

parentPort?.on("message", (files: unknown) => void answer(turn.parse(files)));

async function answer(files: readonly string[]): Promise<void> {
  const reports = [];
  for (const file of files) reports.push(await reportOn(file));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
  parentPort?.postMessage(reports);
}
