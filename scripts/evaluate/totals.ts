import type { Outcome } from "../cli/check-file.ts";

/** Counts of what happened, by the words people use for it. */
export class Totals {
  crashed = 0;
  private documents = 0;
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly crashes: string[] = [];

  crash(file: string, error: unknown): void {
    this.documents += 1;
    this.crashed += 1;
    this.crashes.push(`CRASH ${file}: ${String(error)}`);
  }

  add(outcome: Outcome): void {
    this.documents += 1;
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
