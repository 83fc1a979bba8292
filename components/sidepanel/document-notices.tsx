import type { Check, Finding } from "@/rules";
import { Notice } from "../shared/notice";
import { stateTexts } from "./texts";

/** What is particular about this document, before its signals. */
export function DocumentNotices({ check: { document, findings, failures } }: { readonly check: Check }) {
  const { kind } = document.facts;
  return (
    <div className="berichten">
      {document.uncertain ? (
        <Notice tone="let-op" title={stateTexts.uncertainTitle}>
          <p>{stateTexts.uncertain}</p>
        </Notice>
      ) : null}
      {kind === "begrotingsamendement" ? (
        <Notice>
          <p>{stateTexts.budget}</p>
        </Notice>
      ) : null}
      {kind === "overig" ? (
        <Notice>
          <p>{stateTexts.notAddressed}</p>
        </Notice>
      ) : null}
      {kind === "motie" && asksResearchOnly(findings) ? (
        <Notice>
          <p>{stateTexts.researchOnly}</p>
        </Notice>
      ) : null}
      {failures.length === 0 ? null : (
        <Notice tone="let-op">
          <p>{stateTexts.rulesFailed(failures.length)}</p>
        </Notice>
      )}
    </div>
  );
}

const researchRule = "onderzoeksverzoek";

/** The request for research is all that the rules found. */
function asksResearchOnly(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule === researchRule) && findings.every(({ rule }) => rule === researchRule);
}
