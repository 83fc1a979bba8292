import type { ParliamentaryDocument } from "../document/index.ts";
import type { Finding } from "./finding.ts";

/** A rule that threw: it never hides the others. */
export type RuleFailure = { readonly rule: string; readonly error: string };

/** Placeholder until the engine lands. */
export function runRules(_document: ParliamentaryDocument): {
  findings: readonly Finding[];
  failures: readonly RuleFailure[];
} {
  return { findings: [], failures: [] };
}
