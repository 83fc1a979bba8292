import { checkFile, type Outcome } from "../cli/check-file.ts";
import type { FileReport } from "./file-report.ts";

/** Reads and checks one file. Never throws: a crash is part of the report. */
export async function reportOn(file: string): Promise<FileReport> {
  try {
    const outcome = await checkFile(file);
    return { file, counts: countsOf(outcome), signals: signalsOf(outcome), crash: null };
  } catch (error) {
    return { file, counts: [], signals: [], crash: String(error) };
  }
}

function countsOf(outcome: Outcome): [group: string, name: string][] {
  if (!outcome.ok) return [["not read", outcome.message]];
  const { document, findings, failures, providers } = outcome.check;
  const { kind, version } = document.facts;
  return [
    ["source", outcome.source],
    ["kind", kind],
    ["version", version],
    ...(document.uncertain ? [["indeling onzeker", kind] satisfies [string, string]] : []),
    ...findings.map(({ rule }): [string, string] => ["signals", rule]),
    ...failures.map(({ rule }): [string, string] => ["failed rules", rule]),
    ["dienstverlener", providers[0]?.id ?? "geen"],
  ];
}

function signalsOf(outcome: Outcome): string[] {
  if (!outcome.ok) return [`not read: ${outcome.message}`];
  return outcome.check.findings.map(({ rule, quote }) => `${rule}: ${quote.exact.replaceAll(/\s+/g, " ")}`);
}
