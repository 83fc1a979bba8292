export { compareVersions, type Comparison, type TextPart } from "./compare.ts";
