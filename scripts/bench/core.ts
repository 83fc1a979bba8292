/** What a background page loads: the core and nothing of the benchmark. */
export { checkText } from "../../rules/index.ts";
