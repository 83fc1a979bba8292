import { contextOf, withNotes } from "./catalogue/context/index.ts";
import { runRules } from "./catalogue/index.ts";
import { parseDocument, type PageHints, type ParliamentaryDocument } from "./document/index.ts";
import { combineFindings, type Finding, type RuleFailure } from "./engine/index.ts";
import {
  correctMatches,
  matchProviders,
  routingOf,
  type ProviderCorrection,
  type ProviderMatch,
  type RoutingAdvice,
} from "./providers/index.ts";

/** Everything the rules say about one document. Same text and hints, same result. */
export type Check = {
  readonly document: ParliamentaryDocument;
  /** Strongest first, of those the core rules, then in the order of the text. */
  readonly findings: readonly Finding[];
  /** Questions about the document as a whole, worked out from the findings; never mixed with them. */
  readonly context: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** Most likely executor first; empty when none was recognised. */
  readonly providers: readonly ProviderMatch[];
  /** Whom to ask besides or instead of them. */
  readonly routing: readonly RoutingAdvice[];
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
  const routing = routingFor(document, findings, providers);
  return { document, findings, context: contextOf(document, findings), failures, providers, routing };
}

/** The same check with the reader's corrections of who executes it; `key` is the key of the document. */
export function correctCheck(check: Check, corrections: readonly ProviderCorrection[], key: string): Check {
  const { document, findings } = check;
  const providers = correctMatches(check.providers, corrections, { document, key });
  return providers === check.providers
    ? check
    : { ...check, providers, routing: routingFor(document, findings, providers) };
}

function routingFor(
  document: ParliamentaryDocument,
  findings: readonly Finding[],
  matches: readonly ProviderMatch[],
): readonly RoutingAdvice[] {
  return routingOf(document, { matches, hasNewTask: findings.some(({ rule }) => rule === "nieuwe-taak") });
}
