import type { ParliamentaryDocument } from "../document/index.ts";
import type { ProviderMatch } from "./match-result.ts";

/** Placeholder until the matcher lands. */
export function matchProviders(_document: ParliamentaryDocument): readonly ProviderMatch[] {
  return [];
}
