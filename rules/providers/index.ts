export { changeWindow, contact, contactKey, isStale, type ChangeWindow, type Contact } from "./contact.ts";
export { actWordsOf, correction, correctMatches, isSameCorrection, type ProviderCorrection } from "./correction.ts";
export { folded } from "../text/index.ts";
export * from "./match-result.ts";
export { matchProviders } from "./match.ts";
export { committeesSource, ministries, ministryById, ministryOf, type MinistryInfo } from "./ministry.ts";
export { organisationNamed } from "./organisation-named.ts";
export { routingOf, type RoutingAdvice } from "./routing.ts";
export { allProviders, lawsOf, providerById, type Provider, type ProviderLaw } from "./registry.ts";
