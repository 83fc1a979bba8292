/** The public door of the core. Outside rules/, import from "@/rules" only. */
export * from "./document/index.ts";
export * from "./document/read/result.ts";
export * from "./document/read/index.ts";
export { catalogue, findRule, runRules, type RuleId } from "./catalogue/index.ts";
export { contextRules, type ContextRule } from "./catalogue/context/index.ts";
export { precisionOf, type Precision } from "./catalogue/precision.ts";
export * from "./compare/index.ts";
export * from "./engine/index.ts";
export * from "./providers/index.ts";
export * from "./sneltoets/index.ts";
export * from "./werkvoorraad/index.ts";
export { glossary, termsIn, type Term as GlossaryTerm } from "./glossary.ts";
export { checkText, correctCheck, type Check } from "./check.ts";
