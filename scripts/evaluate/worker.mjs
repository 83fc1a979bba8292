// A thread of `npm run evaluate`: gets names of files and answers with a report on each.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { reportOn } = await import("./file-report.ts");

parentPort?.on("message", (/** @type {readonly string[]} */ files) => void answer(files));

/** @param {readonly string[]} files */
async function answer(files) {
  const reports = [];
  for (const file of files) reports.push(await reportOn(file));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
  parentPort?.postMessage(reports);
}
