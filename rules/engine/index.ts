export { askedAt, type Act, type Request } from "./acts.ts";
export type { ActKind } from "./act-words.ts";
export * from "./finding.ts";
export { findingKey } from "./finding-key.ts";
export {
  defineRule,
  dimensions,
  places,
  type Dimension,
  type Example,
  type Match,
  type Phrases,
  type Place,
  type Reading,
  type Removal,
  type Rule,
  type Segment,
  type Source,
} from "./rule.ts";
export { compileRules, type RuleSet } from "./rule-set.ts";
export { runRuleSet, type RuleFailure } from "./run.ts";
