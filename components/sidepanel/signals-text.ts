import type { Finding, ParliamentaryDocument, ProviderMatch } from "@/rules";
import { count } from "../shared/counts";
import { identityOf } from "./document-header";
import { certaintyWords, footerTexts, signalTexts, strengthWords } from "./texts";

type CopiedSignals = {
  readonly document: ParliamentaryDocument;
  readonly url: string | null;
  readonly findings: readonly Finding[];
  readonly providers: readonly Pick<ProviderMatch, "name">[];
  readonly titleOf: (rule: string) => string;
};

/** The signals as plain text for a mail or note; always ends with what the rules cannot see. */
export function signalsText({ document, url, findings, providers, titleOf }: CopiedSignals): string {
  const head = [identityOf(document.facts), document.facts.title, url].filter((line) => line !== null);
  const signals = findings.map((finding, index) => {
    const measure = `${strengthWords[finding.strength]}, ${certaintyWords[finding.certainty]}`;
    return [
      `${index + 1}. ${titleOf(finding.rule)} (${measure})`,
      `   “${finding.quote.exact}”`,
      `   ${finding.place}`,
      `   ${finding.message}`,
      `   ${signalTexts.question}: ${finding.question}`,
    ].join("\n");
  });
  const body = findings.length === 0 ? [signalTexts.none] : [count(findings.length, "signaal", "signalen"), ...signals];
  const who = providers.length === 0 ? [] : [`Dienstverlener: ${providers.map(({ name }) => name).join(", ")}`];
  return `${[head.join("\n"), ...body, ...who, footerTexts.limits].join("\n\n")}\n`;
}
