import { documentKey as knownKey, type Facts } from "@/rules";

/** Key under which everything about a document of a page is kept: the core's key, else the address of the page. */
export function documentKey(facts: Pick<Facts, "dossier" | "nr">, url: string): string {
  return knownKey(facts, { url }) ?? url;
}
