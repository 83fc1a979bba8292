import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod/mini";

const run = z.record(z.string(), z.array(z.string()));
/** File name → its signals as "rule: quote". */
export type Run = z.infer<typeof run>;

/** Keeps a run, so that a later one can be compared with it. */
export function saveRun(path: string, signals: Run): void {
  writeFileSync(path, `${JSON.stringify(signals, null, 1)}\n`);
}

/** What changed since the run in `path`: totals per rule, then the first `limit` changes to read. Throws when the file is no run. */
export function diffWithRun(path: string, signals: Run, limit = 60): string {
  const before = run.parse(JSON.parse(readFileSync(path, "utf8")));
  const files = [...new Set([...Object.keys(before), ...Object.keys(signals)])].toSorted();
  const changes = files.flatMap((file) => changesOf(file, before[file] ?? [], signals[file] ?? []));
  const counts = countsPerRule(changes);
  const totals = [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([rule, [added, gone]]) => `${rule.padEnd(28)} +${added} −${gone}`);
  return [`${changes.length} changes`, ...totals, ...changes.slice(0, limit).map(({ line }) => line), ""].join("\n");
}

type Change = { readonly rule: string; readonly isNew: boolean; readonly line: string };

function changesOf(file: string, before: readonly string[], after: readonly string[]): Change[] {
  const change = (signal: string, isNew: boolean): Change => ({
    rule: signal.slice(0, signal.indexOf(":")),
    isNew,
    line: `${isNew ? "+" : "−"} ${file} ${signal}`,
  });
  return [
    ...before.filter((signal) => !after.includes(signal)).map((signal) => change(signal, false)),
    ...after.filter((signal) => !before.includes(signal)).map((signal) => change(signal, true)),
  ];
}

function countsPerRule(changes: readonly Change[]): Map<string, [added: number, gone: number]> {
  const counts = new Map<string, [number, number]>();
  for (const { rule, isNew } of changes) {
    const [added, gone] = counts.get(rule) ?? [0, 0];
    counts.set(rule, isNew ? [added + 1, gone] : [added, gone + 1]);
  }
  return counts;
}
