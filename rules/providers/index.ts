export * from "./match-result.ts";
export { matchProviders } from "./match.ts";
export { committeesSource, ministries, ministryById, ministryOf, type MinistryInfo } from "./ministry.ts";
export { routingOf, type RoutingAdvice } from "./routing.ts";
export { lawsOf, providerById, providers, type Provider, type ProviderLaw } from "./registry.ts";
