import { findRule, type Rule } from "@/rules";

export type RuleInfo = Pick<Rule, "title" | "why" | "otherSide"> & {
  readonly sources: readonly Rule["sources"][number][];
};

/** What people may read about a rule; the id alone when a kept finding names a rule that no longer exists. */
export function ruleInfo(id: string): RuleInfo {
  return findRule(id) ?? { title: id, why: "", sources: [] };
}

export const titleOf = (id: string): string => ruleInfo(id).title;
