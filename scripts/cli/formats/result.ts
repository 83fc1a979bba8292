import { noFacts, type Check, type Finding, type ProviderMatch } from "../../../rules/index.ts";
import type { Outcome } from "../check-file.ts";

/**
 * The result of one document as scoring tools read it: a contract, so names and order stay.
 * `range` counts UTF-16 units in the text that was read.
 */
export function resultOf(outcome: Outcome) {
  if (!outcome.ok) return { file: outcome.file, error: outcome.message, ...emptyResult };
  return { file: outcome.file, source: outcome.source, ...resultOfCheck(outcome.check) };
}

const emptyResult = {
  document: noFacts,
  signals: [],
  context: [],
  providers: [],
};

function resultOfCheck({ document, findings, context, failures, providers }: Check) {
  const { kind, version, replaces, dossier, nr, date, indieners, title, bill, act, addressee } = document.facts;
  const facts = { kind, version, replaces, dossier, nr, date, indieners, title, bill, act, addressee };
  return {
    document: { ...facts, uncertain: document.uncertain },
    signals: findings.map(signalOf),
    context: context.map(signalOf),
    providers: providers.map(providerOf),
    ...(failures.length > 0 ? { failures } : {}),
  };
}

function signalOf(finding: Finding) {
  const { rule, strength, certainty, polarity, zone, place, quote, range, message, question, because, note } = finding;
  const { exact, prefix, suffix } = quote;
  return {
    rule,
    strength,
    certainty,
    polarity,
    zone,
    place,
    quote: { exact, prefix, suffix },
    range,
    message,
    question,
    ...(because ? { because } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function providerOf({ id, name, role, because }: ProviderMatch) {
  return { id, name, role, because: because.map(({ words, where }) => `${words} (${where})`) };
}
