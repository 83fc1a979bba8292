export * from "./finding.ts";
export { runRules, type RuleFailure } from "./run.ts";
