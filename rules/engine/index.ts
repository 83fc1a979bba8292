export { askedAt, standsBeforeVerb, type Act, type Request } from "./acts.ts";
export { sparing, type ActKind } from "./act-words.ts";
export { passageOf, sentenceOf, wordList, wordsAfter, wordsIn, type Words } from "./around.ts";
export { marksBeforeVerb } from "./before-verb.ts";
export { combinations, dampers, type Combination } from "./combinations.ts";
export { combineFindings } from "./combine.ts";
export * from "./days.ts";
export { explainRuleSet, type Explanation, type NearMiss, type Silence } from "./explain.ts";
export { lacksEndDate } from "./end-date.ts";
export { outside } from "./hits.ts";
export * from "./finding.ts";
export { findingKey } from "./finding-key.ts";
export { looksFinite, mainClauses, type MainClause } from "./main-clauses.ts";
export { placeName } from "./place.ts";
export { requestsIn } from "./requests.ts";
export { firstStartingAfter } from "./rising.ts";
export {
  defineRule,
  dimensionNames,
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
export { saysOneOf } from "./says.ts";
export { segmentsOf } from "./segments.ts";
export { runRuleSet, type RuleFailure } from "./run.ts";
export { holdsOnlyReferences } from "./technical.ts";
