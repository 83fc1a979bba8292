import type { Check } from "@/rules";
import { readPolicy } from "../policy.ts";
import { readDismissals, withoutDismissed } from "./dismissals.ts";

/** The findings that the user did not put aside and the organisation did not turn off; all of them when the storage refuses. */
export async function shownFindings({ findings }: Pick<Check, "findings">, key: string): Promise<Check["findings"]> {
  if (findings.length === 0) return findings;
  const dismissals = await readDismissals(key).then(
    ({ records }) => records,
    () => [],
  );
  const { disabledRules } = await readPolicy();
  return withoutDismissed(findings, dismissals).filter(({ rule }) => !disabledRules.includes(rule));
}
