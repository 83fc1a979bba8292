import { contextOf, withNotes } from "./catalogue/context/index.ts";
import { runRules } from "./catalogue/index.ts";
import { parseDocument, type PageHints, type ParliamentaryDocument } from "./document/index.ts";
import { combineFindings, type Finding, type RuleFailure } from "./engine/index.ts";
import { matchProviders, type ProviderMatch } from "./providers/index.ts";

/** Everything the rules say about one document. Same text and hints, same result. */
export type Check = {
  readonly document: ParliamentaryDocument;
  /** Strongest first, then in the order of the text. */
  readonly findings: readonly Finding[];
  /** Questions about the document as a whole, worked out from the findings; never mixed with them. */
  readonly context: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** Most likely executor first; empty when none was recognised. */
  readonly providers: readonly ProviderMatch[];
};

/**
 * Reads a text as a parliamentary document, runs every rule and recognises who executes it.
 * Pure and synchronous; never throws on any text.
 */
export function checkText(text: string, hints?: PageHints): Check {
  const document = parseDocument(text, hints);
  const { findings: alone, failures } = runRules(document);
  const providers = matchProviders(document);
  const executors = providers.filter(({ role }) => role === "voert-uit").length;
  const findings = withNotes(document, combineFindings(document, alone, { executors }));
  return { document, findings, context: contextOf(document, findings), failures, providers };
}
