import type { Finding } from "@/rules";
import { usePolicy } from "@/storage";

/** Findings of the rules that the user's organisation did not turn off. */
export function useAllowed(findings: readonly Finding[]): readonly Finding[] {
  const { disabledRules } = usePolicy();
  return findings.filter(({ rule }) => !disabledRules.includes(rule));
}
