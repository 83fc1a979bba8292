export * from "./match-result.ts";
export { matchProviders } from "./match.ts";
export { ministryOf } from "./ministry.ts";
export { providerById, providers, type Provider } from "./registry.ts";
