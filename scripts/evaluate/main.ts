import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { diffWithRun, saveRun, type Run } from "./findings-diff.ts";
import { reportOnAll } from "./threads.ts";
import { Totals } from "./totals.ts";

const usage = `Usage:
  npm run evaluate -- <folder or file…> [--save run.json] [--diff run.json]
      reads and checks everything, prints totals; keeps the signals, or shows what changed since a kept run
  npm run evaluate -- --labels labels.jsonl --texts <folder>
      measures every rule on labelled documents and writes rules/precision.json
  npm run evaluate -- --titles titles.csv [--seed 1]
      recognises dienstverleners in a list of titles: coverage, what is missed most, a sample to read
`;

/** Returns 1 when a file gave an exception, 2 on wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      labels: { type: "string" },
      texts: { type: "string" },
      titles: { type: "string" },
      seed: { type: "string", default: "1" },
      save: { type: "string" },
      diff: { type: "string" },
    },
  });
  const inputs = [...positionals, values.labels, values.texts, values.titles, values.diff].filter(
    (path) => path !== undefined,
  );
  const missing = inputs.filter((path) => !existsSync(path));
  if (inputs.length === 0 || missing.length > 0) {
    process.stderr.write(`${usage}${missing.map((path) => `Not found: ${path}\n`).join("")}`);
    return 2;
  }
  if (values.labels !== undefined && values.texts !== undefined) {
    const today = new Date().toISOString().slice(0, 10);
    const { measurePrecision } = await import("./precision.ts");
    process.stdout.write(await measurePrecision(values.labels, values.texts, today));
    return 0;
  }
  if (values.titles !== undefined) {
    const { measureTitles } = await import("./titles.ts");
    process.stdout.write(`${measureTitles(values.titles, Number(values.seed))}\n`);
    return 0;
  }
  return readAll(positionals, values);
}

async function readAll(paths: readonly string[], { save, diff }: { save?: string; diff?: string }): Promise<number> {
  const started = performance.now();
  const reports = await reportOnAll(paths.flatMap(filesIn));
  const totals = new Totals();
  for (const report of reports) totals.add(report);
  const signals: Run = Object.fromEntries(reports.map((report) => [basename(report.file), report.signals]));
  process.stdout.write(totals.report((performance.now() - started) / 1000));
  if (diff !== undefined) process.stdout.write(diffWithRun(diff, signals));
  if (save !== undefined) saveRun(save, signals);
  return totals.crashed === 0 ? 0 : 1;
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
