import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import * as z from "zod/mini";
import { fileReport, type FileReport } from "./file-report.ts";

/** Files for a thread at a time: few messages, and no thread that still has much to do when the others are ready. */
const TURN = 50;
/** Megabytes for what lives briefly: a text leaves much behind that is soon of no use, and cleaning up more rarely costs less. */
const YOUNG = 128;
/**
 * A run lasts some seconds, and by itself the engine spends a quarter of them on making ever more functions faster: it
 * first compiles all simply, and takes three times as long to choose which are worth more.
 */
const ENGINE = ["--always-sparkplug", "--interrupt-budget=400000"];

/** Reads and checks files, on every core that is there. The reports come in the order of the files. */
export async function reportOnAll(files: readonly string[]): Promise<readonly FileReport[]> {
  ENGINE.forEach((flag) => setFlagsFromString(flag));
  const turns = Array.from({ length: Math.ceil(files.length / TURN) }, (_, at) =>
    files.slice(at * TURN, (at + 1) * TURN),
  );
  const threads = Math.min(availableParallelism(), turns.length);
  const reports = new Map<string, FileReport>();
  await Promise.all(Array.from({ length: threads }, () => runThread(turns, reports)));
  return files.flatMap((file) => reports.get(file) ?? []);
}

/** One thread, which takes turns until there are none; rejects when the thread itself breaks. */
async function runThread(turns: (readonly string[])[], reports: Map<string, FileReport>): Promise<void> {
  // worker.ts is bundled beside this file.
  const worker = new Worker(new URL("worker.mjs", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  try {
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      for (const report of await answerTo(worker, turn)) reports.set(report.file, report);
    }
  } finally {
    await worker.terminate();
  }
}

async function answerTo(worker: Worker, files: readonly string[]): Promise<readonly FileReport[]> {
  const answer = once(worker, "message");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, not a window
  worker.postMessage(files);
  const [reports]: readonly unknown[] = await answer;
  return z.array(fileReport).parse(reports);
}
