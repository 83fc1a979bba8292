import { documentKey } from "@/components/sidepanel/document-key";
import { findingKey, type Check } from "@/rules";
import { dismissalOf, readDismissals, readPolicy } from "@/storage";

/** The findings that the user did not put aside, as the panel shows them; all of them when the storage refuses. */
export async function shownOf({ document, findings }: Check, url: string): Promise<Check["findings"]> {
  if (findings.length === 0) return findings;
  const key = documentKey(document.facts, url);
  const dismissals = await readDismissals(key).then(
    ({ records }) => records,
    () => [],
  );
  const { disabledRules } = await readPolicy();
  return findings.filter(
    (finding) =>
      !disabledRules.includes(finding.rule) &&
      dismissalOf(dismissals, { rule: finding.rule, findingKey: findingKey(finding) }) === undefined,
  );
}
