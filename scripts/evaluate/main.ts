import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkFile, type Outcome } from "../cli/check-file.ts";

/** Reads and checks all files under the given folders or files; returns 1 when a file gave an exception or no arguments were given. */
export async function main(args: readonly string[]): Promise<number> {
  const missing = args.filter((path) => !existsSync(path));
  if (args.length === 0 || missing.length > 0) {
    process.stderr.write(
      `Usage: npm run evaluate -- <folder or file…>${missing.map((path) => `\nNot found: ${path}`).join("")}\n`,
    );
    return 1;
  }
  const started = performance.now();
  const totals = new Totals();
  for (const file of args.flatMap(filesIn)) await totals.add(file);
  process.stdout.write(totals.report((performance.now() - started) / 1000));
  return totals.crashed === 0 ? 0 : 1;
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Counts of what happened, by the words people use for it. */
class Totals {
  crashed = 0;
  private documents = 0;
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly examples: string[] = [];

  async add(file: string): Promise<void> {
    this.documents += 1;
    try {
      this.count(await checkFile(file));
    } catch (error) {
      this.crashed += 1;
      this.examples.push(`CRASH ${file}: ${String(error)}`);
    }
  }

  report(seconds: number): string {
    const groups = [...this.counts].map(([group, counts]) => `${group.padEnd(16)} ${listed(counts)}`);
    const time = `${this.documents} documents in ${seconds.toFixed(1)} s`;
    return `${[time, ...groups, ...this.examples.slice(0, 40), `crashed ${this.crashed}`].join("\n")}\n`;
  }

  private count(outcome: Outcome): void {
    if (!outcome.ok) {
      this.bump("not read", outcome.message);
      return;
    }
    const { document, findings, failures, providers } = outcome.check;
    this.bump("source", outcome.source);
    this.bump("kind", document.facts.kind);
    this.bump("version", document.facts.version);
    if (document.uncertain) this.bump("indeling onzeker", document.facts.kind);
    for (const { rule } of findings) this.bump("signals", rule);
    for (const { rule } of failures) this.bump("failed rules", rule);
    this.bump("dienstverlener", providers[0]?.id ?? "geen");
  }

  private bump(group: string, name: string): void {
    const counts = this.counts.get(group) ?? new Map<string, number>();
    this.counts.set(group, counts.set(name, (counts.get(name) ?? 0) + 1));
  }
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => `${name} ${count}`).join(" · ");
}
