export * from "./match-result.ts";
export { matchProviders } from "./match.ts";
