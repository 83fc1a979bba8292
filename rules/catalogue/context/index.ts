import type { ParliamentaryDocument } from "../../document/index.ts";
import type { Finding } from "../../engine/index.ts";
import { inwerkingtredingTeVroeg } from "./inwerkingtreding-te-vroeg.ts";
import { overgangsrechtOntbreekt } from "./overgangsrecht-ontbreekt.ts";

export type { ContextRule } from "./context-rule.ts";
export { withNotes } from "./notes.ts";

/** Questions about a document as a whole. */
export const contextRules = [inwerkingtredingTeVroeg, overgangsrechtOntbreekt] as const;

/** Questions that follow from the findings of one document; at most one of each kind. */
export function contextOf(document: ParliamentaryDocument, findings: readonly Finding[]): readonly Finding[] {
  return contextRules.flatMap((rule) => rule.find(document, findings));
}
