import type { FileReport } from "./file-report.ts";

/** Counts of what happened, by the words people use for it. */
export class Totals {
  crashed = 0;
  private documents = 0;
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly crashes: string[] = [];

  add({ file, counts, crash }: FileReport): void {
    this.documents += 1;
    for (const [group, name] of counts) this.bump(group, name);
    if (crash === null) return;
    this.crashed += 1;
    this.crashes.push(`CRASH ${file}: ${crash}`);
  }

  report(seconds: number): string {
    const groups = [...this.counts].map(([group, counts]) => `${group.padEnd(16)} ${listed(counts)}`);
    const time = `${this.documents} documents in ${seconds.toFixed(1)} s`;
    return `${[time, ...groups, ...this.crashes.slice(0, 40), `crashed ${this.crashed}`].join("\n")}\n`;
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
